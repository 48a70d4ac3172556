import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentSecurityPolicy, headersFile } from '../../../src/node/site/content-security.ts';
import { headersFor, parseHeaderRules } from '../../../src/node/site/header-rules.ts';
import { readerTools } from '../../../src/node/site/reader-tools.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const tools = `<script type="module">${readerTools()}</script>`;
const program = '<template data-program="/_astro/page.Ab_1-x.js"></template>';

test('a page lets its own styles through and no script', () => {
  const policy = contentSecurityPolicy(
    '<style>a{}</style><svg><style class="c">b{}</style></svg><script>alert(1)</script>',
  );
  expect(policy).toContain(`style-src 'self' ${hash('a{}')} ${hash('b{}')}`);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('script-src');
  expect(policy).not.toContain('unsafe');
});

test('a page sends words to the site itself where it has a form, and nothing to anybody elsewhere', () => {
  expect(contentSecurityPolicy('<form action="/tim-kiem/"><input name="q"></form>')).toContain(
    "form-action 'self'",
  );
  expect(contentSecurityPolicy('<p>form</p>')).toContain("form-action 'none'");
});

test('a page with a program runs files of the site and WebAssembly, and makes no script of any text', () => {
  const policy = contentSecurityPolicy(`<style>a{}</style>${program}${tools}`);
  expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' ${hash(readerTools())}`);
  expect(policy).toContain("connect-src 'self'");
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types loa-worker");
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/);
});

test('a page with the tools of a reader alone runs these and no file, and makes nothing of any text', () => {
  const policy = contentSecurityPolicy(tools);
  expect(policy).toContain(
    `script-src ${hash(readerTools())}; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`,
  );
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|worker-src|blob:/);
});

test.each([
  '<script type="module">alert(1)</script>',
  '<script type="module" src="/_astro/a.js"></script>',
  '<script src="/_astro/a.js"></script>',
  program,
])('%s alone is nothing that runs', (html) => {
  expect(contentSecurityPolicy(html)).not.toContain('script-src');
});

test.each(['//elsewhere.example/_astro/a.js', 'https://elsewhere.example/_astro/a.js', '/a.js'])(
  '%s is no program of the site',
  (address) => {
    const html = `<template data-program="${address}"></template>${tools}`;
    expect(contentSecurityPolicy(html)).not.toContain("script-src 'self'");
  },
);

test('the headers leave styles to each page, allow no more than a page with a program needs, and forbid framing', () => {
  const headers = headersFor(parseHeaderRules(headersFile()), '/en/guides/');
  const policy = headers['content-security-policy'] ?? '';
  expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' ${hash(readerTools())};`);
  expect(policy).toContain("object-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/default-src|style-src|unsafe-inline|'unsafe-eval'/);
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test('no line of the headers is longer than hosts take, however many pages there are', () => {
  const lines = headersFile().split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
});
