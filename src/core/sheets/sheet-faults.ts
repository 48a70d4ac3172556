/** Everything that is wrong with one sheet, a line each. */
export class SheetFaults extends Error {
  override readonly name = 'SheetFaults';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

/** What an error says about a sheet, one line a fault. */
export const faultsOf = (error: unknown): readonly string[] =>
  error instanceof SheetFaults
    ? error.faults
    : [(error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ')];
