import { expect, test } from 'vitest';
import { withLeanStyles } from '../../../src/node/site/lean-styles.ts';
import { readerTools } from '../../../src/node/site/reader-tools.ts';

const tools = `<script type="module">${readerTools()}</script>`;

const page = (css: string, body: string, head = '') =>
  `<!doctype html><html><head>${head}<style>${css}</style></head><body>${body}</body></html>`;
const lean = (css: string, body: string, head?: string) =>
  /<style>(.*)<\/style>/s.exec(withLeanStyles(page(css, body, head)))?.[1];

test('what is not on a page has no style on it', () => {
  const css = 'p{a:1}.lead{b:2}#main h2,#main p{c:3}table td{d:4}';
  expect(lean(css, '<main id="main"><p class="flow lead">x</p></main>')).toBe('p{a:1}.lead{b:2}#main p{c:3}');
});

test('what a selector asks of one element stands on one element', () => {
  const css = '.plain .lead{a:1}p.lead{b:2}.plain.lead{c:3}li.lead>p{d:4}.plain>p.lead:hover{e:5}';
  expect(lean(css, '<ul class="plain"><li>2 > 1</li></ul><p title="a > b" class="lead">x</p>')).toBe(
    '.plain .lead{a:1}p.lead{b:2}.plain>p.lead:hover{e:5}',
  );
});

test('states, attributes and what stands in brackets are believed', () => {
  const css =
    'p:hover::before{a:1}details[open]>p{b:2}p:not(.x,.y),ul:is(p,b) p{c:3}[href^="https:"]{d:4}:root{e:5}*{f:6}';
  expect(lean(css, '<details><p>x</p></details>')).toBe(css.replace(',ul:is(p,b) p', ''));
});

test('a part that is not there leaves nothing behind, whichever page might have had it', () => {
  const css =
    '.a[data-astro-cid-one]{a:1}.a[data-astro-cid-two]{b:2}@media print{.a[data-astro-cid-two]{c:3}}@media print{.a{d:4}}';
  expect(lean(css, '<p class="a" data-astro-cid-one>x</p>')).toBe('.a[data-a]{a:1}@media print{.a{d:4}}');
});

test('the mark of a part is as short on a page as it can be, in its styles and on what they are for', () => {
  const css = '.a[data-astro-cid-one]{a:1}p[data-astro-cid-two]:hover{b:2}';
  const body = '<p class="a" data-astro-cid-one data-astro-cid-two>data-astro-cid-one</p>';
  expect(withLeanStyles(page(css, body))).toBe(
    page('.a[data-a]{a:1}p[data-b]:hover{b:2}', '<p class="a" data-a data-b>data-astro-cid-one</p>'),
  );
});

test('what no style of its part is for has no mark of it', () => {
  const css =
    'p.a[data-astro-cid-one]{a:1}@media print{b[data-astro-cid-two]{b:2}}.c:not([data-astro-cid-three]){c:3}';
  const body =
    '<p class="a" title="1 < 2" data-astro-cid-one>1</p><p data-astro-cid-one>2</p><b class="x" data-astro-cid-one data-astro-cid-two="true">3</b><i class="c" data-astro-cid-three>4</i>';
  expect(withLeanStyles(page(css, body))).toBe(
    page(
      'p.a[data-a]{a:1}@media print{b[data-b]{b:2}}.c:not([data-c]){c:3}',
      '<p class="a" title="1 < 2" data-a>1</p><p>2</p><b class="x" data-b>3</b><i class="c" data-c>4</i>',
    ),
  );
});

test('the styles of a page are one, in their order', () => {
  const html =
    '<html><head><style>p{a:1}</style><meta name="b"><style>p{a:2}</style></head><body><p>x</p></body></html>';
  expect(withLeanStyles(html)).toBe(
    '<html><head><meta name="b"><style>p{a:1}p{a:2}</style></head><body><p>x</p></body></html>',
  );
});

test('fonts, motions and texts with braces stay as they are', () => {
  const css =
    '@font-face{font-family:A;src:url(a)}@keyframes turn{from{a:1}to{b:2}}p::after{content:"}b{"}@import "x";';
  expect(lean(css, '<p>x</p>')).toBe(css);
});

test('a page with a program keeps all its styles, as does a drawing in a page', () => {
  const program = `<template data-program="/_astro/a.js"></template>${tools}`;
  expect(lean('.later{a:1}', '<p>x</p>', program)).toBe('.later{a:1}');
  const drawn = page('p{a:1}', '<p>x</p><svg><style>.bar{b:2}</style></svg>');
  expect(withLeanStyles(drawn)).toBe(drawn);
});

test('a page without any rule of its own has no empty style', () => {
  expect(withLeanStyles(page('.a{b:1}', '<p>x</p>'))).not.toContain('<style');
});

test('the tools that every page has add nothing that has a style of its own', () => {
  expect(lean('.later{a:1}[data-tools] p{b:2}', '<p>x</p>', tools)).toBe('[data-tools] p{b:2}');
});
