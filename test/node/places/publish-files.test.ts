import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { behind, filePublisher } from '../../../src/node/places/publish-files.ts';

async function workplace() {
  const dir = await mkdtemp(join(tmpdir(), 'loa-publish-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  await mkdir(join(dir, 'unfinished'));
  return { dir, publisher: filePublisher(dir, join(dir, 'unfinished')) };
}

const bytes = (text: string) => new TextEncoder().encode(text);

test('files of shared and own parts come whole into their folders, in their order', async () => {
  const { dir, publisher } = await workplace();
  const shared = bytes('begins alike, ');
  const whole: number[] = [];
  for (let index = 0; index < 200; index += 1) {
    const file = `${index % 2 === 0 ? 'even' : 'odd'}/${index}.txt`;
    await publisher.add({
      file,
      parts: [shared, bytes(`ends ${index}`)],
      onWhole: () => whole.push(index),
    });
  }
  await publisher.end();
  expect(whole).toEqual(Array.from({ length: 200 }, (_, index) => index));
  expect((await readdir(join(dir, 'odd'))).length).toBe(100);
  expect(await readFile(join(dir, 'odd', '199.txt'), 'utf8')).toBe('begins alike, ends 199');
  expect(await readdir(join(dir, 'unfinished'))).toEqual([]);
});

test('a file that cannot be written is told, and none behind it is called whole', async () => {
  const { dir, publisher } = await workplace();
  await writeFile(join(dir, 'taken'), 'a file where a folder is needed');
  const whole: string[] = [];
  for (const name of ['first', 'taken/second', 'third']) {
    const onWhole = () => whole.push(name);
    await publisher.add({ file: name, parts: [bytes(name)], onWhole });
  }
  await expect(publisher.end()).rejects.toThrow('taken: this is a file and no folder');
  expect(whole).toEqual(['first']);
});

test.each([
  [0, ['abc', 'de']],
  [2, ['c', 'de']],
  [3, ['de']],
  [4, ['e']],
  [5, []],
])('when the system has taken only %d bytes, the rest is left to write', (count, left) => {
  const parts = behind([bytes('abc'), bytes('de')], count);
  expect(parts.map((part) => new TextDecoder().decode(part))).toEqual(left);
});

test('a file is called whole when the disk keeps it in its place, many at a time', async () => {
  const { dir } = await workplace();
  const asked: string[] = [];
  const publisher = filePublisher(dir, join(dir, 'unfinished'), {
    write: async (path, parts) => void asked.push(`write ${basename(path)}, ${parts.length} parts`),
    move: async (_, to) => void asked.push(`move to ${basename(to)}`),
    keep: async (below, files) => void asked.push(`keep ${files.length} below ${basename(below)}`),
  });
  const add = (file: string, parts: readonly Uint8Array[]) =>
    publisher.add({
      file,
      parts,
      onWhole: () => asked.push(`${basename(file)} is whole`),
    });
  await add('hospital/a4.vi/one.pdf', [bytes('abc'), bytes('d')]);
  await add('hospital/a4.vi/there.pdf', []);
  await publisher.end();
  expect(asked).toEqual([
    'write 0, 2 parts',
    'move to one.pdf',
    `keep 1 below ${basename(dir)}`,
    'one.pdf is whole',
    'there.pdf is whole',
  ]);

  asked.length = 0;
  for (let index = 0; index < 1000; index += 1) await add(`hospital/a4.vi/${index}.pdf`, [bytes('x')]);
  await publisher.end();
  expect(asked.filter((what) => what.startsWith('keep'))).toEqual([
    `keep 480 below ${basename(dir)}`,
    `keep 480 below ${basename(dir)}`,
    `keep 40 below ${basename(dir)}`,
  ]);
});
