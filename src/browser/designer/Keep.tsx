/** @jsxImportSource react */
import { memo, useId, useState } from 'react';
import type { LocaleId } from '../../core/i18n/locales.ts';
import { type Design, readDesign } from '../../core/places/design.ts';
import type { VenueDesigns } from '../../core/places/designs.ts';
import { placeSlug } from '../../core/places/place-file.ts';
import { AddressCode } from './AddressCode.tsx';
import { writeAddress } from './address.ts';
import { eraseRecent, readRecent } from './recent.ts';
import { saveFile } from '../parts/save-file.ts';
import type { Words } from './words.ts';

type Props = {
  readonly t: Words;
  readonly locale: LocaleId;
  readonly design: Design;
  readonly venues: readonly VenueDesigns[];
  readonly open: (design: Design) => void;
};

/** A saved design is small; a large file is none. */
const MAX_BYTES = 400_000;

/** The design as a link, a code, a file, and what was worked on lately. */
export const Keep = memo(function Keep({ t, locale, design, venues, open }: Props) {
  const id = useId();
  const [said, setSaid] = useState('');
  const [recent, setRecent] = useState<readonly Design[]>();
  const copy = async () => {
    const link = `${location.origin}${location.pathname}#${await writeAddress(design)}`;
    await navigator.clipboard.writeText(link).then(
      () => setSaid(design.logo ? t.keep.copiedLogo : t.keep.copied),
      () => setSaid(link),
    );
  };
  const read = async (file: File | undefined) => {
    if (!file) return;
    const read = file.size > MAX_BYTES ? undefined : readDesign(jsonIn(await file.text()), venues);
    if (read) open(read);
    setSaid(read ? t.keep.opened : t.keep.badFile);
  };
  const nameOf = ({ venue, place }: Design) =>
    `${place.name.trim() || t.keep.unnamed} · ${venues.find((each) => each.id === venue)?.name[locale] ?? venue}`;
  return (
    <section className="keep" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{t.keep.title}</h2>
      <p className="quiet">{t.keep.linkHint}</p>
      <div className="actions">
        <button type="button" onClick={() => void copy()}>
          {t.keep.link}
        </button>
        <button
          type="button"
          onClick={() => saveFile(`${placeSlug(design.place.name)}.loa.json`, JSON.stringify(design))}
        >
          {t.keep.save}
        </button>
        <label className="button">
          {t.keep.open}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => {
              // one that was moved since it was chosen cannot be read
              read(target.files?.[0]).catch((error: unknown) => {
                setSaid(t.failed(error instanceof Error ? error.message : String(error)));
              });
              target.value = '';
            }}
          />
        </label>
      </div>
      <div role="status">{said}</div>
      <AddressCode t={t} design={design} />
      <details onToggle={({ currentTarget }) => currentTarget.open && setRecent(readRecent(venues))}>
        <summary>{t.keep.recent}</summary>
        {recent?.length === 0 && <p>{t.keep.none}</p>}
        <ul className="recent">
          {recent?.map((each) => (
            <li key={nameOf(each)}>
              <button type="button" onClick={() => open(each)}>
                {nameOf(each)}
              </button>
            </li>
          ))}
        </ul>
        {recent !== undefined && recent.length > 0 && (
          <button
            type="button"
            onClick={() => {
              eraseRecent();
              setRecent([]);
              setSaid(t.keep.erased);
            }}
          >
            {t.keep.erase}
          </button>
        )}
      </details>
    </section>
  );
});

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
