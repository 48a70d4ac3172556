import type { Guide } from './content.ts';
import { sectionsOf } from './checks/in-step.ts';

/**
 * A guide as a message to somebody: its title, then what to do, section by section and step by step, without marks and
 * pictures. `first` comes before it all, `last` (an address) after it.
 */
export function guideMessage(
  { title, body }: Pick<Guide, 'title' | 'body'>,
  { first, last }: { first?: string | undefined; last?: string | undefined },
): string {
  const lines = body.split('\n');
  const sections = sectionsOf(body);
  const parts = sections.flatMap((section, index) => {
    const steps = lines
      .slice(section.line, sections[index + 1]?.line ?? lines.length)
      .filter((line) => /^\d+\. /.test(line))
      .map(plain);
    return steps.length > 0 ? [[section.title, ...steps].filter(Boolean).join('\n')] : [];
  });
  return [first, title, ...parts, last].filter(Boolean).join('\n\n');
}

const plain = (line: string) =>
  line
    .replaceAll(/\s*\{\{[^{}]*\}\}/g, '')
    .replaceAll('**', '')
    .trim();

/** Addresses that open a message or a letter with the words in it; nothing is sent by the page itself. */
export const messageLinks = (title: string, text: string) => ({
  // with both marks Android and iOS each find their own
  sms: `sms:?&body=${encodeURIComponent(text)}`,
  mail: `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(text)}`,
});
