/** @jsxImportSource react */
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { AddressCode } from '../../../src/browser/designer/AddressCode.tsx';
import { player } from '../../../src/core/i18n/vi/player.ts';
import { designer } from '../../../src/core/i18n/vi/designer.ts';
import type { Design } from '../../../src/core/places/design.ts';
import { rendered } from '../rendered.ts';

const design: Design = {
  ...{ venue: 'hotel', formats: ['a4-poster'], language: 'vi', colouring: 'colour', copies: 1 },
  place: { name: 'Bến Nghé', address: '', office: '', hotline: '', note: '' },
};

test('a code that cannot be made is told', async () => {
  vi.stubGlobal('location', { origin: 'https://loa.example' });
  vi.stubGlobal('CompressionStream', function absent() {
    throw new TypeError('no compression here');
  });
  const t = { ...designer, screen: player };
  const { window, document } = await rendered(<AddressCode {...{ t, design, path: '/tao/' }} />);
  const details = document.querySelector('details');
  expect(details?.querySelector('[role="alert"]')?.textContent).toBe('');
  await act(async () => {
    Object.assign(details ?? {}, { open: true });
    details?.dispatchEvent(new window.Event('toggle'));
  });
  expect(details?.querySelector('[role="alert"]')?.textContent).toBe('Chưa làm được: no compression here');
});
