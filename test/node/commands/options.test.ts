import { expect, test } from 'vitest';
import { staffMessages } from '../../../src/core/i18n/messages.ts';
import { readOptions } from '../../../src/node/commands/options.ts';

const options = {
  out: { takes: 'text', default: 'dist' },
  only: { takes: 'text' },
  table: { takes: 'text', needs: 'out', excludes: ['only'] },
  format: { takes: 'texts', needs: 'table' },
  png: { takes: 'switch' },
} as const;

const read = (args: string, env = {}) => readOptions(args === '' ? [] : args.split(' '), options, env);

function faults(args: string, env = {}): string[] {
  return read(args, env).faults.map((fault) => fault(staffMessages.en.commands).split(' → ')[0] ?? '');
}

test('options have what is written behind them, or their default', () => {
  expect(read('--table a.csv --out=b --format x --format y --png').values).toEqual({
    out: 'b',
    only: undefined,
    table: 'a.csv',
    format: ['x', 'y'],
    png: true,
  });
  expect(read('').values).toMatchObject({ out: 'dist', format: undefined, png: false });
  expect(read('').faults).toEqual([]);
});

test('everything that would be ignored or misread is told at once', () => {
  expect(faults('--ouput x stray --png=yes -p')).toEqual([
    '--ouput: there is no such option',
    'stray: the command has no use for this word',
    '--png: takes no value (is: yes)',
    '-p: there is no such option',
  ]);
  expect(faults('--out --png')).toEqual(['--out: its value is missing']);
  expect(faults('--out= --only')).toEqual(['--out: its value is missing', '--only: its value is missing']);
  expect(faults('--out a --out b')).toEqual(['--out: is given several times, and only one can be used']);
});

test('a folder that begins with a hyphen can be written behind an equals sign', () => {
  expect(read('--out=-x').values.out).toBe('-x');
});

test('an option is refused without the one that it needs, and beside one that it excludes', () => {
  expect(faults('--format x')).toEqual(['--format: works only with --table']);
  expect(faults('--table a --out b --only c')).toEqual(['--table: does not work with --only']);
});

test('an option of another work of the command is refused', () => {
  const works = {
    file: { takes: 'text', of: ['read'] },
    day: { takes: 'text', of: ['read', 'publish'] },
    content: { takes: 'text' },
  } as const;
  const said = (...args: string[]) =>
    readOptions(args, works, {}, 1).faults.map((fault) => fault(staffMessages.en.commands));
  expect(said('publish', '--file', 'a', '--day', 'b', '--content', 'c')).toEqual([
    '--file: only read can use it → leave out --file',
  ]);
  expect(said('undo', '--day', 'b')).toEqual(['--day: only read, publish can use it → leave out --day']);
  expect(said('read', '--file', 'a', '--day', 'b')).toEqual([]);
});

test('what npm has taken for itself is not taken for nothing', () => {
  expect(faults('x', { npm_config_out: 'true' })).toEqual([
    'x: the command has no use for this word',
    '--out: npm has kept this option for itself',
  ]);
  expect(faults('--out x', { npm_config_out: 'y' })).toEqual([]);
});
