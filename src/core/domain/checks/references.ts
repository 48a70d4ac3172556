import type { ReaderMessages } from '../../i18n/vi/reader.ts';
import { type Complaint, type Fault, complain } from '../fault.ts';
import type { Located, Path } from '../located.ts';
import { nearest } from '../nearest.ts';

/** What a reference to a thing that is not there says, with the nearest name that is. */
export function unknown(
  thing: keyof ReaderMessages['things'],
  name: string,
  known: readonly string[],
): Complaint {
  const suggestion = nearest(name, known);
  return complain((say) => say.faults.unknownReference(say.things[thing], suggestion));
}

/** Every `sources:` list in a record names rows of `sources.csv`. */
export function checkSources(record: Located<unknown>, known: readonly string[]): readonly Fault[] {
  return [...sourceLists(record.value)].flatMap(({ path, name }) =>
    known.includes(name) ? [] : [record.fault(path, unknown('source', name, known), name)],
  );
}

function* sourceLists(value: unknown, path: Path = []): Generator<{ path: Path; name: string }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    if (key === 'sources' && Array.isArray(item)) {
      for (const [index, name] of item.entries()) yield { path: [...path, key, index], name: String(name) };
    } else yield* sourceLists(item, [...path, step]);
  }
}

/** No two records share what `keyOf` gives; the fault stands at `path` of the later one. */
export function checkUnique<T>(
  records: readonly Located<T>[],
  keyOf: (value: T) => string,
  path: Path,
): readonly Fault[] {
  const first = new Map<string, string>();
  return records.flatMap((record) => {
    const key = keyOf(record.value).toLowerCase();
    const twin = first.get(key);
    if (twin === undefined) {
      first.set(key, record.file);
      return [];
    }
    return [
      record.fault(
        path,
        complain((say) => say.faults.duplicate(twin)),
      ),
    ];
  });
}
