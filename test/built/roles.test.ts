import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';

type Role = {
  id: string;
  address: Record<string, string>;
  acts?: string[];
  requested?: string[];
  asked?: string[];
};
const roles = parse(readFileSync('content/roles.yaml', 'utf8')) as Role[];
const folder = inject('site');
const addressOf = (id: string, locale: string) =>
  roles.find((role) => role.id === id)?.address[locale] ?? '?';

const pageOf = async (path: string) =>
  parseHTML(await readFile(join(folder, path, 'index.html'), 'utf8')).document;

type Directive = {
  id: string;
  address?: Record<string, string>;
  level: string;
  ownStaffOnly?: boolean;
  area: string;
  issuer: Record<string, string>;
  issuerShort?: Record<string, string>;
};
const directives = readdirSync('content/directives').map(
  (file) => parse(readFileSync(`content/directives/${file}`, 'utf8')) as Directive,
);
/** Ids of directives by their addresses. */
const ids = new Map(
  directives.flatMap(({ id, address = {} }) => Object.values(address).map((each) => [each, id] as const)),
);
/** Of provinces, by code. */
const placeNames = new Map(
  readFileSync('content/figures/areas.csv', 'utf8')
    .split('\n')
    .map((line) => line.split(','))
    .map(([, code = '', , , , vi = '', en = '']) => [code, { vi, en }] as const),
);

/** `directive#clause` of every duty on a page, in its order. */
const dutiesOn = (document: Document) =>
  [...document.querySelectorAll('.duties > li a')].map((link) =>
    (link.getAttribute('href') ?? '').replace(
      /^.*\/([^/]+)\/#c/,
      (_, address: string) => `${ids.get(address) ?? address}#`,
    ),
  );

describe.each([
  ['toi-la', 'vi'],
  ['en/i-am', 'en'],
])('below %s', (part, locale) => {
  test.each(roles.map((role) => [role.id, role] as const))(
    '%s finds each of its duties and no other, musts first',
    async (_id, { address, acts = [], requested = [], asked = [] }) => {
      const document = await pageOf(`${part}/${address[locale]}`);
      expect(dutiesOn(document).toSorted()).toEqual([...acts, ...requested, ...asked].toSorted());
      for (const list of document.querySelectorAll('.duties')) {
        const badges = [...list.querySelectorAll('.badge')].map(({ classList }) => classList[1] ?? '');
        const order = ['must', 'should', 'may'];
        expect(badges).toEqual(badges.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
      }
    },
  );

  test.each(roles.map((role) => [role.id, role] as const))(
    '%s reads of each duty who issued it, under the place that it binds, with that place’s own count',
    async (_id, { address }) => {
      const document = await pageOf(`${part}/${address[locale]}`);
      for (const duty of document.querySelectorAll('.duties > li')) {
        const name = duty.querySelector('a')?.getAttribute('href')?.split('/').at(-2) ?? '?';
        const directive = directives.find(({ id }) => id === (ids.get(name) ?? name));
        if (!directive) throw new Error(`No directive ${name}.`);
        expect(duty.textContent).toContain((directive.issuerShort ?? directive.issuer)[locale]);
        const heading = duty.closest('section')?.querySelector('h2')?.textContent ?? '';
        const place = placeNames.get(directive.area)?.[locale as 'vi' | 'en'] ?? '?';
        if (directive.ownStaffOnly) expect(heading).toContain(directive.issuer[locale]);
        else if (directive.level === 'national') expect(heading).toMatch(/trung ương|national/);
        else expect(heading).toContain(place);
      }
      for (const link of document.querySelectorAll('.jump a[href^="#"]:not([href="#kits"])')) {
        const section = document
          .getElementById(link.getAttribute('href')?.slice(1) ?? '')
          ?.closest('section');
        const counts = link.parentElement?.textContent?.match(/\d+/g)?.map(Number) ?? [];
        const all = section?.querySelectorAll('.duties > li').length;
        const musts = section?.querySelectorAll('.duties .must').length;
        expect(counts).toEqual(musts ? [all, musts] : [all]);
      }
    },
  );

  test('a document without a number is called by its whole subject once, and no two links have the same name', async () => {
    const document = await pageOf(`${part}/${addressOf('commune-officer', locale)}`);
    const links = [...document.querySelectorAll('.duties > li a')].map(
      (link) => link.textContent?.trim() ?? '',
    );
    const subject =
      locale === 'vi' ? 'Chỉ đạo tiếp tục thực hiện cài đặt' : 'Direction to continue installing';
    expect(links.filter((text) => text.startsWith(subject))).toHaveLength(1);
    const again = locale === 'vi' ? 'Công văn nói trên, mục' : 'Official letter named above, clause';
    expect(links.filter((text) => text.startsWith(again)).length).toBeGreaterThan(3);
    expect(new Set(links).size).toBe(links.length);
  });

  test('every role has its door', async () => {
    const document = await pageOf(part);
    const doors = [...document.querySelectorAll('.roles a')].map((link) => link.getAttribute('href'));
    expect(doors).toEqual(roles.map(({ address }) => `/${part}/${address[locale]}/`));
  });

  test('a district leader takes the day of the report along in a calendar', async () => {
    const document = await pageOf(`${part}/${addressOf('district-leader', locale)}`);
    const href = document.querySelector('a[download]')?.getAttribute('href') ?? '?';
    expect(href).toBe(`/data/deadlines/district-leader.${locale}.ics`);
    // dates of years ago are no way on
    expect(document.querySelector('a[download]')?.className).not.toContain('go');
    const calendar = await readFile(join(folder, href), 'utf8');
    expect(calendar).toContain('DTSTART;VALUE=DATE:20210210\r\n');
    expect(calendar.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  });
});

test('a union is requested what offices are told', async () => {
  const document = await pageOf(`en/i-am/${addressOf('union', 'en')}`);
  const asked = [...document.querySelectorAll('.duties > li')].find((duty) =>
    duty.querySelector('a')?.getAttribute('href')?.endsWith('binh-phuoc-district-2020-08/#c1a'),
  );
  expect(asked?.querySelector('.badge')?.className).toContain('should');
});

test.each([
  [
    'toi-la',
    'vi',
    'Chỉ trong Bộ Thông tin và Truyền thông',
    'Trung ương: 1 việc, 1 bắt buộc; 2 địa phương: 3 việc; nội bộ 1 cơ quan: 1 việc',
  ],
  [
    'en/i-am',
    'en',
    'Only within the Ministry of Information and Communications',
    'National: 1 item, 1 required; 2 places: 3 items; staff of one body: 1 item',
  ],
])(
  'below %s a plan for the staff of one ministry binds no other official',
  async (part, locale, name, count) => {
    const document = await pageOf(`${part}/${addressOf('official', locale)}`);
    const headings = [...document.querySelectorAll('section > h2')].map(
      (heading) => heading.textContent ?? '',
    );
    expect(headings.some((heading) => heading.trim().startsWith(name))).toBe(true);
    const doors = await pageOf(part);
    const door = doors.querySelector(`.roles a[href="/${part}/${addressOf('official', locale)}/"]`);
    expect(door?.nextElementSibling?.textContent).toBe(count);
  },
);
