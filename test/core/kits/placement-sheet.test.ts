import { expect, test } from 'vitest';
import { placementBlocks } from '../../../src/core/kits/placement-sheet.ts';
import { kitReadme } from '../../../src/core/kits/readme.ts';
import { formatOf } from '../../../src/core/sheets/job.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { type MaterialRecord, sizeFields } from '../../../src/core/catalogue/manifest.ts';
import { readOnce } from '../../read-once.ts';

const content = await readOnce('test/fixtures/campaign');
const [venue] = content.venues;
if (!venue) throw new Error('the campaign has no venue');

const sheet = (id: string, language: MaterialRecord['language'] = 'vi'): MaterialRecord => {
  const format = formatOf(formats, id, 'test');
  const made = { bytes: 1, sha256: '0'.repeat(64), sources: [], title: id };
  const file = `${venue.id}/${id}.${language}.pdf`;
  return { file, venue: venue.id, format: id, language, kind: format.kind, ...sizeFields(format), ...made };
};
const sheets = ['a1-poster', 'a1-tiles', 'street-banner', 'proof-sheet', 'roll-up'].map((id) => sheet(id));

test('who hangs the sheets reads how large each is on the wall; the proof is not hung', () => {
  const lines = placementBlocks({ campaign: content.campaign, venue, sheets, formats, locale: 'vi' }).map(
    ({ text }) => text,
  );
  expect(lines.slice(lines.indexOf('Các tờ và khoảng cách đọc') + 1)).toEqual([
    'Áp phích A1, 594 × 841 mm.',
    'Áp phích A1 ghép từ A4, 594 × 841 mm, ghép từ 15 tờ A4.',
    'Băng rôn 5 × 0,7 m, 5000 × 700 mm.',
    'Standee cuốn 85 × 200 cm, 850 × 2000 mm.',
  ]);
});

test('who has them printed reads on what', () => {
  const readme = kitReadme({ origin: { content }, venue, sheets, formats, locale: 'vi' });
  expect(readme).toContain('594 × 841 mm; nhà in, giấy áp phích bề mặt mờ từ 150 g/m².');
  expect(readme).toContain('594 × 841 mm, ghép từ 15 tờ A4; máy in A4, giấy từ 100 g/m².');
  expect(readme).toContain('850 × 2000 mm; nhà in, nhựa PP hoặc vải in, kèm khung.');
  expect(readme).toContain('5000 × 700 mm; nhà in, bạt ngoài trời, viền có khuy để buộc.');
});

test('the part in the second language of a bilingual sheet says where it lies', () => {
  const bilingual = [sheet('a4-bilingual', 'vi-en')];
  expect(kitReadme({ origin: { content }, venue, sheets: bilingual, formats, locale: 'vi' })).toContain(
    '* ap-phich-a4-hai-thu-tieng.pdf:',
  );
  expect(kitReadme({ origin: { content }, venue, sheets: bilingual, formats, locale: 'en' })).toContain(
    '* ../../tieng-viet/in/ap-phich-a4-hai-thu-tieng.pdf:',
  );
});

test('of a campaign that is over the sheet that says where to hang says so under its title', async () => {
  const { campaign, venues } = await readOnce('content');
  const [first] = venues;
  const lines = first
    ? placementBlocks({ campaign, venue: first, sheets: [], formats, locale: 'en' }).map(({ text }) => text)
    : [];
  expect(lines[1]).toMatch(/^Bluezone was replaced by PC-Covid on 30 September 2021/);
});

test('only a place has room for the day and the name, a rule for all places has not', async () => {
  const { campaign, venues } = await readOnce('content');
  const hospital = venues.find(({ id }) => id === 'hospital');
  const lines = hospital
    ? placementBlocks({ campaign, venue: hospital, sheets: [], formats, locale: 'vi' }).map(
        ({ text }) => text,
      )
    : [];
  const after = (start: string) => lines[lines.findIndex((line) => line.startsWith(start)) + 1];
  expect(after('Treo tờ A3 ở mọi cửa vào')).toMatch(/^Ngày treo/);
  expect(after('Đặt tờ rơi A5 ở quầy tiếp đón')).toMatch(/^Ngày treo/);
  expect(after('Không dán lên cửa trượt')).toMatch(/^Treo xong, quét thử mã/);
});

test('who has an old sheet reads where its code is looked up, where sheets were issued', async () => {
  const issued = await readOnce('content');
  const [first] = issued.venues;
  const siteUrl = 'https://loa.example';
  const readme = first
    ? kitReadme({ origin: { content: issued, siteUrl }, venue: first, sheets: [], formats, locale: 'en' })
    : '';
  expect(readme).toContain('at https://loa.example/en/check/ on this portal.');
  expect(kitReadme({ origin: { content }, venue, sheets: [], formats, locale: 'en' })).not.toContain(
    'check code',
  );
});
