import { describe, expect, test } from 'vitest';
import { alternatives } from '../../../scripts/checks/alternatives.ts';
import { contrast } from '../../../scripts/checks/contrast.ts';
import { downloads } from '../../../scripts/checks/downloads.ts';
import { emptiness } from '../../../scripts/checks/emptiness.ts';
import { headings } from '../../../scripts/checks/headings.ts';
import { images } from '../../../scripts/checks/images.ts';
import { inStep } from '../../../scripts/checks/in-step.ts';
import { languages } from '../../../scripts/checks/languages.ts';
import { leakedWords } from '../../../scripts/checks/leaks.ts';
import { links } from '../../../scripts/checks/links.ts';
import { markup } from '../../../scripts/checks/markup.ts';
import { metadata } from '../../../scripts/checks/metadata.ts';
import { moved } from '../../../scripts/checks/moved.ts';
import { namedOnly } from '../../../scripts/checks/named-only.ts';
import { numbers } from '../../../scripts/checks/numbers.ts';
import { policy } from '../../../scripts/checks/policy.ts';
import { promises } from '../../../scripts/checks/promises.ts';
import type { Rule } from '../../../scripts/checks/site.ts';
import { structured } from '../../../scripts/checks/structured.ts';
import { describeSize, size } from '../../../scripts/checks/size.ts';
import { thirdParty } from '../../../scripts/checks/third-party.ts';
import { titles } from '../../../scripts/checks/titles.ts';
import { twins } from '../../../scripts/checks/twins.ts';
import { unicode } from '../../../scripts/checks/unicode.ts';
import { weight } from '../../../scripts/checks/weight.ts';
import { siteWith } from './sound-page.ts';

const rules = {
  alternatives,
  contrast,
  downloads,
  emptiness,
  headings,
  images,
  inStep,
  languages,
  leakedWords,
  links,
  markup,
  metadata,
  moved,
  namedOnly,
  numbers,
  policy,
  promises,
  structured,
  thirdParty,
  titles,
  twins,
  unicode,
  weight,
} satisfies Record<string, Rule>;

/** Words that gzip cannot make small. */
const noise = Array.from({ length: 9000 }, (_, index) =>
  ((index * 2_654_435_761) % 4_294_967_296).toString(36),
).join(' ');

type Case = readonly [rule: keyof typeof rules, what: string, from: string, to: string, says: string];
const cases: readonly Case[] = [
  ['links', 'a link to a page that is not there', 'href="#part"', 'href="/huong-dan/b/"', '"/huong-dan/b/"'],
  ['links', 'a link to a part that is not there', 'href="#part"', 'href="/en/guides/a/#gone"', 'id="gone"'],
  ['links', 'a link that leads nowhere', 'href="#part"', 'href=""', 'leads nowhere'],
  ['links', 'a link with half an escape', 'href="#part"', 'href="/huong-dan/100%/"', '"/huong-dan/100%/"'],
  ['links', 'a link with half an address', 'href="#part"', 'href="https://"', '"https://"'],
  ['moved', 'a link to where a page once stood', 'href="#part"', 'href="/huong-dan/cu/#x"', '/huong-dan/a/'],
  ['links', 'a picture that is not there', 'src="/a.png', 'src="/b.png', '"/b.png"'],
  [
    'links',
    'one of several that is not there',
    'src="/a.png',
    'srcset="/a.png 1w, /b.png 2w" src="/a.png',
    '"/b.png"',
  ],
  ['languages', 'a page without its language', 'lang="vi-VN"', '', 'lang=""'],
  ['languages', 'a Vietnamese address with an English page', 'lang="vi-VN"', 'lang="en-GB"', 'for vi-VN'],
  ['twins', 'a page that is not there in English', 'href="/en/guides/a/"', 'href="/en/guides/b/"', 'English'],
  ['headings', 'a page without an h1', '<h1>Một</h1>', '', '0 h1'],
  [
    'headings',
    'a level of headings left out',
    '<h2 id="part">Part</h2>',
    '<h4>Part</h4>',
    '"Part" leaves out',
  ],
  [
    'downloads',
    'two files of one name',
    '</h1>',
    '</h1><a href="/a.pdf" download>PDF</a><a href="/b.pdf" download>PDF</a>',
    '2 files',
  ],
  ['titles', 'a page without a title', '<title>Một</title>', '<title></title>', 'no title'],
  ['titles', 'two pages with one description', 'content="Một …"', 'content="One …"', 'same description'],
  ['unicode', 'a decomposed letter', '>Part</a>', `>${'ộ'.normalize('NFD')}</a>`, 'NFC'],
  ['policy', 'a style that the policy does not know', '--ground', '--other:#000000;--ground', 'does not fit'],
  ['policy', 'an inline style', '<h1>', '<h1 style="color:red">', '<h1 style='],
  ['policy', 'a handler', '<h1>', '<h1 onclick="go()">', '<h1 onclick='],
  [
    'thirdParty',
    'a picture from elsewhere',
    'src="/a.png',
    'src="https://elsewhere.example/a.png',
    'https://elsewhere.example/a.png',
  ],
  [
    'thirdParty',
    'a script from elsewhere',
    '<h1>',
    '<script src="//elsewhere.example/a.js"></script><h1>',
    '//elsewhere',
  ],
  ['images', 'a picture without words', 'alt="Một" ', '', 'no alt'],
  ['images', 'a picture without a size', 'width="1" ', '', 'no width'],
  ['images', 'a drawing without a name', '<h1>', '<svg></svg><h1>', 'no name'],
  ['emptiness', 'an announced date that is empty', '<h1>', '<p>Posted on: <time></time></p><h1>', '<time>'],
  ['emptiness', 'a link without words', '>Part</a>', '></a>', '<a>'],
  [
    'leakedWords',
    'words of a content management system',
    'Part</h2>',
    'Manage Permissions</h2>',
    'Manage Permissions',
  ],
  ['leakedWords', 'a citation that was not filled in', 'Part</h2>', '{{figure area=VN}}</h2>', '{{'],
  ['leakedWords', 'a value that is missing', 'Part</h2>', 'undefined</h2>', 'undefined'],
  ['leakedWords', 'what was left for later', 'Part</h2>', 'Viết tiếp (TODO)</h2>', 'TODO'],
  ['leakedWords', 'an id in the place of a name', 'Part</h2>', 'bus-station</h2>', 'bus-station'],
  ['leakedWords', 'a number that is none', 'Part</h2>', 'NaN %</h2>', 'NaN'],
  [
    'namedOnly',
    'a link to what is only named',
    '<h2 id="part">Part</h2>',
    '<h2 id="part">Part</h2><p data-not-linked="copy.example"><a href="https://copy.example/a">a</a></p>',
    'whose host',
  ],
  ['numbers', 'a figure that nobody published', 'Part</h2>', 'Có 20.590.000 máy</h2>', '"20.590.000"'],
  ['numbers', 'a share that nobody published', 'Part</h2>', 'Đạt <b>9,8</b>%</h2>', '"9,8%"'],
  ['numbers', 'millions that nobody published', 'Part</h2>', 'Gần 20,6 triệu lượt</h2>', '"20,6 triệu"'],
  ['numbers', 'a number in English writing', 'Part</h2>', 'Có 20,580,000 máy</h2>', '"20,580,000"'],
  ['numbers', 'an unpublished share in a description', 'content="Một …"', 'content="Đạt 12%"', '"12%"'],
  ['promises', 'a file of another kind', '>PDF (2 kB)', '>PNG (2 kB)', 'a file of another kind'],
  ['promises', 'a size that a file has not', '>PDF (2 kB)', '>PDF (3 kB)', 'a wrong size: 2 kB'],
  ['promises', 'a text to edit that is none', '>PDF (2 kB)', '>PDF để sửa (2 kB)', 'cannot be edited'],
  ['promises', 'a list below that is not there', '</main>', '<p>Xem bên dưới.</p></main>', 'nothing is left'],
  ['promises', 'a picture that is not there', '<h1>', '<p>Xem hình bên.</p><h1>', 'the page has none'],
  ['promises', 'a link that is not there', '<h1>', '<p>Tải về tại đây.</p><h1>', 'no link is in it'],
  ['promises', 'a text to edit that nobody links', '<h1>', '<p>Tệp DOCX sửa được.</p><h1>', 'can be edited'],
  ['alternatives', 'the name of a file', 'alt="Một"', 'alt="a4-poster.png"', 'the name of a file'],
  ['alternatives', 'words in another language', 'alt="Một"', 'alt="One"', 'in another language'],
  ['alternatives', 'words that nobody hears', '<img', '<img aria-hidden="true"', 'hidden'],
  [
    'alternatives',
    'words that stand beside it already',
    '>Part</a> <img src="/a.png" alt="Một" width="1" height="1">',
    '>Một <img src="/a.png" alt="Một" width="1" height="1"></a>',
    'repeat those beside it',
  ],
  ['inStep', 'a part that the twin has', '<h2 id="part">Part</h2>', '', 'has 0 <h2>'],
  ['metadata', 'an address of another page', 'canonical" href="https', 'canonical" href="http', 'canonical'],
  ['metadata', 'a language left out', 'rel="alternate" hreflang="en"', 'rel="next"', 'hreflang'],
  ['metadata', 'a twin that does not name it', 'hreflang="en" href="', 'hreflang="en" href="x', '"en"'],
  ['metadata', 'a picture that is not there', 'loa.example/a.png', 'loa.example/b.png', 'og:image'],
  ['structured', 'data that lacks what it needs', '"text":"Part"', '"text":""', 'wrong at step'],
  ['structured', 'data that nobody sees', '"text":"Part"', '"text":"Khác"', 'does not show'],
  [
    'structured',
    'a question without an answer',
    '<h2 id="part">',
    '<div itemscope itemtype="https://schema.org/FAQPage"><div itemprop="mainEntity" itemscope ' +
      'itemtype="https://schema.org/Question" id="q"><p itemprop="name">Một?</p></div></div><h2 id="part">',
    'wrong at #q',
  ],
  ['policy', 'a script', '<h1>', '<script>alert(1)</script><h1>', '<script>'],
  ['policy', 'a form', '<h1>', '<form method="get" action="/tim-kiem/"></form><h1>', '<form>'],
  ['policy', 'a frame', '<h1>', '<iframe title="x"></iframe><h1>', '<iframe>'],
  ['contrast', 'text too pale for its ground', '--quiet:#374e69', '--quiet:#8a97a6', 'quiet on paper'],
  ['contrast', 'text too dark in the dark', '--quiet:#b9c4cf', '--quiet:#56636f', 'quiet on paper'],
  ['weight', 'a guide heavier than one round trip', 'Part</h2>', `${noise}</h2>`, 'at most 14000'],
  [
    'markup',
    'an element that is not closed',
    '<h2 id="part">Part</h2>',
    '<div><h2 id="part">Part</h2>',
    'div',
  ],
];

test('questions marked where they stand, each with its answer, are data without a fault', async () => {
  const answered =
    '<div itemscope itemtype="https://schema.org/FAQPage"><div itemprop="mainEntity" itemscope ' +
    'itemtype="https://schema.org/Question"><h3 itemprop="name">Một?</h3><div itemprop="acceptedAnswer" itemscope ' +
    'itemtype="https://schema.org/Answer"><div itemprop="text"><p>Có.</p></div></div></div></div>';
  expect(await structured(siteWith((html) => html.replace('<h2 id', `${answered}<h2 id`)))).toEqual([]);
});

test('a page that is packed is not larger than what a server sends at once, a list of records may be', async () => {
  const weigh = (bytes: number, html: string) => {
    const site = siteWith((page) => page.replace('<main', html));
    const packed = new Set([...site.files, 'huong-dan/a/index.html.br']);
    return weight({ ...site, files: packed, sizeOf: async () => bytes });
  };
  expect(await weigh(13_880, '<main')).toEqual([]);
  expect((await weigh(13_881, '<main')).map(({ page, rule }) => `${page} ${rule.en}`)).toEqual([
    '/huong-dan/a/ 13881 bytes compressed, at most 13880',
  ]);
  expect(await weigh(13_881, '<main data-find="sources"')).toEqual([]);
  expect(await weigh(16_001, '<main data-find="sources"')).toHaveLength(1);
});

describe('each rule', () => {
  test.each(Object.entries(rules))('%s has nothing to say about sound pages', async (_, rule) => {
    expect(await rule(siteWith())).toEqual([]);
  });

  test.each(cases)('%s finds %s', async (rule, _, from, to, says) => {
    const site = siteWith((html) => {
      expect(html).toContain(from);
      return html.replace(from, to);
    });
    const findings = await rules[rule](site);
    expect(findings.map(({ rule: what, fix }) => `${what.en} → ${fix.en}`).join('\n')).toContain(says);
    expect(
      findings.every(({ page, rule: what, fix }) => page !== '' && what.vi !== '' && fix.vi !== ''),
    ).toBe(true);
    // in words of its own, the numbers and names in it aside
    expect(findings.filter(({ rule: what }) => what.vi === what.en)).toEqual([]);
  });
});

test('a page that opens materials may be led to any whose sheet is there', async () => {
  const opening = (html: string) =>
    html.replace('href="#part"', 'href="#x/a4-poster.vi"').replace('id="part"', 'data-opens-material');
  expect(await links(siteWith(opening, { 'materials/x/a4-poster.vi.sheet': '' }))).toEqual([]);
  expect(await links(siteWith(opening, { 'materials/x/a3-poster.vi.sheet': '' }))).toHaveLength(1);
});

test('a page that carries every language needs no twin', () => {
  const site = siteWith((html) =>
    html
      .replace('<a href="/en/guides/a/" hreflang="en-GB">en-GB</a>', '')
      .replace('</main>', '<div lang="en-GB"><p>Part</p></div></main>'),
  );
  expect(twins(site)).toEqual([
    {
      page: '/en/guides/a/',
      rule: { vi: '/huong-dan/a/ không dẫn ngược lại', en: '/huong-dan/a/ does not link back' },
      fix: { vi: 'cho cả hai trang cùng một đường dẫn (route)', en: 'give both the same route' },
    },
  ]);
});

test('ordinary sentences with words of a program or of a menu are no leak', async () => {
  const english = siteWith((html) =>
    html
      .replace('<html lang="vi-VN">', '<html lang="en-GB">')
      .replace('Part</h2>', 'A term that is undefined, a Version History, how to Check Out a book</h2>'),
  );
  expect(await leakedWords(english)).toEqual([]);
});

test('published, quoted, earlier and calculated numbers are sound, and so is what claims nothing', async () => {
  const said = [
    '20.580.000 máy, 20,58 triệu, 9,9%, 9,9 %, 10.000 tờ rơi, 1.234.567 ngày trước',
    '<cite>Cán mốc 26 triệu</cite> <span lang="en">20,580,000 or 20.58 million</span>',
    '<b data-calculated>36,55%</b> 2841/BTTTT-CATTT, 210 × 297 mm, 0,5 m, 2,8 MB, Android 6.0, 1080, 19009095',
    '15:00 ngày 20/8/2020, 150 mm, 60 người, in ở 100%',
  ];
  const saying = (html: string) => html.replace('Part</h2>', `Part</h2><p>${said.join('</p><p>')}</p>`);
  const release = { 'data/releases/2020-08-20/figures.csv': 'area_code,value\nVN,1234567\n' };
  expect(await numbers(siteWith(saying, release))).toEqual([]);
  expect(await numbers(siteWith(saying))).toHaveLength(1);
});

test('a build says how much room is left, and what to do before there is none', () => {
  expect(describeSize(136_400_000, 'en')).toBe(
    'The whole site: 136.4\u00a0MB of 150\u00a0MB, 13.6\u00a0MB left',
  );
  expect(describeSize(142_600_000, 'vi')).toMatch(
    /^Cả trang web: 142,6\u00a0MB trong giới hạn 150\u00a0MB, còn 7,4\u00a0MB\nSắp hết chỗ: .* → /,
  );
});

test('a site that is too large to send on is refused with both sizes', async () => {
  const site = siteWith((html) => html, { 'b.zip': '' });
  expect(await size({ ...site, sizeOf: async (file) => (file === 'b.zip' ? 150_000_000 : 0) })).toEqual([]);
  expect(
    await size({ ...site, sizeOf: async (file) => (file === 'b.zip' ? 149_000_000 : 1_200_000) }),
  ).toMatchObject([
    {
      page: '/',
      rule: { vi: expect.stringContaining('157,4\u00a0MB'), en: expect.stringContaining('150\u00a0MB') },
    },
  ]);
});
