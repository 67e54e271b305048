import { expect as base } from '@playwright/test';

/** Screens answer at once, but a busy machine may not; also outside the test runner, for the pictures. */
export const expect = base.configure({ timeout: 15_000 });
