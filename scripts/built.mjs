// For commands that need the production build: makes it when something has changed.
import { prepare } from './lib/steps.mjs';

await prepare({ build: true });
