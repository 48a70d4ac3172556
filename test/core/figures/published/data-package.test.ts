import { parse } from 'csv-parse/sync';
import { validate } from 'datapackage';
import { expect, test } from 'vitest';
import { publishedTables } from '../../../../src/charts/published-files.ts';
import { dataPackage } from '../../../../src/core/figures/published/data-package.ts';
import { readOnce } from '../../../read-once.ts';

const content = await readOnce('content');
const tables = publishedTables(content);
const file = (path: keyof typeof tables) => ({
  path,
  bytes: Buffer.byteLength(tables[path]),
  sha256: 'a'.repeat(64),
});
const made = dataPackage(
  content,
  { figures: file('figures.csv'), provinces: file('provinces.csv') },
  'https://loa.example/',
);
const rowsOf = (name: keyof typeof tables): Record<string, string>[] =>
  parse(tables[name], { columns: true, bom: true });

test('an independent reader of data packages finds no fault', async () => {
  const { valid, errors } = await validate(structuredClone(made));
  expect(errors.map(String)).toEqual([]);
  expect(valid).toBe(true);
  expect((await validate({ ...structuredClone(made), resources: [] })).valid).toBe(false);
});

// what the profiles datapackage, dataresource and tableschema 2.0 ask of what we use, in our words: no package ships them
test('it says what version 2 of the standard asks for, as it asks for it', () => {
  expect(made.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
  expect(made.version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(made.created).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  for (const { name } of made.licenses) expect(name).toMatch(/^[-a-zA-Z0-9._]+$/);
  for (const { roles } of made.contributors) expect(roles.length).toBeGreaterThan(0);
  for (const { title, ...source } of made.sources) {
    expect(title).not.toBe('');
    if ('path' in source) expect(source.path).toMatch(/^https?:\/\//);
    if ('version' in source) expect(source.version).toMatch(/^\d{4}(-\d\d){0,2}$/);
  }
  expect(made.resources.length).toBeGreaterThan(0);
  expect(made.contributors.length).toBeGreaterThan(0);
  expect(new Set(made.resources.map(({ name }) => name)).size).toBe(made.resources.length);
  for (const { name, path, type, mediatype, hash, bytes, schema, ...others } of made.resources) {
    // a path or the data itself, never both
    expect(others).not.toHaveProperty('data');
    expect(mediatype).toMatch(/^.+\/.+$/);
    expect(Number.isInteger(bytes)).toBe(true);
    expect(name).toMatch(/^[a-z0-9-]+$/);
    expect(path).not.toMatch(/^[./~]|\.\./);
    expect(type).toBe('table');
    expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(bytes).toBeGreaterThan(0);
    const { fields, missingValues } = schema as unknown as {
      fields: { name: string; type: string; description: string; categories?: unknown[] }[];
      missingValues: { value: string; label: string }[];
    };
    expect(new Set(fields.map((field) => field.name)).size).toBe(fields.length);
    // each field is of one kind only; words to choose from are for text
    for (const field of fields) {
      expect(['string', 'number']).toContain(field.type);
      if (field.categories) expect([field.type, typeof field.categories[0]]).toEqual(['string', 'string']);
    }
    expect(missingValues.every(({ value, label }) => typeof value === 'string' && label !== '')).toBe(true);
    // strings, or values with labels, never both; each value once
    expect(new Set(missingValues.map(({ value }) => value)).size).toBe(missingValues.length);
    expect(missingValues.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['not found', 'the place did not report']),
    );
  }
});

test('its fields are the columns of the files, in their order', () => {
  for (const { path, schema } of made.resources) {
    const { fields } = schema as unknown as { fields: { name: string; description: string }[] };
    const [header = []] = parse(tables[path as keyof typeof tables], { bom: true, to: 1 }) as string[][];
    expect(fields.map(({ name }) => name)).toEqual(header);
    for (const { description } of fields) expect(description).not.toBe('');
  }
});

test('every cell is of its field’s type, one of its words, or a labelled gap', () => {
  for (const { path, schema } of made.resources) {
    const { fields, missingValues } = schema as unknown as {
      fields: { name: string; type: string; categories?: string[] }[];
      missingValues: { value: string }[];
    };
    const gaps = missingValues.map(({ value }) => value);
    for (const row of rowsOf(path as keyof typeof tables))
      for (const { name, type, categories } of fields) {
        const cell = row[name] ?? '?';
        if (gaps.includes(cell)) continue;
        if (type === 'number') expect(cell, `${path} ${name}`).toMatch(/^\d+(\.\d+)?$/);
        if (categories) expect(categories, `${path} ${name}`).toContain(cell);
      }
  }
});

test('a row for each of the 63 provinces; what was not found says so', () => {
  const rows = rowsOf('provinces.csv');
  expect(rows).toHaveLength(63);
  const of = (code: string) => rows.find((row) => row['area_code'] === code);
  expect(of('VN-58')).toMatchObject({
    area_name_en: 'Binh Phuoc',
    share_of_population: '9.9',
    share_of_population_as_of: '2020-08-13',
    share_of_population_source_id: 'seed-bp-district',
    share_of_smartphone_users: 'not-found',
  });
  // 49.26% of smartphone users on 2021-06-19 (contradictions.md, 2)
  expect(of('VN-61')).toMatchObject({ share_of_smartphone_users: '49.26' });
  expect(rows.filter((row) => row['share_of_population'] === 'not-found')).toHaveLength(63 - 15);
  expect(rows.some((row) => row['share_of_population'] === '0')).toBe(false);
});

test('no cell that is exported begins a formula', () => {
  const [first] = content.figures;
  if (!first) throw new Error('There are no figures.');
  for (const start of ['=', '+', '-', '@', '\t']) {
    const note = `${start}HYPERLINK("https://example.org")`;
    const { 'figures.csv': text } = publishedTables({ ...content, figures: [{ ...first, note }] });
    const [row] = parse(text, { columns: true, bom: true }) as Record<string, string>[];
    expect(row?.['definition_note']).toBe(`'${note}`);
  }
  for (const name of ['figures.csv', 'provinces.csv'] as const)
    for (const row of rowsOf(name))
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
});
