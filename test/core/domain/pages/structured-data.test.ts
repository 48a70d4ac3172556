import { expect, test } from 'vitest';
import { howToData, structuredText } from '../../../../src/core/domain/pages/structured-data.ts';

const guide = {
  slug: 'meter',
  locale: 'vi' as const,
  title: 'Đọc đồng hồ',
  summary: 'Ba bước.',
  order: 1,
  group: 'use' as const,
  describes: 'năm 2031',
  formerly: [],
  finder: [],
  alsoSaid: [],
  sources: ['board'],
  body: '## Mở nắp\n\n1. Mở **nắp**. Nắp nặng. {{source board}}\n2. Nhìn.\n\n## Cần biết\n\n- Không phải bước.',
};

test('a guide with steps tells them section by section, one without tells nothing', () => {
  expect(howToData(guide, (heading) => `https://loa.example/#${heading.length}`)).toMatchObject({
    '@type': 'HowTo',
    name: 'Đọc đồng hồ',
    step: [
      {
        name: 'Mở nắp',
        url: 'https://loa.example/#6',
        itemListElement: [
          { name: 'Mở nắp.', text: 'Mở nắp. Nắp nặng.', url: 'https://loa.example/#6' },
          { name: 'Nhìn.', text: 'Nhìn.', url: 'https://loa.example/#6' },
        ],
      },
    ],
  });
  expect(howToData({ ...guide, body: 'Không có bước.' }, () => undefined)).toBeUndefined();
});

test('a step in Chinese is called by its first sentence, behind which no space stands', () => {
  const steps = howToData({ ...guide, body: '1. 打开盖子。盖子很重。' }, () => undefined);
  expect(steps).toMatchObject({ step: [{ itemListElement: [{ name: '打开盖子。' }] }] });
});

test('what a page holds cannot end the element that holds it, and says the same when read back', () => {
  const data = { name: 'Hết </script> rồi', list: [{ a: { b: 1 } }] };
  const text = structuredText(data);
  expect(text).not.toContain('<');
  expect(text).not.toMatch(/\{\{|\}\}/);
  expect(JSON.parse(text)).toEqual(data);
});
