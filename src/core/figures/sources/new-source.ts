import { inOneLine } from '../../i18n/in-one-line.ts';
import { complain, type Complaint } from '../../domain/fault.ts';
import { fold } from '../../i18n/fold.ts';
import type { Source, SourceSeen } from '../../schema/source.ts';
import { isDay } from '../../schema/days.ts';
import { complainInFigures } from '../figures-messages.ts';

/** A source that a plan brings with it: its rows of `sources.csv` and `sources-seen.csv`. */
export type NewSource = Source & Pick<SourceSeen, 'seen'>;

/** Who publishes what a clerk brings; the other kinds of `sources.csv` are for those who keep it. */
export const clerkKinds = ['government', 'news', 'paper'] as const satisfies readonly Source['kind'][];

/** Languages that a source here may be in, BCP 47. */
export const clerkLanguages = ['vi', 'en', 'zh', 'fr', 'km', 'lo'] as const;

/** What somebody types of a source, as typed. */
export type SourceForm = {
  readonly publisher: string;
  readonly title: string;
  /** Empty where it is on no web page. */
  readonly url: string;
  /** Empty where nobody knows. */
  readonly published: string;
  /** Empty where it is not said. */
  readonly seen: string;
  readonly language: string;
  readonly kind: Source['kind'];
};
export type SourceField = keyof SourceForm;

/** What is wrong with a field, in words for whoever fills it in. */
export type FieldFault = Complaint & { readonly field: SourceField };

type Known = {
  readonly sources: readonly Pick<Source, 'source_id' | 'title' | 'url'>[];
  /** `YYYY-MM-DD` */
  readonly today: string;
};

/** A form as a source, with everything that is still wrong with it. Its id is one that no other source has. */
export function readNewSource(
  form: SourceForm,
  { sources, today }: Known,
): { readonly source: NewSource; readonly faults: readonly FieldFault[] } {
  const text = (field: SourceField) => inOneLine(form[field].normalize('NFC'));
  const faults: FieldFault[] = [];
  const blame = (field: SourceField, complaint: Complaint) => faults.push({ field, ...complaint });
  for (const field of ['publisher', 'title'] as const)
    if (text(field) === '')
      blame(
        field,
        complainInFigures((say) => say.source.empty[field]()),
      );

  const url = text('url');
  const twin =
    url === '' ? undefined : sources.find((other) => other.url !== '' && sameAddress(other.url, url));
  if (url !== '' && !isWebAddress(url))
    blame(
      'url',
      complain((say) => say.faults.badAddress()),
    );
  else if (twin)
    blame(
      'url',
      complainInFigures((say) => say.source.known(twin.title)),
    );

  const published = text('published') === '' ? 'unknown' : readDay(text('published'));
  if (published === undefined)
    blame(
      'published',
      complainInFigures((say) => say.source.published()),
    );
  else if (published !== 'unknown' && published > today.slice(0, published.length))
    blame(
      'published',
      complainInFigures((say) => say.faults.inFuture(today)),
    );

  const seen = text('seen') === '' ? '' : readDay(text('seen'));
  if (seen === undefined || (seen !== '' && !isDay(seen)))
    blame(
      'seen',
      complainInFigures((say) => say.source.seen()),
    );
  else if (seen > today)
    blame(
      'seen',
      complainInFigures((say) => say.faults.inFuture(today)),
    );

  const ids = new Set(sources.map(({ source_id }) => source_id));
  const day = published === undefined || published === 'unknown' ? (seen ?? '') : published;
  const source: NewSource = {
    source_id: freeId(idOf(text('publisher'), day || today), ids),
    publisher: text('publisher'),
    title: text('title'),
    url,
    published: published ?? 'unknown',
    language: text('language'),
    kind: form.kind,
    seen: seen ?? '',
  };
  return { source, faults };
}

/** `2020`, `2020-08` or `2020-08-20` of what people write: `20/8/2020`, `8/2020`. */
function readDay(text: string): string | undefined {
  const [, day, month, year] = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const written =
    year === undefined
      ? text
      : [year, month, day].flatMap((part) => (part === undefined ? [] : part.padStart(2, '0'))).join('-');
  if (/^\d{4}$/.test(written) || /^\d{4}-(0[1-9]|1[0-2])$/.test(written)) return written;
  return isDay(written) ? written : undefined;
}

const isWebAddress = (text: string) => /^https?:\/\//i.test(text) && URL.canParse(text);
const sameAddress = (one: string, other: string) => plain(one) === plain(other);
const plain = (address: string) => address.replace(/^https?:\/\/(www\.)?/i, '').replace(/[/#]*$/, '');

/** As much of a publisher's name as an id has room for. */
const NAME = 28;

function idOf(publisher: string, day: string): string {
  const words = fold(publisher)
    .replaceAll(/[^a-z0-9 ]/g, '')
    .split(' ');
  let name = '';
  for (const word of words) if (`${name}-${word}`.length <= NAME) name = name ? `${name}-${word}` : word;
  return `${name || 'source'}-${day.replaceAll('-', '')}`;
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let count = 2; taken.has(free); count += 1) free = `${id}-${count}`;
  return free;
}
