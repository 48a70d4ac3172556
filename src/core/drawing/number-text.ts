/** A number as short as it can be written with this many decimals: `0.5` is `.5`, `-0` is `0`. */
export function numberText(value: number, decimals = 2): string {
  if (!Number.isFinite(value)) throw new Error(`${value} is no length. Check the sizes of the template.`);
  const factor = 10 ** decimals;
  const rounded = Math.round(value * factor) / factor;
  if (rounded === 0) return '0';
  const text = Math.abs(rounded) < 1e-6 ? rounded.toFixed(decimals) : String(rounded);
  if (text.startsWith('0.')) return text.slice(1);
  return text.startsWith('-0.') ? `-${text.slice(2)}` : text;
}
