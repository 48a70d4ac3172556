import type { GuideMeta } from '../../schema/guide.ts';
import type { Fault } from '../fault.ts';
import { type LocatedText, sectionsOf } from './in-step.ts';
import { unknown } from './references.ts';

/** Every entry of a guide's finder leads to a heading that is there, in the same language. */
export function checkGuides(guides: readonly LocatedText<GuideMeta>[]): readonly Fault[] {
  return guides.flatMap((guide) =>
    guide.value.finder.flatMap(({ say, to = say, guide: slug = guide.slug }, index) => {
      const inLanguage = guides.filter(({ locale }) => locale === guide.locale);
      const target = inLanguage.find((candidate) => candidate.slug === slug);
      if (!target) {
        const slugs = inLanguage.map((candidate) => candidate.slug);
        return [guide.fault(['finder', index, 'guide'], unknown('guide', slug, slugs), slug)];
      }
      const headings = sectionsOf(target.body).map(({ title }) => title);
      if (headings.includes(to)) return [];
      return [guide.fault(['finder', index, 'to'], unknown('heading', to, headings), to)];
    }),
  );
}
