import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openArtefacts } from '../../../src/node/making/artefacts.ts';
import { sha256 } from '../../../src/node/making/hashes.ts';
import { keptName } from '../../../src/node/making/kept-things.ts';

test('a material whose records a power cut took is made again, and stops no build', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'loa-artefacts-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const store = openArtefacts(dir);
  const key = keptName('hospital/a4-poster.vi', 'a'.repeat(64));
  const origin = { material: 'hospital/a4-poster.vi', from: { hashes: { fonts: 'b' }, words: {} } };
  await store.keep(key, { files: [], sheet: new Uint8Array([1]) }, origin);
  expect(await store.find(key)).toEqual([]);
  for (const name of ['records.json', 'made-from.json']) {
    expect(await readFile(join(dir, key, name), 'utf8')).not.toBe('');
    await writeFile(join(dir, key, name), '');
  }
  expect(await store.find(key)).toBeUndefined();
  expect((await store.lastOrigins()).size).toBe(0);
  await store.keep(key, { files: [], sheet: new Uint8Array([1]) }, origin);
  expect(await store.find(key)).toEqual([]);
});

test.each(['a4-poster.vi.pdf', 'a4-poster.vi.preview.png', 'a4-poster.vi.sheet'])(
  'one whose %s a power cut took is made again',
  async (name) => {
    const dir = await mkdtemp(join(tmpdir(), 'loa-artefacts-'));
    onTestFinished(() => rm(dir, { recursive: true, force: true }));
    const store = openArtefacts(dir);
    const material = 'hospital/a4-poster.vi';
    const key = keptName(material, 'a'.repeat(64));
    const bytes = new Uint8Array([1, 2, 3]);
    const record = {
      ...{ file: `${material}.pdf`, venue: 'hospital', format: 'a4-poster', language: 'vi' as const },
      ...{ kind: 'poster' as const, title: 'x', bytes: bytes.length, sha256: sha256(bytes), sources: [] },
      previews: [{ file: `${material}.preview.png`, widthPx: 1, heightPx: 1 }],
    };
    const made = { files: [{ bytes, previews: [bytes], record }], sheet: bytes };
    await store.keep(key, made, { material, from: { hashes: { fonts: 'b' }, words: {} } });
    expect(await store.find(key)).toEqual([record]);
    await writeFile(join(dir, key, 'hospital', name), '');
    expect(await store.find(key)).toBeUndefined();
  },
);
