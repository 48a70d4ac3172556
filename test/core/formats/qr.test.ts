import { describe, expect, test } from 'vitest';
import { createQrSymbol, plainAddress, qrPayload, siteOrigin } from '../../../src/core/formats/qr.ts';

// Capacities of version 3 (ISO/IEC 18004): alphanumeric 35 at H, 47 at Q, 61 at M; bytes 24 at H, 32 at Q, 42 at M.
describe('a code', () => {
  test.each([
    ['capitals that fit at H', 'HTTPS://LOA.EXAMPLE/Q/BV/', 'H'],
    ['35 capitals', 'HTTPS://LOA.EXAMPLE/Q/'.padEnd(35, 'A'), 'H'],
    ['36 capitals', 'HTTPS://LOA.EXAMPLE/Q/'.padEnd(36, 'A'), 'Q'],
    ['48 capitals', 'HTTPS://LOA.EXAMPLE/Q/'.padEnd(48, 'A'), 'M'],
    ['32 mixed letters', 'https://loa.example/q/'.padEnd(32, 'a'), 'Q'],
    ['33 mixed letters', 'https://loa.example/q/'.padEnd(33, 'a'), 'M'],
    ['42 mixed letters', 'https://loa.example/q/'.padEnd(42, 'a'), 'M'],
  ])('takes the highest level that version 3 holds: %s', (_, payload, level) => {
    expect(createQrSymbol(payload)).toMatchObject({ payload, level, version: 3, size: 29 });
  });

  test('has its finder in three corners', () => {
    const { modules, size } = createQrSymbol('HTTPS://LOA.EXAMPLE/Q/BV/');
    const topRow = modules.slice(0, size).map((dark) => (dark ? '#' : '.'));
    expect(topRow.slice(0, 8).join('')).toBe('#######.');
    expect(topRow.slice(-8).join('')).toBe('.#######');
    expect(modules).toHaveLength(29 * 29);
  });

  test('is refused with the reason when the address is too long', () => {
    const address = 'https://loa.example/q/'.padEnd(43, 'a');
    expect(() => createQrSymbol(address)).toThrow(
      /43 ký tự, quá dài[^]*: 43 characters are too long .* at most 42 characters/,
    );
  });
});

describe('the address in a code', () => {
  const downloadUrl = 'https://www.app.example/Get';

  test('is the portal’s own page in capitals when the site has an address', () => {
    expect(qrPayload({ siteUrl: 'https://loa.example', downloadUrl, code: 'BV' })).toBe(
      'HTTPS://LOA.EXAMPLE/Q/BV/',
    );
  });

  test('is the published download page, letter by letter, when it has none', () => {
    expect(qrPayload({ downloadUrl, code: 'BV' })).toBe(downloadUrl);
  });

  test.each([
    ['https://www.app.example/Get', 'app.example/Get'],
    ['HTTPS://LOA.EXAMPLE/Q/BV/', 'loa.example/Q/BV/'],
    ['https://app.example/', 'app.example'],
  ])('%s is typed as %s', (payload, typed) => {
    expect(plainAddress(payload)).toBe(typed);
  });
});

describe('SITE_URL', () => {
  test.each([
    ['https://loa.example', 'https://loa.example'],
    ['https://LOA.example/', 'https://loa.example'],
    ['http://localhost:4321', 'http://localhost:4321'],
  ])('%s is the origin %s', (siteUrl, origin) => {
    expect(siteOrigin(siteUrl)).toBe(origin);
  });

  test.each([
    'https://loa.example/site',
    'loa.example',
    'https://loa.example?x=1',
    'https://tuyên.example',
    '',
  ])('"%s" is refused and the message shows a right one', (siteUrl) => {
    expect(() => siteOrigin(siteUrl)).toThrow(
      `SITE_URL: "${siteUrl}" must be an origin without a path → write scheme and host alone, such as https://loa.example`,
    );
  });
});
