import { cpSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Content } from '../src/core/domain/content.ts';
import { readContent } from '../src/node/content/read-content.ts';

const LANGUAGE = 'zh';

/**
 * A folder, for the caller to remove, with a copy of the fixture campaign that speaks Vietnamese, English and Chinese. Nothing but words is added, as
 * by an editor who translates a campaign: `fixtures/chinese/words.yaml`, and a Markdown file beside each other one.
 */
export async function campaignInThreeLanguages(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'loa-three-languages-'));
  cpSync('test/fixtures/campaign', dir, { recursive: true });
  for (const texts of ['guides', 'faq']) {
    cpSync(join('test/fixtures/chinese', texts), join(dir, texts), { recursive: true });
  }
  const words: Words = parse(await readFile('test/fixtures/chinese/words.yaml', 'utf8'));
  for (const name of await readdir(dir, { recursive: true })) {
    const translate = name.endsWith('.yaml') ? inYaml : name.endsWith('.csv') ? inTable : undefined;
    const path = join(dir, name);
    if (translate) await writeFile(path, translate(await readFile(path, 'utf8'), words));
  }
  return dir;
}

let reading: Promise<Content> | undefined;

/** What it says, read once for all tests of a process. */
export function readThreeLanguages(): Promise<Content> {
  reading ??= campaignInThreeLanguages().then(async (dir) => {
    const content = await readContent(dir);
    await rm(dir, { recursive: true });
    return content;
  });
  return reading;
}

type Words = Readonly<Record<string, string>>;

const inYaml = (text: string, words: Words): string =>
  stringify(withLanguage(parse(text), words)).replace(/^languages:\n( +- \w+\n)+/m, `$&  - ${LANGUAGE}\n`);

function withLanguage(value: unknown, words: Words): unknown {
  if (Array.isArray(value)) return value.map((item) => withLanguage(item, words));
  if (typeof value !== 'object' || value === null) return value;
  if ('vi' in value) return { ...value, [LANGUAGE]: translated(value.vi, words) };
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withLanguage(item, words)]));
}

function translated(text: unknown, words: Words): string | string[] {
  if (Array.isArray(text)) return say(text.join(' | '), words).split(' | ');
  return say(String(text), words);
}

function say(text: string, words: Words): string {
  const said = words[text];
  if (said === undefined) throw new Error(`words.yaml lacks "${text}".`);
  return said;
}

/** Behind the column of Vietnamese names or notes one of Chinese ones. */
function inTable(text: string, words: Words): string {
  const rows = text
    .trimEnd()
    .split('\n')
    .map((row) => row.split(','));
  const column = rows[0]?.findIndex((name) => /(^|_)(name|note)_vi$/.test(name)) ?? -1;
  if (column < 0) return text;
  const heading = rows[0]?.[column]?.replace(/vi$/, LANGUAGE) ?? '';
  const added = rows.map((row, index) => [
    ...row.slice(0, column + 1),
    index === 0 ? heading : say(row[column] ?? '', words),
    ...row.slice(column + 1),
  ]);
  return `${added.map((row) => row.join(',')).join('\n')}\n`;
}
