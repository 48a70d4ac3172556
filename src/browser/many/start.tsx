/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { localeIds } from '../../core/i18n/locales.ts';
import type { ManyInput } from '../../core/places/designs.ts';
import { startWorker } from '../worker/client.ts';
import { workOffline } from '../offline/register.ts';
import { Many } from './Many.tsx';
import { createMany } from './store.ts';
import { spokenIn } from '../../core/places/list/plan-files.ts';

const root = document.getElementById('many');
const given = root?.dataset['input'];
if (root && given !== undefined) {
  const input = JSON.parse(given) as ManyInput;
  const formats = input.venues.flatMap(({ designs }) => designs.map(({ format }) => format));
  const [first] = [...formats.filter((format) => format === 'a4-poster'), ...formats];
  if (first !== undefined) {
    const languages = spokenIn(input.venues, localeIds);
    const language = languages.find((id) => id === input.locale) ?? languages[0] ?? input.locale;
    const useMany = createMany({ language, formats: [first] });
    workOffline(input.locale);
    createRoot(root).render(<Many {...{ input, languages, useMany, worker: startWorker() }} />);
  }
}
