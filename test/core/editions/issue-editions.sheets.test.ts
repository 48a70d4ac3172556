import { expect, test } from 'vitest';
import { isCheckCode } from '../../../src/core/domain/check-code.ts';
import type { Content } from '../../../src/core/domain/content.ts';
import { lastSuccessor } from '../../../src/core/editions/edition.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { planEditions, serializeEditions } from '../../../src/core/editions/issue-editions.ts';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { readContent } from '../../../src/node/content/content.ts';

/** The fixture with one poster for each venue. */
const read = await readContent('test/fixtures/campaign');
const content: Content = {
  ...read,
  venues: read.venues.map((venue) => ({ ...venue, formats: ['a4-poster'] })),
};
const issued = (from: Content, day = '2031-03-20'): Content => ({
  ...from,
  editions: planEditions(from, formats, day).editions,
});
const withAction = (from: Content, vi: string): Content => ({
  ...from,
  venues: from.venues.map((venue) =>
    venue.id === 'canteen' ? { ...venue, action: { ...venue.action, vi } } : venue,
  ),
});
const job = { venue: 'canteen', format: 'a4-poster', language: 'vi' } as const;
const editionIn = (from: Content) => prepareSheet(job, { content: from }, formats).sheet.edition;

test('the first issue gives every sheet an edition of its own', () => {
  const { editions, reissues } = planEditions(content, formats, '2031-03-20');
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

test('a screen that shows the newest figure is not issued: it would be a draft after every new one', () => {
  const venues = content.venues.map((venue) => ({ ...venue, formats: ['coverage-slide'] }));
  expect(planEditions({ ...content, venues }, formats, '2031-03-20').editions).toEqual([]);
});

test('nothing is issued again while nothing changes', () => {
  expect(planEditions(issued(content), formats, '2031-04-01').reissues).toEqual([]);
});

test('a changed word reissues the sheets that say it, and the one before names its successor', () => {
  const changed = withAction(issued(content), 'Rửa bát trong hai chậu.');
  const { editions, reissues } = planEditions(changed, formats, '2031-04-01');
  expect(reissues.map(({ sheet, reason }) => [sheet, reason])).toEqual([['canteen/a4-poster.vi', 'words']]);
  const [first, second] = editions.filter(({ venue, language }) => venue === 'canteen' && language === 'vi');
  expect(first).toMatchObject({ version: 1, status: 'replaced', replaced_by: second?.check_code });
  expect(second).toMatchObject({ version: 2, status: 'current', replaced_by: '', issued: '2031-04-01' });
});

test('who holds the first of three editions is told of the third', () => {
  const second = issued(withAction(issued(content), 'Rửa bát trong hai chậu.'), '2031-04-01');
  const third = planEditions(withAction(second, 'Rửa bát trong ba chậu.'), formats, '2031-05-01').editions;
  const of = (version: number) =>
    third.find(
      (edition) => edition.venue === 'canteen' && edition.language === 'vi' && edition.version === version,
    );
  const [first, last] = [of(1), of(3)];
  expect(first && lastSuccessor(third, first)).toEqual(last);
  expect(last && lastSuccessor(third, last)).toBe(last);
});

test('a changed directive reissues the sheets that cite it', () => {
  const before = issued(content);
  const renumbered: Content = {
    ...before,
    directives: before.directives.map((directive) => ({ ...directive, number: '8/BM' })),
  };
  expect(planEditions(renumbered, formats, '2031-04-01').reissues).toHaveLength(4);
});

test('a changed picture or colour is a changed design, not changed words', () => {
  const before = issued(content);
  const { ground } = before.campaign.palette;
  const palette = { ...before.campaign.palette, ground: { ...ground, rgb: '#000001' } };
  const repainted: Content = { ...before, campaign: { ...before.campaign, palette } };
  const { reissues } = planEditions(repainted, formats, '2031-04-01');
  expect(new Set(reissues.map(({ reason }) => reason))).toEqual(new Set(['design']));
});

test('a sheet that is no longer made is withdrawn', () => {
  const before = issued(content);
  const fewer: Content = { ...before, venues: before.venues.filter(({ id }) => id !== 'swimming-pool') };
  const { editions, reissues } = planEditions(fewer, formats, '2031-04-01');
  expect(reissues.map(({ reason }) => reason)).toEqual(['gone', 'gone']);
  expect(editions.filter(({ status }) => status === 'withdrawn')).toHaveLength(2);
});

test('nothing can be issued on a day before the last issue, be it of other sheets', () => {
  const changed = withAction(issued(content), 'Rửa bát trong hai chậu.');
  expect(() => planEditions(changed, formats, '2031-03-19')).toThrow(/last issued on 2031-03-20/);
  const fewer: Content = { ...content, venues: content.venues.filter(({ id }) => id === 'canteen') };
  const more: Content = { ...content, ...issued(fewer), venues: content.venues };
  expect(() => planEditions(more, formats, '2031-03-19')).toThrow(/last issued on 2031-03-20/);
  expect(planEditions(more, formats, '2031-03-20').reissues).toHaveLength(2);
});

test('a sheet says its code when it is as it was issued, and that it is a draft when it is not', () => {
  const before = issued(content);
  const code = before.editions?.find(({ venue, language }) => venue === 'canteen' && language === 'vi');
  expect(editionIn(before)).toEqual({
    code: code?.check_code,
    text: `Mã kiểm tra ${code?.check_code}`,
  });
  expect(editionIn(withAction(before, 'Rửa bát trong hai chậu.'))?.code).toBe('draft');
});

test('a campaign without a history says nothing of editions', () => {
  expect(editionIn(content)).toBeUndefined();
});

test('a sheet stays in its edition when the site moves', () => {
  const before = issued(content);
  const moved = prepareSheet(job, { content: before, siteUrl: 'https://loa.example' }, formats);
  expect(moved.sheet.edition).toEqual(editionIn(before));
});

test('the file has a row for each edition under the names of its columns', () => {
  const lines = serializeEditions(planEditions(content, formats, '2031-03-20').editions).split('\n');
  expect(lines[0]).toBe(
    'check_code,venue,format,language,version,issued,directive,content_hash,replaced_by,status',
  );
  expect(lines[1]).toMatch(
    /^[2-9A-Z]{7},canteen,a4-poster,en,1,2031-03-20,town-2031-03,[0-9a-f]{14}-[0-9a-f]{14},,current$/,
  );
  expect(lines).toHaveLength(6);
});
