import { unzlibSync } from 'fflate';

/** Uncompressed content of all pages of a file of ours: the operators that paint. */
export function pageOperators(pdf: Uint8Array): string {
  const text = Buffer.from(pdf).toString('latin1');
  return [...text.matchAll(/<<(\/Filter\/FlateDecode)?\/Length (\d+)>>\nstream\n/g)]
    .map((match) => {
      const start = match.index + match[0].length;
      const stream = pdf.subarray(start, start + Number(match[2]));
      return Buffer.from(match[1] ? unzlibSync(stream) : stream).toString('latin1');
    })
    .filter((content) => content.includes(' BDC') || content.includes(' BMC') || content.includes(' cm\n'))
    .join('\n');
}

/** Total ink in percent of each colour that is set, registration marks left out. */
export function inkTotals(operators: string): number[] {
  const colours = operators.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) [kK]\n/g);
  return [...colours]
    .map(([, ...inks]) => inks.map(Number))
    .filter((inks) => !inks.every((ink) => ink === 1))
    .map((inks) => Math.round(inks.reduce((sum, ink) => sum + ink, 0) * 100));
}
