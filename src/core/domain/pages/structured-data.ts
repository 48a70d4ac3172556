import { firstSentence } from '../../i18n/first-sentence.ts';
import type { Guide } from '../content.ts';
import { guideSteps } from '../guides/guide-steps.ts';

/** Data for search engines after schema.org; a page carries it as JSON that nothing runs. */
export type StructuredData = Readonly<Record<string, unknown>>;

const SCHEMA = 'https://schema.org';

/**
 * A guide section by section, step by step; none where it has no steps. `addressOf` gives the whole address of a section
 * by its heading, where the site has one.
 */
export function howToData(
  guide: Guide,
  addressOf: (heading: string) => string | undefined,
): StructuredData | undefined {
  const sections = guideSteps(guide.body);
  if (sections.length === 0) return undefined;
  return {
    '@context': SCHEMA,
    '@type': 'HowTo',
    name: guide.title,
    description: guide.summary,
    step: sections.map(({ title, steps }) => {
      const url = addressOf(title);
      return {
        '@type': 'HowToSection',
        name: title,
        ...(url === undefined ? {} : { url }),
        itemListElement: steps.map((text) => ({
          // what is to be done comes first; how it looks and why, after it
          '@type': 'HowToStep',
          name: firstSentence(text),
          text,
          ...(url === undefined ? {} : { url }),
        })),
      };
    }),
  };
}

/** As the text of a `<script>`: no letter ends the element, and braces stand apart from one another. */
export const structuredText = (data: StructuredData): string =>
  JSON.stringify(data, undefined, 1).replaceAll('<', '\\u003c').replaceAll('\n', ' ').replace(/ {2,}/g, ' ');
