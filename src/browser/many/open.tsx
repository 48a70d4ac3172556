/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { localeIds } from '../../core/i18n/locales.ts';
import type { ManyInput } from '../../core/places/designs.ts';
import { startWorker } from '../worker/client.ts';
import { workOffline } from '../offline/register.ts';
import { Many } from './Many.tsx';
import { createMany } from './store.ts';
import { spokenIn } from '../../core/places/list/plan-files.ts';

/** Shows the page of many places for the sheets that there are. */
export function openMany(root: HTMLElement, input: ManyInput): void {
  const formats = input.venues.flatMap(({ designs }) => designs.map(({ format }) => format));
  const [first] = [...formats.filter((format) => format === 'a4-poster'), ...formats];
  if (first === undefined) return;
  const languages = spokenIn(input.venues, localeIds);
  const language = languages.find((id) => id === input.locale) ?? languages[0] ?? input.locale;
  const useMany = createMany({ language, formats: [first] });
  workOffline(input.locale);
  createRoot(root).render(<Many {...{ input, languages, useMany, worker: startWorker() }} />);
}
