import { escapeMarkup } from '../../i18n/escape-markup.ts';
import type { LocaleId } from '../../i18n/locales.ts';
import { messages } from '../../i18n/messages.ts';
import type { Paper, Screen } from '../../schema/paper.ts';

/** The drawn screens of a paper, in its order. */
export const screensOf = ({ blocks }: Pick<Paper, 'blocks'>): readonly Screen[] =>
  blocks.flatMap((block) => ('steps' in block ? block.steps.flatMap(({ screen }) => screen ?? []) : []));

/** What somebody hears who cannot see the drawing. */
export const screenWords = (screen: Screen, locale: LocaleId): string =>
  [screen.heading, ...(screen.inputs ?? []), screen.tick, screen.toggle, screen.button, screen.link]
    .flatMap((words) => words?.[locale] ?? [])
    .map((words) => `“${words}”`)
    .join(', ');

/** The screen for a page: its parts as spans, drawn by `styles/screen.css`, so that its words grow with the text. */
export function screenHtml(screen: Screen, locale: LocaleId): string {
  const part = (kind: string, words: Screen['heading']) =>
    words ? `<span class="${kind}">${escapeMarkup(words[locale])}</span>` : '';
  const parts = [
    part('heading', screen.heading),
    ...(screen.inputs ?? []).map((words) => part('input', words)),
    part('tick', screen.tick),
    part('toggle', screen.toggle),
    part('button', screen.button),
    part('link', screen.link),
  ];
  const label = messages[locale].site.guides.screen(screenWords(screen, locale));
  return `<span class="screen" role="img" aria-label="${escapeMarkup(label)}">${parts.join('')}</span>`;
}
