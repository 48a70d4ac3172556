import type { Complaint } from '../../src/core/domain/fault.ts';
import { parseHTML } from 'linkedom';
import { z } from 'zod';
import { everyPage, find, type Rule, type SitePage, textOf } from './site.ts';

const words = z.string().min(1);
const step = z.object({ '@type': z.literal('HowToStep'), name: words, text: words, url: words.optional() });

/** What search engines require of each kind of data that pages carry. */
const kinds = z.discriminatedUnion('@type', [
  z.object({
    '@type': z.literal('HowTo'),
    name: words,
    step: z
      .array(
        z.object({
          '@type': z.literal('HowToSection'),
          name: words,
          url: words.optional(),
          itemListElement: z.array(step).min(1),
        }),
      )
      .min(1),
  }),
  z.object({ '@type': z.literal('Dataset'), name: words, description: z.string().min(50).max(5000) }),
]);
type Kind = z.infer<typeof kinds>;

/** Data for search engines has what they require, and says nothing that a reader of the page does not see. */
export const structured: Rule = everyPage((page) => [...apart(page), ...inPlace(page)]);

/** What stands beside the page, as JSON. */
const apart = (page: SitePage): Complaint[] =>
  [...page.document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    const read = kinds.safeParse(parsed(script.textContent ?? ''));
    if (!read.success) {
      const [issue] = read.error.issues;
      const what = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
      return [find((say) => say.structuredData(what))];
    }
    const shown = visibleOn(page);
    return saidIn(read.data)
      .filter((text) => !shown.includes(bare(text)))
      .map((text) => find((say) => say.unseenData(text.slice(0, 80))));
  });

const QUESTION = '[itemprop="mainEntity"][itemtype="https://schema.org/Question"]';
const ANSWER = '[itemprop="acceptedAnswer"][itemtype="https://schema.org/Answer"] [itemprop="text"]';

/** Questions that are marked as such where they stand. */
const inPlace = ({ document }: SitePage): Complaint[] =>
  [...document.querySelectorAll('[itemtype="https://schema.org/FAQPage"]')].flatMap((page) => {
    const questions = [...page.querySelectorAll(QUESTION)];
    if (questions.length === 0) return [find((say) => say.structuredData('mainEntity'))];
    return questions
      .filter((question) =>
        ['[itemprop="name"]', ANSWER].some((part) => !question.querySelector(part)?.textContent?.trim()),
      )
      .map(({ id }) => find((say) => say.structuredData(`#${id}: name, acceptedAnswer`)));
  });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Every text that is said to be on the page. */
function saidIn(data: Kind): readonly string[] {
  if (data['@type'] === 'HowTo')
    return [
      data.name,
      ...data.step.flatMap(({ name, itemListElement }) => [
        name,
        ...itemListElement.flatMap((step) => [step.name, step.text]),
      ]),
    ];
  return [];
}

/** What `main` shows, without marks of sources, drawings and spaces. */
function visibleOn({ html }: SitePage): string {
  const { document } = parseHTML(html);
  for (const apart of document.querySelectorAll('.cite, figure, svg, script, style')) apart.remove();
  const main = document.querySelector('main');
  return main === null ? '' : bare(textOf(main));
}

/** Without spaces and with plain quotation marks: Markdown sets its own. */
const bare = (text: string) =>
  text
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/…/g, '...')
    .replace(/[\s–—-]+/g, '');
