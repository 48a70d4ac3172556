import { expect, test } from 'vitest';
import { openApi } from '../../../../src/core/figures/published/open-api.ts';
import { readOnce } from '../../../read-once.ts';

const content = await readOnce('content');
const made = openApi(content, { charts: ['map-population'], site: 'https://loa.example' });

test('it is OpenAPI 3.1, of this site, in the version of the figures', () => {
  expect(made.openapi).toBe('3.1.0');
  expect(made.servers).toEqual([{ url: 'https://loa.example' }]);
  expect(made.info.version).toBe(content.releases?.at(-1)?.version);
});

test('each place in an address is a parameter with all its values, and nothing else is', () => {
  for (const [path, item] of Object.entries(made.paths)) {
    const { get } = item as {
      get: { parameters?: { name: string; in: string; schema: { enum: string[] } }[] };
    };
    const places = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect((get.parameters ?? []).map(({ name }) => name).toSorted(), path).toEqual(places.toSorted());
    for (const parameter of get.parameters ?? []) {
      expect(parameter.in).toBe('path');
      expect(parameter.schema.enum.length).toBeGreaterThan(0);
    }
  }
});
