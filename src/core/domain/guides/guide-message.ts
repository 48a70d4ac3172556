import type { Guide } from '../content.ts';
import { guideSteps } from './guide-steps.ts';

/**
 * A guide as a message to somebody: its title, then what to do, section by section and step by step. `first` comes
 * before it all, `last` (an address) after it.
 */
export function guideMessage(
  { title, body }: Pick<Guide, 'title' | 'body'>,
  { first, last }: { first?: string | undefined; last?: string | undefined },
): string {
  const parts = guideSteps(body).map((section) =>
    [section.title, ...section.steps.map((step, index) => `${index + 1}. ${step}`)]
      .filter(Boolean)
      .join('\n'),
  );
  return [first, title, ...parts, last].filter(Boolean).join('\n\n');
}

/** Addresses that open a message or a letter with the words in it; nothing is sent by the page itself. */
export const messageLinks = (title: string, text: string) => ({
  // with both marks Android and iOS each find their own
  sms: `sms:?&body=${encodeURIComponent(text)}`,
  mail: `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(text)}`,
});
