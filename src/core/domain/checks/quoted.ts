import type { Quoted } from '../../schema/quoted.ts';
import { type Complaint, complain, type Fault } from '../fault.ts';
import type { Figure } from '../figure.ts';
import type { CheckedTable } from './figure-tables.ts';
import { unknown } from './references.ts';

type Known = {
  readonly sources: readonly { readonly source_id: string }[];
  /** What could not be read is not checked against. */
  readonly figures: readonly Pick<Figure, 'value'>[] | undefined;
};

/** Each quoted number has a source that is listed, and one that was worked out follows from published numbers. */
export function checkQuoted(table: CheckedTable<Quoted>, { sources, figures }: Known): readonly Fault[] {
  const ids = sources.map(({ source_id }) => source_id);
  return table.rows.flatMap((row) => {
    const fault = (value: string, complaint: Complaint): Fault => ({
      file: table.file,
      where: table.addresses.get(row.id) ?? '',
      value,
      ...complaint,
    });
    const source = ids.includes(row.source_id)
      ? []
      : [fault(row.source_id, unknown('source', row.source_id, ids))];
    if (row.calculation === '' || figures === undefined) return source;
    const others = table.rows.filter(({ id }) => id !== row.id).map(({ value }) => Number(value));
    const complaint = wrongCalculation(row, new Set([...figures.map(({ value }) => value), ...others]));
    return complaint === undefined ? source : [...source, fault(row.calculation, complaint)];
  });
}

function wrongCalculation({ value, unit, calculation }: Quoted, known: ReadonlySet<number>) {
  const terms = calculation.split(' + ').map((term) => term.split(' '));
  const operands = terms.flatMap((term) => term.filter((_, at) => at % 2 === 0));
  const isWellFormed =
    terms.every((term) => term.length % 2 === 1) &&
    terms.every((term) => term.every((part, at) => at % 2 === 0 || part === '*' || part === '/')) &&
    operands.every((operand) => /^\d+(\.\d+)?%?$/.test(operand));
  if (!isWellFormed) return complain((say) => say.faults.calculationSyntax());
  const stranger = operands.find((operand) => !known.has(Number(operand.replace('%', ''))));
  if (stranger !== undefined) return complain((say) => say.faults.calculationUnknown(stranger));
  const sum = terms.map(product).reduce((total, term) => total + term, 0);
  const result = unit === 'percent' ? sum * 100 : sum;
  return Math.abs(result - Number(value)) <= halfOfLastDigit(value, unit)
    ? undefined
    : complain((say) => say.faults.calculationDiffers(String(Number(result.toPrecision(6)))));
}

/** `433000 / 37.3%`, from left to right. */
function product([first = '', ...rest]: readonly string[]): number {
  const numberOf = (operand: string) => Number(operand.replace('%', '')) / (operand.endsWith('%') ? 100 : 1);
  return rest.reduce((total, part, at) => {
    if (at % 2 === 0) return total;
    return rest[at - 1] === '/' ? total / numberOf(part) : total * numberOf(part);
  }, numberOf(first));
}

/** What rounding may have taken or added: `1804000` is anything from 1803500 to 1804500, `20` percent 19.5 to 20.5. */
function halfOfLastDigit(value: string, unit: Quoted['unit']): number {
  const [, decimals = ''] = value.split('.');
  if (decimals !== '' || unit === 'percent') return 0.5 * 10 ** -decimals.length;
  const zeros = /0*$/.exec(value)?.[0].length ?? 0;
  return 0.5 * 10 ** zeros;
}
