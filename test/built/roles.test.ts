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
type Clause = { id: string; strength: string; audienceStrength?: string };
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
  clauses?: Clause[];
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

/** `directive#clause` of every duty in a part of a page, in its order. */
const dutiesIn = (part: ParentNode) =>
  [...part.querySelectorAll('.duties > li a')].map((link) =>
    (link.getAttribute('href') ?? '').replace(
      /^.*\/([^/]+)\/#c/,
      (_, address: string) => `${ids.get(address) ?? address}#`,
    ),
  );

/** Whether a clause binds those whom it speaks to as well. */
const bindsAudience = (name: string) => {
  const [directive, number] = name.split('#');
  const clause = directives.find(({ id }) => id === directive)?.clauses?.find(({ id }) => id === number);
  return (clause?.audienceStrength ?? clause?.strength) === 'must';
};

describe.each([
  ['toi-la', 'vi'],
  ['en/i-am', 'en'],
])('below %s', (part, locale) => {
  test.each(roles.map((role) => [role.id, role] as const))(
    '%s finds each of its duties and no other, musts first, and below them those of others for it',
    async (_id, { address, acts = [], requested = [], asked = [] }) => {
      const document = await pageOf(`${part}/${address[locale]}`);
      const others = document.querySelector('.of-others');
      expect(others ? dutiesIn(others).toSorted() : []).toEqual(
        asked.filter((name) => !bindsAudience(name)).toSorted(),
      );
      for (const list of document.querySelectorAll('.duties')) {
        const badges = [...list.querySelectorAll('.badge')].map(({ classList }) => classList[1] ?? '');
        const order = ['must', 'should', 'may'];
        expect(badges).toEqual(badges.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
      }
      const lead = document.querySelector('.masthead p')?.textContent ?? '';
      const counted = lead.match(/\d+/g)?.map(Number) ?? [];
      const sum = document.querySelectorAll('.duties > li').length;
      expect(counted.reduce((total, each) => total + each, 0)).toBe(sum);
      others?.remove();
      expect(dutiesIn(document).toSorted()).toEqual(
        [...acts, ...requested, ...asked.filter(bindsAudience)].toSorted(),
      );
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
        const heading = duty.closest('details, section')?.querySelector('h2, h3')?.textContent ?? '';
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
        const musts = section?.querySelectorAll('.duties > li:not(.others) .must').length;
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

  test('a district leader takes the day of the report along in a calendar of that place alone', async () => {
    const { href, link, calendar } = await calendarOf('district-leader', 'vn-57');
    expect(href).toBe(`/data/deadlines/district-leader.vn-57.${locale}.ics`);
    // dates of years ago are no way on
    expect(link?.className).not.toContain('go');
    expect(calendar).toContain('DTSTART;VALUE=DATE:20210210\r\n');
    expect(calendar).not.toMatch(/Khánh Hòa|Khanh Hoa/);
    expect(calendar.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  });

  test('a commune’s report is due every day at 15:00, and the form and the tool for it are a link away', async () => {
    const { document, calendar } = await calendarOf('commune-officer', 'vn-58-district');
    expect(calendar).toContain('DTSTART:20200814T150000\r\nRRULE:FREQ=DAILY;UNTIL=20210930T150000\r\n');
    const tool = locale === 'vi' ? '/so-lieu/bao-cao-ngay/' : '/en/figures/daily-report/';
    expect(document.querySelector(`#kits + ul a[href="${tool}"]`)?.textContent).toMatch(
      /mẫu trống|blank form/,
    );
    const reader = await pageOf(`${part}/${addressOf('resident', locale)}`);
    expect(reader.querySelector(`main a[href="${tool}"]`)).toBeNull();
  });

  test.each(roles.map((role) => [role.id, role] as const))('%s finds materials', async (_id, { address }) => {
    const document = await pageOf(`${part}/${address[locale]}`);
    expect(document.querySelectorAll('#kits + ul a').length).toBeGreaterThan(0);
  });

  /** The calendar of a role that the section of one place leads to. */
  async function calendarOf(role: string, section: string) {
    const document = await pageOf(`${part}/${addressOf(role, locale)}`);
    const link = document.getElementById(section)?.closest('section')?.querySelector('a[download]');
    const href = link?.getAttribute('href') ?? '?';
    return { document, link, href, calendar: await readFile(join(folder, href), 'utf8') };
  }
});

test.each([
  [
    'toi-la',
    'vi',
    '3 việc mà các văn bản nêu cho người dân, hộ gia đình',
    'Thêm 23 việc giao cho người khác',
  ],
  ['en/i-am', 'en', '3 items that the documents name for you', '23 more given to others concern you'],
])(
  'below %s a citizen has three tasks; what others do for them is folded',
  async (part, locale, own, others) => {
    const document = await pageOf(`${part}/${addressOf('resident', locale)}`);
    const lead = document.querySelector('.masthead p')?.textContent ?? '';
    expect(lead).toContain(own);
    expect(lead).toContain(others);
    const tasks = [...document.querySelectorAll('.duties > li:not(.others)')].map((duty) => duty.textContent);
    expect(tasks).toHaveLength(3);
    expect(tasks.join()).not.toMatch(/Phòng Văn hóa|Division of Culture/);
    const folds = [...document.querySelectorAll('.of-others details')];
    expect(folds.length).toBeGreaterThan(3);
    expect(folds.filter((fold) => fold.hasAttribute('open'))).toEqual([]);
    // what binds the commune is its own, and says so there
    const aim = [...document.querySelectorAll('.of-others li')].find((duty) =>
      duty.querySelector('a')?.getAttribute('href')?.endsWith('12-2020-08-17/#c2'),
    );
    expect(aim?.querySelector('.badge')?.className).toContain('must');
  },
);

test('who has no task of their own finds those of others open', async () => {
  const document = await pageOf(`toi-la/${addressOf('traveller', 'vi')}`);
  expect(document.querySelectorAll('.duties > li:not(.others)')).toHaveLength(0);
  expect(document.querySelector('.of-others details')?.hasAttribute('open')).toBe(true);
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
    'Trung ương: 1 việc, 1 bắt buộc; 2 địa phương: 3 việc, 3 bắt buộc; nội bộ 1 cơ quan: 1 việc, 1 bắt buộc',
  ],
  [
    'en/i-am',
    'en',
    'Only within the Ministry of Information and Communications',
    'National: 1 item, 1 required; 2 places: 3 items, 3 required; staff of one body: 1 item, 1 required',
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
