import { expect as base } from '@playwright/test';

/** Milliseconds within which even a machine that is very busy shows what is to be shown; only what never comes takes so long. */
export const patienceMs = 120_000;

/** Also outside the test runner, for the pictures. */
export const expect = base.configure({ timeout: patienceMs });
