/** @jsxImportSource react */
import { expect, test, vi } from 'vitest';
import { OnScreen } from '../../../src/browser/designer/OnScreen.tsx';
import { player } from '../../../src/core/i18n/vi/player.ts';
import { designer } from '../../../src/core/i18n/vi/designer.ts';
import type { Design } from '../../../src/core/places/design.ts';
import { rendered } from '../rendered.ts';

const design: Design = {
  ...{ venue: 'hotel', formats: ['a4-poster'], language: 'vi', colouring: 'colour', copies: 1 },
  place: { name: 'Bến Nghé', address: '', office: '', hotline: '', note: '' },
};

test('where the name cannot be put into the address of the slides, it is told', async () => {
  vi.stubGlobal('CompressionStream', function absent() {
    throw new TypeError('no compression here');
  });
  const t = { ...designer, screen: player };
  const { document } = await rendered(<OnScreen {...{ t, design, path: '/man-hinh/khach-san/' }} />);
  expect(document.querySelector('[role="alert"]')?.textContent).toBe('Chưa làm được: no compression here');
  expect(document.querySelector('a')?.getAttribute('href')).toBe('/man-hinh/khach-san/#');
});
