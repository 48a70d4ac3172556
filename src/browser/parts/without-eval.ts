import * as z from 'zod';

/** The policy of these pages turns no text into a program, and the library would ask whether it may. Loaded before any schema. */
z.config({ jitless: true });
