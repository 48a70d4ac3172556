import { expect, test } from 'vitest';
import { keepInHeadings } from '../../../src/node/site/kept-headings.ts';

const page = (body: string, lang = 'vi-VN') => `<html lang="${lang}"><body>${body}</body></html>`;

test('a compound of any heading stays on one line, within a link too, and text is as it was', () => {
  expect(
    keepInHeadings(page('<h2 id="a">Người dân ở <a href="/bệnh viện/">bệnh viện</a></h2><p>Người dân</p>')),
  ).toBe(
    page(
      '<h2 id="a"><span class="kept">Người dân</span> ở <a href="/bệnh viện/"><span class="kept">bệnh viện</span></a></h2><p>Người dân</p>',
    ),
  );
});

test('what is set as a heading is one', () => {
  expect(
    keepInHeadings(page('<strong class="head" data-a>Trường học</strong><p class="ahead">Trường học</p>')),
  ).toBe(
    page(
      '<strong class="head" data-a><span class="kept">Trường học</span></strong><p class="ahead">Trường học</p>',
    ),
  );
});

test('headings of another language are let be', () => {
  const html = page('<h1>Nothing for người dân</h1>', 'en-GB');
  expect(keepInHeadings(html)).toBe(html);
});

test('no line begins with a comma or breaks a day at its hyphens, in any language', () => {
  expect(keepInHeadings(page('<h1>Bệnh viện, cơ sở</h1>'))).toBe(
    page('<h1><span class="kept">Bệnh viện,</span> <span class="kept">cơ sở</span></h1>'),
  );
  expect(keepInHeadings(page('<h1>Release 2026-11-26: 216 figures</h1>', 'en-GB'))).toBe(
    page('<h1>Release <span class="kept">2026-11-26:</span> 216 figures</h1>', 'en-GB'),
  );
});
