import { readFile, readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { reader } from '../../../src/core/i18n/vi/reader.ts';

test('every message that a schema gives in English has its Vietnamese', async () => {
  const dir = 'src/core/schema';
  const texts = await Promise.all((await readdir(dir)).map((name) => readFile(`${dir}/${name}`, 'utf8')));
  const messages = texts.flatMap((text) => [...text.matchAll(/'((?:must|total ink must) [^']+)'/g)]);
  const english = new Set(messages.map((match) => match[1]));
  expect(english.size).toBeGreaterThan(10);
  expect(Object.keys(reader.schemaRules)).toEqual(expect.arrayContaining([...english]));
});
