import { expect, test } from 'vitest';
import { isCheckCode } from '../../../src/core/domain/check-code.ts';
import type { Content } from '../../../src/core/domain/content.ts';
import { lastSuccessor } from '../../../src/core/editions/edition.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { planEditions, serializeEditions } from '../../../src/core/editions/issue-editions.ts';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { fingerprintOf } from '../../../src/core/editions/fingerprint.ts';
import { layOutSides, makePages } from '../../../src/core/sheets/make-pages.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { readOnce } from '../../read-once.ts';

/** The fixture with one poster for each venue. */
const read = await readOnce('test/fixtures/campaign');
const content: Content = {
  ...read,
  venues: read.venues.map((venue) => ({ ...venue, formats: ['a4-poster'] })),
};
const fonts = await readFonts();
const press = async (from: Content) => ({
  formats,
  tools: { fonts, shaper: await createShaper(fonts), palette: from.campaign.palette },
});
const plan = async (from: Content, day: string, siteUrl?: string) =>
  planEditions({ content: from, siteUrl }, await press(from), day);
const issued = async (from: Content, day = '2031-03-20'): Promise<Content> => ({
  ...from,
  editions: (await plan(from, day)).editions,
});
const withAction = (from: Content, vi: string): Content => ({
  ...from,
  venues: from.venues.map((venue) =>
    venue.id === 'canteen' ? { ...venue, action: { ...venue.action, vi } } : venue,
  ),
});
const job = { venue: 'canteen', format: 'a4-poster', language: 'vi' } as const;
const editionIn = async (from: Content, siteUrl?: string) => {
  const { format, sheet, editionOf } = prepareSheet(job, { content: from, siteUrl }, formats);
  const { tools } = await press(from);
  return (await makePages({ format, sheet, editionOf }, tools)).edition;
};

test('the first issue gives every sheet an edition of its own', async () => {
  const { editions, reissues } = await plan(content, '2031-03-20');
  expect(editions.map(({ venue, language }) => `${venue} ${language}`)).toEqual([
    'canteen en',
    'canteen vi',
    'swimming-pool en',
    'swimming-pool vi',
  ]);
  expect(editions.every(({ check_code: code }) => isCheckCode(code))).toBe(true);
  expect(new Set(editions.map(({ check_code: code }) => code)).size).toBe(4);
  expect(new Set(reissues.map(({ reason }) => reason))).toEqual(new Set(['new']));
  expect(editions[0]).toMatchObject({ version: 1, issued: '2031-03-20', directive: 'town-2031-03' });
});

test('a screen that shows the newest figure is not issued: it would be a draft after every new one', async () => {
  const venues = content.venues.map((venue) => ({ ...venue, formats: ['coverage-slide'] }));
  expect((await plan({ ...content, venues }, '2031-03-20')).editions).toEqual([]);
});

test('nothing is issued again while nothing changes', async () => {
  expect((await plan(await issued(content), '2031-04-01')).reissues).toEqual([]);
});

test('a changed word reissues the sheets that say it, and the one before names its successor', async () => {
  const changed = withAction(await issued(content), 'Rửa bát trong hai chậu.');
  const { editions, reissues } = await plan(changed, '2031-04-01');
  expect(reissues.map(({ sheet, reason }) => [sheet, reason])).toEqual([['canteen/a4-poster.vi', 'words']]);
  const [first, second] = editions.filter(({ venue, language }) => venue === 'canteen' && language === 'vi');
  expect(first).toMatchObject({ version: 1, status: 'replaced', replaced_by: second?.check_code });
  expect(second).toMatchObject({ version: 2, status: 'current', replaced_by: '', issued: '2031-04-01' });
});

test('who holds the first of three editions is told of the third', async () => {
  const second = await issued(withAction(await issued(content), 'Rửa bát trong hai chậu.'), '2031-04-01');
  const third = (await plan(withAction(second, 'Rửa bát trong ba chậu.'), '2031-05-01')).editions;
  const of = (version: number) =>
    third.find(
      (edition) => edition.venue === 'canteen' && edition.language === 'vi' && edition.version === version,
    );
  const [first, last] = [of(1), of(3)];
  expect(first && lastSuccessor(third, first)).toEqual(last);
  expect(last && lastSuccessor(third, last)).toBe(last);
});

test('a changed directive reissues the sheets that cite it', async () => {
  const before = await issued(content);
  const renumbered: Content = {
    ...before,
    directives: before.directives.map((directive) => ({ ...directive, number: '8/BM' })),
  };
  expect((await plan(renumbered, '2031-04-01')).reissues).toHaveLength(4);
});

test('a changed picture or colour is a changed design, not changed words', async () => {
  const before = await issued(content);
  const { ground } = before.campaign.palette;
  const palette = { ...before.campaign.palette, ground: { ...ground, rgb: '#000001' } };
  const repainted: Content = { ...before, campaign: { ...before.campaign, palette } };
  const { reissues } = await plan(repainted, '2031-04-01');
  expect(new Set(reissues.map(({ reason }) => reason))).toEqual(new Set(['design']));
});

test('a sheet that is no longer made is withdrawn', async () => {
  const before = await issued(content);
  const fewer: Content = { ...before, venues: before.venues.filter(({ id }) => id !== 'swimming-pool') };
  const { editions, reissues } = await plan(fewer, '2031-04-01');
  expect(reissues.map(({ reason }) => reason)).toEqual(['gone', 'gone']);
  expect(editions.filter(({ status }) => status === 'withdrawn')).toHaveLength(2);
});

test('nothing can be issued on a day before the last issue, be it of other sheets', async () => {
  const changed = withAction(await issued(content), 'Rửa bát trong hai chậu.');
  await expect(plan(changed, '2031-03-19')).rejects.toThrow(/last issued on 2031-03-20/);
  const fewer: Content = { ...content, venues: content.venues.filter(({ id }) => id === 'canteen') };
  const more: Content = {
    ...content,
    editions: (await issued(fewer)).editions ?? [],
    venues: content.venues,
  };
  await expect(plan(more, '2031-03-19')).rejects.toThrow(/last issued on 2031-03-20/);
  expect((await plan(more, '2031-03-20')).reissues).toHaveLength(2);
});

test('a sheet says its code when it is as it was issued, and that it is a draft when it is not', async () => {
  const before = await issued(content);
  const code = before.editions?.find(({ venue, language }) => venue === 'canteen' && language === 'vi');
  expect(await editionIn(before)).toEqual({
    code: code?.check_code,
    text: `Mã kiểm tra ${code?.check_code}`,
    issued: '2031-03-20',
  });
  expect((await editionIn(withAction(before, 'Rửa bát trong hai chậu.')))?.code).toBe('draft');
});

test('a campaign without a history says nothing of editions', async () => {
  expect(await editionIn(content)).toBeUndefined();
});

test('a sheet whose code leads elsewhere is a draft, and is issued again', async () => {
  const before = await issued(content);
  expect((await editionIn(before, 'https://loa.example'))?.code).toBe('draft');
  const { reissues } = await plan(before, '2031-04-01', 'https://loa.example');
  expect(reissues).toHaveLength(4);
});

test('a template written otherwise makes no draft while no pixel changes, and one pixel or another letter of a font makes one', async () => {
  const { format, sheet } = prepareSheet(job, { content }, formats);
  const { tools } = await press(content);
  const { Template } = format;
  const hashOf = async (drawn: typeof Template, seenIn = tools) =>
    fingerprintOf(
      (await layOutSides({ format: { ...format, Template: drawn }, sheet }, tools)).map(
        ({ drawing }) => drawing,
      ),
      seenIn,
    );
  const before = await hashOf(Template);
  const inAnotherPart: typeof Template = (props) => ({ type: () => Template(props), props: {}, key: null });
  expect(await hashOf(inAnotherPart)).toBe(before);
  const moved: typeof Template = (props) =>
    Template({ ...props, size: { ...props.size, margin: props.size.margin + 1 } });
  expect(await hashOf(moved)).not.toBe(before);
  const { shaper } = tools;
  const letterA = shaper.shape('Anton', 400, 'A')[0]?.glyphId;
  const redrawn: typeof shaper.outline = (font, weight, glyphId) =>
    shaper.outline(font, weight, glyphId) + (font === 'Anton' && glyphId === letterA ? 'M0,0L9,9Z' : '');
  const newVersion = await hashOf(Template, { ...tools, shaper: { ...shaper, outline: redrawn } });
  expect(newVersion).not.toBe(before);
});

test('the file has a row for each edition under the names of its columns', async () => {
  const lines = serializeEditions((await plan(content, '2031-03-20')).editions).split('\n');
  expect(lines[0]).toBe(
    'check_code,venue,format,language,version,issued,directive,content_hash,replaced_by,status',
  );
  expect(lines[1]).toMatch(
    /^[2-9A-Z]{7},canteen,a4-poster,en,1,2031-03-20,town-2031-03,[0-9a-f]{14}-[0-9a-f]{14},,current$/,
  );
  expect(lines).toHaveLength(6);
});
