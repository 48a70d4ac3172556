import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentSecurityPolicy, headersFile } from '../../../src/node/site/content-security.ts';
import { headersFor, parseHeaderRules } from '../../../src/node/site/header-rules.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a page lets its own styles through and no script', () => {
  const policy = contentSecurityPolicy(
    '<style>a{}</style><svg><style class="c">b{}</style></svg><script>alert(1)</script>',
  );
  expect(policy).toContain(`style-src 'self' ${hash('a{}')} ${hash('b{}')}`);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('script-src');
  expect(policy).not.toContain('unsafe');
});

test('the headers leave styles to each page, refuse what no page has, and forbid framing', () => {
  const headers = headersFor(parseHeaderRules(headersFile()), '/en/guides/');
  const policy = headers['content-security-policy'] ?? '';
  expect(policy).toContain("script-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/default-src|style-src|unsafe/);
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test('no line of the headers is longer than hosts take, however many pages there are', () => {
  const lines = headersFile().split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
});
