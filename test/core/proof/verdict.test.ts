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
  expect(verdictOf(decodings({}), 'LAMP').weakest).toBe('combined-farther');
  const { passed, weakest } = verdictOf(decodings({ zbar: ['combined-farther'] }), 'LAMP');
  expect(weakest).toBe('combined-faint');
  expect(passed.zxing).toEqual(proofLevels);
  expect(passed.zbar).toEqual(proofLevels.filter((level) => level !== 'combined-farther'));
});

test.each(proofLevels.filter((level) => level !== 'combined-farther'))(
  'a sheet that either decoder cannot read at the level %s is refused',
  (level) => {
    for (const decoder of ['zxing', 'zbar'] as const)
      expect(() => verdictOf(decodings({ [decoder]: [level] }), 'LAMP')).toThrow(
        `its code should read "LAMP" but at the level "${level}" ${decoder} reads nothing`,
      );
  },
);

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
