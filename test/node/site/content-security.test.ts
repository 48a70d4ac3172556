import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  contentSecurityPolicy,
  headersFile,
  inlineSources,
} from '../../../src/node/site/content-security.ts';
import { headersFor, parseHeaderRules } from '../../../src/node/site/header-rules.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a page lets its own styles through and no script', () => {
  const policy = contentSecurityPolicy(
    inlineSources('<style>a{}</style><svg><style class="c">b{}</style></svg>'),
  );
  expect(policy).toContain(`style-src 'self' ${hash('a{}')} ${hash('b{}')}`);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('script-src');
  expect(policy).not.toContain('unsafe');
});

test('the headers let through what any page needs, each hash once, and forbid framing', () => {
  const pages = ['<style>a{}</style>', '<style>b{}</style>', '<style>a{}</style>'].map(inlineSources);
  const headers = headersFor(parseHeaderRules(headersFile(pages)), '/en/guides/');
  const policy = headers['content-security-policy'] ?? '';
  expect(policy.split(hash('a{}'))).toHaveLength(2);
  expect(policy).toContain(hash('b{}'));
  expect(policy).toContain("frame-ancestors 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
});
