/** @jsxImportSource react */
import { act } from 'react';
import { expect, test } from 'vitest';
import { FileDrop } from '../../../src/browser/parts/FileDrop.tsx';
import { deskWords } from '../../../src/browser/parts/desk-words.ts';
import { rendered } from '../rendered.ts';

test('a file that cannot be read is told by where it was dropped, until another can', async () => {
  const onFiles = async ([file]: readonly File[]) => {
    if (file?.name === 'moved.csv') throw new Error('could not be found');
  };
  const t = deskWords.vi;
  const { window, document } = await rendered(<FileDrop {...{ t, label: 'Bảng', hint: '', onFiles }} />);
  const drop = (name: string) =>
    act(async () => {
      const event = new window.Event('drop', { bubbles: true, cancelable: true });
      Object.assign(event, { dataTransfer: { files: [new File([''], name)] } });
      document.querySelector('.drop')?.dispatchEvent(event);
    });
  const told = () => document.querySelector('[role="alert"]')?.textContent;
  expect(told()).toBe('');
  await drop('moved.csv');
  expect(told()).toMatch(/^Không đọc được tệp\. .*chọn lại.*could not be found/);
  await drop('here.csv');
  expect(told()).toBe('');
});
