/** @jsxImportSource react */
import { parseHTML } from 'linkedom';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test, vi } from 'vitest';
import { FileDrop } from '../../../src/browser/parts/FileDrop.tsx';
import { deskWords } from '../../../src/browser/parts/desk-words.ts';

test('a file that cannot be read is told by where it was dropped, until another can', async () => {
  const { window, document } = parseHTML('<body><div id="root"></div></body>');
  onTestFinished(() => void vi.unstubAllGlobals());
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', document);
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const onFiles = async ([file]: readonly File[]) => {
    if (file?.name === 'moved.csv') throw new Error('could not be found');
  };
  const root = createRoot(document.getElementById('root') as unknown as Element);
  await act(async () => {
    root.render(<FileDrop {...{ t: deskWords.vi, label: 'Bảng', hint: '', onFiles }} />);
  });
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
  await act(async () => root.unmount());
});
