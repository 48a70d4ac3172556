import { existsSync } from 'node:fs';
import { test } from 'vitest';

/** A test that asks Linux what runs and what is open (`/proc`): other systems do not tell it without further programs. */
export const linuxTest = test.skipIf(!existsSync('/proc/self/cmdline'));
