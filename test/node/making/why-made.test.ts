import { describe, expect, test } from 'vitest';
import type { MadeFrom } from '../../../src/node/making/made-from.ts';
import { explainMaking } from '../../../src/node/making/why-made.ts';

describe('reasons are told by name:', () => {
  const from: MadeFrom = {
    hashes: { template: 'a', format: 'b', engine: 'c', figure: 'd', sources: 'e' },
    words: { slogan: 's', steps: 't' },
    figure: { name: 'VN installs', value: '20.000.000', asOf: '2020-08-20' },
  };
  const job = { venue: 'hospital', format: 'qr', language: 'vi' } as const;
  const reason = (then: MadeFrom | undefined) =>
    explainMaking([{ job, from, before: then }]).map(({ en }) => en);
  const figure = { ...from.figure, name: 'VN installs', value: '20.000.000', asOf: '2020-08-19' };
  const withHash = (name: string) => ({ ...from, hashes: { ...from.hashes, [name]: 'other' } });
  test.each([
    ['what was never made', undefined, 'new'],
    ['a design', withHash('template'), 'template changed'],
    ['the program', withHash('engine'), 'engine changed'],
    ['a press that no profile is named of any more', withHash('press'), 'the print shop’s profile changed'],
    [
      'a date',
      { ...withHash('figure'), figure },
      'figure VN installs is now as of 2020-08-20, was 2020-08-19',
    ],
    ['sources alone', withHash('sources'), 'sources changed'],
    [
      'a text that is gone',
      { ...from, words: { ...from.words, note: 'n' } },
      'words changed: note of hospital in vi',
    ],
  ])('%s', (_, then, expected) => {
    expect(reason(then)).toEqual([`1 made: qr (${expected})`]);
  });
});
