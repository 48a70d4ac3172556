import { expect, test } from 'vitest';
import { channelsFile } from '../../../src/core/domain/channels/channels-file.ts';
import { endedOf } from '../../../src/core/domain/ended.ts';
import { createQrSymbol } from '../../../src/core/formats/qr.ts';
import { messages } from '../../../src/core/i18n/messages.ts';
import { slideAlt } from '../../../src/core/catalogue/slide-alt.ts';
import { kitTexts } from '../../../src/core/kits/kit-texts.ts';
import { largePrintBlocks } from '../../../src/core/kits/large-print.ts';
import { placementBlocks } from '../../../src/core/kits/placement-sheet.ts';
import { kitReadme } from '../../../src/core/kits/readme.ts';
import { sheetContent } from '../../../src/core/sheets/sheet-content.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { readOnce } from '../../read-once.ts';

const over = await readOnce('content');
const running = { ...over, campaign: { ...over.campaign, status: 'active' as const } };
const qr = createQrSymbol(over.campaign.qr.url);

/** Everything of a kit that is words, part by part. */
function wordsOf(content: typeof over, id: string, locale: 'vi' | 'en'): Record<string, string> {
  const venue = content.venues.find((candidate) => candidate.id === id);
  if (!venue) throw new Error(`no venue ${id}`);
  const { campaign } = content;
  const sheet = sheetContent({ content, venue, locale, qr });
  const blocks = [
    ...largePrintBlocks(sheet, locale),
    ...placementBlocks({ campaign, venue, sheets: [], formats, locale }),
  ];
  const decoder = new TextDecoder();
  return {
    readme: kitReadme({ origin: { content }, venue, sheets: [], formats, locale }),
    texts: channelsFile(content, venue, locale) ?? '',
    pages: blocks.map(({ text }) => text).join('\n'),
    slide: slideAlt(sheet, undefined),
    papers: endedOf(campaign)?.notice[locale] ?? '',
    ...Object.fromEntries(
      kitTexts(content, venue, locale).map(({ path, bytes }) => [path, decoder.decode(bytes)]),
    ),
  };
}

const wordsOfEnd = (locale: 'vi' | 'en') => {
  const { ended } = over.campaign;
  if (!ended) throw new Error('the campaign has not ended');
  const heads = Object.values(messages[locale].channels.heads);
  return [ended.notice, ended.band, ended.record].map((words) => words[locale]).concat(heads);
};

test.each(['vi', 'en'] as const)(
  'a kit of a campaign that goes on says nothing of an end, in %s',
  (locale) => {
    const end = wordsOfEnd(locale);
    const tells = (words: string) => end.some((one) => words.includes(one));
    for (const { id } of over.venues) {
      const [before, now] = [wordsOf(over, id, locale), wordsOf(running, id, locale)];
      expect(Object.keys(now)).toEqual(Object.keys(before));
      for (const part of ['readme', 'texts', 'pages', 'slide', 'papers']) {
        expect([id, part, tells(before[part] ?? '')]).toEqual([id, part, true]);
      }
      expect(Object.entries(now).filter(([, words]) => tells(words))).toEqual([]);
    }
  },
);
