/** @jsxImportSource react */
import { act } from 'react';
import { expect, test } from 'vitest';
import { LogoField } from '../../../src/browser/parts/LogoField.tsx';
import { designer } from '../../../src/core/i18n/vi/designer.ts';
import { rendered } from '../rendered.ts';

test('a logo that was moved since it was chosen is told by where it was chosen, until another is read', async () => {
  const chosen: string[] = [];
  const { window, document } = await rendered(
    <LogoField
      {...{
        t: designer,
        locale: 'vi',
        id: 'logo',
        logo: undefined,
        complaint: undefined,
        missing: undefined,
      }}
      onChange={(logo) => chosen.push(logo?.name ?? '')}
    />,
  );
  const choose = (file: File) =>
    act(async () => {
      const input = document.querySelector('input');
      Object.assign(input ?? {}, { files: [file] });
      input?.dispatchEvent(new window.Event('change', { bubbles: true }));
    });
  const told = () => document.querySelector('.fault')?.textContent;
  const moved = new File(['<svg/>'], 'moved.svg');
  moved.arrayBuffer = () => Promise.reject(new Error('could not be found'));
  await choose(moved);
  expect(told()).toBe('Chưa làm được: could not be found');
  expect(chosen).toEqual([]);
  await choose(new File(['<svg/>'], 'here.svg'));
  expect(told()).toBe('');
  expect(chosen).toEqual(['here.svg']);
});
