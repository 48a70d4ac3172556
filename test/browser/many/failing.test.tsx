/** @jsxImportSource react */
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { KeptLists } from '../../../src/browser/many/KeptLists.tsx';
import { OldColumns } from '../../../src/browser/many/OldColumns.tsx';
import type { ManyState, Source } from '../../../src/browser/many/store.ts';
import { words } from '../../../src/browser/many/words.ts';
import type { WorkerClient } from '../../../src/browser/worker/client.ts';
import { rendered } from '../rendered.ts';

const t = words.vi;
/** The page's worker, with these answers. */
const worker = (...answers: (() => Promise<unknown>)[]) =>
  ({ ask: () => answers.shift()?.() }) as unknown as WorkerClient;
const gone = () => Promise.reject(new Error('the worker is gone'));

/** Presses the button with these words, and gives what is told then. */
async function press({ window, document }: Awaited<ReturnType<typeof rendered>>, label: string) {
  await act(async () => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label);
    button?.dispatchEvent(new window.Event('click', { bubbles: true }));
  });
  return document.querySelector('[role="alert"]')?.textContent;
}

test('columns in an old encoding that cannot be converted are told, until they can', async () => {
  const oldColumns = [{ tab: 0, position: 0, encoding: 'TCVN3', samples: [] }];
  const source = { tabs: [], oldColumns } as unknown as Source;
  const convert = vi.fn<() => void>();
  const many = { convert } as unknown as ManyState;
  const page = await rendered(
    <OldColumns {...{ t, many, source, worker: worker(gone, () => Promise.resolve([])) }} />,
  );
  expect(await press(page, t.old.convert(1))).toBe('Chưa làm được: the worker is gone');
  expect(convert).not.toHaveBeenCalled();
  expect(await press(page, t.old.convert(1))).toBe('');
  expect(convert).toHaveBeenCalledOnce();
});

test('a kept list that is damaged, or cannot be read or erased, is told and stays', async () => {
  const folder = { getFileHandle: () => Promise.reject(new DOMException('no such file', 'NotFoundError')) };
  const left = [
    { slot: { id: 'a', folder }, name: 'Quận 1', rows: 3, savedAt: 0, isBegun: false },
  ] as unknown as Parameters<typeof KeptLists>[0]['keeping']['left'];
  const adopt = vi.fn<() => void>();
  const keeping = { slot: undefined, left, adopt, erase: () => Promise.reject(new Error('in use')) };
  const page = await rendered(
    <KeptLists
      {...{ t, locale: 'vi', venues: [], keeping, many: { rows: [] } as unknown as ManyState }}
      worker={worker(() => Promise.resolve(undefined), gone)}
    />,
  );
  expect(await press(page, t.kept.open)).toBe(`Chưa làm được: ${t.kept.damaged}`);
  expect(await press(page, t.kept.open)).toBe('Chưa làm được: the worker is gone');
  expect(await press(page, t.kept.eraseAll)).toBe('Chưa làm được: in use');
  expect(adopt).not.toHaveBeenCalled();
  expect(page.document.querySelectorAll('li')).toHaveLength(1);
});
