import type { schemaRules as vi } from '../vi/schema-rules.ts';

/** None: what the schemas say is English. */
export const schemaRules: typeof vi = {};
