import { expect, test } from 'vitest';
import { type ProofLevel, proofLevels } from '../../../src/core/proof/levels.ts';
import { type Decoding, verdictOf } from '../../../src/core/proof/verdict.ts';

type Misread = { readonly zxing?: readonly ProofLevel[]; readonly zbar?: readonly ProofLevel[] };

const decodings = (not: Misread, instead: readonly string[] = []): Decoding[] =>
  proofLevels.map((level) => ({
    level,
    texts: {
      zxing: not.zxing?.includes(level) ? instead : ['LAMP'],
      zbar: not.zbar?.includes(level) ? instead : ['LAMP'],
    },
  }));

test('the weakest level is the hardest that both decoders read', () => {
  const { passed, weakest } = verdictOf(
    decodings({ zxing: ['combined-farther'], zbar: ['noisy', 'combined', 'combined-faint'] }),
    'LAMP',
  );
  expect(weakest).toBe('rotated');
  expect(passed.zxing).toEqual(proofLevels.filter((level) => level !== 'combined-farther'));
});

test('a sheet that the first decoder cannot read through everything at once is refused', () => {
  expect(() => verdictOf(decodings({ zxing: ['combined'] }), 'LAMP')).toThrow(
    'its code should read "LAMP" but at the level "combined" zxing reads nothing',
  );
});

test('a clean sheet that the second decoder reads otherwise is refused', () => {
  expect(() => verdictOf(decodings({ zbar: ['print'] }, ['LAMB']), 'LAMP')).toThrow(
    'at the level "print" zbar reads "LAMB"',
  );
});

test('a sheet with a second code in sight is refused', () => {
  expect(() => verdictOf(decodings({ zxing: ['print'] }, ['LAMP', 'LAMP']), 'LAMP')).toThrow(
    'zxing reads "LAMP", "LAMP"',
  );
});

test('a slide needs no level of print', () => {
  const shown = decodings({}).filter(({ level }) => level !== 'print');
  expect(verdictOf(shown, 'LAMP').passed.zbar).not.toContain('print');
});
