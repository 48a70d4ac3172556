import type { FaqMeta } from '../../schema/faq.ts';
import { type Fault, complain } from '../fault.ts';
import { marksIn } from '../citations/marks.ts';
import { type LocatedText, sectionsOf } from './in-step.ts';

/** The group whose answers speak of this site itself and need no source. */
const ownGroup: FaqMeta['group'] = 'portal';

/** Each answer cites what it says, and has no heading of its own: its question is one. */
export function checkFaq(answers: readonly LocatedText<FaqMeta>[]): readonly Fault[] {
  return answers.flatMap((answer) => {
    const { file, body, bodyLine, value } = answer;
    const headings = sectionsOf(body)
      .filter(({ level }) => level > 0)
      .map(({ line, title }) => ({
        file,
        where: `line ${bodyLine + line}`,
        value: title,
        ...complain((say) => say.faults.headingInAnswer()),
      }));
    if (value.group === ownGroup || marksIn(body).length > 0) return headings;
    const where = `line ${bodyLine}`;
    return [...headings, { file, where, value: '', ...complain((say) => say.faults.unsourced(ownGroup)) }];
  });
}
