import { expect, test } from 'vitest';
import { headersFor, parseHeaderRules } from '../../../src/node/site/header-rules.ts';

const rules = parseHeaderRules(`# for every page
/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: default-src 'none'; img-src 'self'

/materials/*.pdf
  Content-Disposition: attachment
`);

test('a star stands for any address, and a remark for nothing', () => {
  expect(headersFor(rules, '/en/about/')).toEqual({
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; img-src 'self'",
  });
});

test('an address gets the headers of every rule that fits it', () => {
  expect(headersFor(rules, '/materials/a.pdf')).toMatchObject({
    'x-content-type-options': 'nosniff',
    'content-disposition': 'attachment',
  });
});

test('a dot in a pattern is a dot', () => {
  expect(headersFor(rules, '/materials/a-pdf')).not.toHaveProperty('content-disposition');
});

test('a header without an address above it is refused by name', () => {
  expect(() => parseHeaderRules('  X-Frame-Options: DENY')).toThrow('"X-Frame-Options: DENY"');
});
