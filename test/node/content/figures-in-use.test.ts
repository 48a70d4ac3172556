import { expect, test } from 'vitest';
import { channelsFile } from '../../../src/core/domain/channels/channels-file.ts';
import { createQrSymbol } from '../../../src/core/formats/qr.ts';
import { sheetContent } from '../../../src/core/sheets/sheet-content.ts';
import { readContent } from '../../../src/node/content/read-content.ts';
import { editedCampaign } from './edited-campaign.ts';

const mark = '{{figure area=SM metric=households as_of=2031-03-20}}';
const qr = createQrSymbol('HTTPS://LOA.EXAMPLE/Q/CT2/');

/** Everything that says how many households there are, when the table says `value`. */
async function textsWith(value: number) {
  const dir = await editedCampaign({
    'figures/figures.csv': (text) => text.replace('households,9800', `households,${value}`),
    'guides/meter/vi.md': (text) => text.replace('1. Mở nắp', `1. Cùng ${mark} hộ, mở nắp`),
    'guides/meter/en.md': (text) =>
      text.replace('1. Open the meter', `1. As ${mark} households do, open the meter`),
    'directives/town-2031-03.yaml': (text) => text.replaceAll('{{figure area=SM metric=households}}', mark),
    'venues/canteen/venue.yaml': (text) =>
      text
        .replace('Gạt thức ăn thừa trước.', `'Như ${mark} hộ, gạt trước.'`)
        .replace('Scrape off what is left.', `'As ${mark} households do, scrape.'`)
        .replace('Dán trên tường trước chậu rửa.', `'Cho ${mark} hộ.'`)
        .replace('Fix it to the wall behind the basins.', `'For ${mark} households.'`),
  });
  const content = await readContent(dir);
  const venue = content.venues.find(({ id }) => id === 'canteen');
  if (!venue) throw new Error('The fixture has no canteen.');
  const sheet = sheetContent({ content, venue, locale: 'en', qr });
  return {
    guide: content.guides.find(({ locale }) => locale === 'en')?.body,
    directive: content.directives[0]?.summary.en,
    sheet: sheet.venue.steps.join(' '),
    placement: venue.placement[0]?.en,
    answer: content.faq.find(({ locale }) => locale === 'en')?.body,
    channels: channelsFile(content, venue, 'en'),
  };
}

test('a changed figure reaches the guide, directive, sheet, placement, answer and text message that cite it', async () => {
  const [before, after] = [await textsWith(9_800), await textsWith(10_250)];
  for (const [name, text] of Object.entries(before)) expect(text, name).toContain('9,800');
  for (const [name, text] of Object.entries(after)) {
    expect(text, name).toContain('10,250');
    expect(text, name).not.toContain('9,800');
  }
});
