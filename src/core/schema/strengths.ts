/** How strongly a clause binds. A sheet says "required" only where its readers themselves are bound: `must`. */
export const strengths = ['must', 'should', 'may'] as const;
export type Strength = (typeof strengths)[number];
