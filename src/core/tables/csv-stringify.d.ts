/** The package's own types bring in those of Node, which the core does without. */
export function stringify(
  records: (readonly (string | number)[])[],
  options: { readonly record_delimiter: string; readonly escape_formulas: boolean },
): string;
