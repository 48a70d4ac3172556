/** @jsxImportSource react */
import { memo, useState } from 'react';
import { formatName } from '../../core/formats/format-name.ts';
import type { LocaleId } from '../../core/i18n/locales.ts';
import type { Design, DesignedMaterial } from '../../core/places/design.ts';
import { takesName, type VenueDesigns } from '../../core/places/designs.ts';
import type { WorkerClient } from '../worker/client.ts';
import { codeOf, type FileKind, isForOffice, kindsFor, makeArchive, makeFile } from './make-files.ts';
import { saveFile } from '../parts/save-file.ts';
import type { Words } from './words.ts';

type Props = {
  readonly t: Words;
  readonly locale: LocaleId;
  readonly design: Design;
  readonly venues: readonly VenueDesigns[];
  readonly worker: WorkerClient;
  readonly shown: DesignedMaterial;
  readonly materials: readonly DesignedMaterial[];
};

type Made = { readonly name: string; readonly bytes: Uint8Array };

/** Everything that can be taken away; what is being made and what went wrong is said below. */
export const Downloads = memo(function Downloads({
  t,
  locale,
  design,
  venues,
  worker,
  shown,
  materials,
}: Props) {
  const [said, setSaid] = useState({ text: '', isFault: false });
  const [isBusy, setBusy] = useState(false);
  const isNamed = design.place.name.trim() !== '';
  const make = async (what: string, run: () => Promise<Made>) => {
    setBusy(true);
    setSaid({ text: t.making(what), isFault: false });
    try {
      const { name, bytes } = await run();
      saveFile(name, bytes);
      setSaid({ text: t.made(name), isFault: false });
    } catch (error) {
      setSaid({ text: t.failed(error instanceof Error ? error.message : String(error)), isFault: true });
    } finally {
      setBusy(false);
    }
  };
  const progress = (done: number, total: number) =>
    setSaid({ text: t.progress(done, total), isFault: false });
  const naming = { locale, officePrinter: t.files.officePrinter, mono: t.files.mono };
  const wholeKit = async () => {
    const { makeKit } = await import('./make-kit.ts');
    return makeKit({ worker, design, venues, t, locale, progress });
  };
  const nameless = (venues.find(({ id }) => id === design.venue)?.designs ?? [])
    .filter(({ format }) => !takesName(format))
    .map(({ format }) => formatName(format, locale))
    .join('; ');
  const code = codeOf(design, venues);
  const hintOf = (kind: FileKind) =>
    kind === 'plain' && !isForOffice(shown.format) ? t.files.plainLargeHint : t.files[`${kind}Hint`];
  // who has chosen several takes them together
  const items = [
    ...(materials.length > 1
      ? [
          {
            label: t.files.kit,
            hint: t.files.kitHint,
            run: () => makeArchive(worker, design, { materials, naming, progress }),
          },
        ]
      : []),
    ...kindsFor(shown.format).map((kind) => ({
      label: t.files[kind],
      hint: hintOf(kind),
      run: () => makeFile(worker, design, { made: shown, kind, naming }),
    })),
    ...(code
      ? [
          {
            label: t.files.code,
            hint: t.files.codeHint,
            run: () => makeFile(worker, design, { made: code, kind: 'svg', naming }),
          },
        ]
      : []),
    { label: t.files.whole, hint: t.files.wholeHint(nameless), run: wholeKit },
  ];
  return (
    <section className="downloads" aria-labelledby="downloads">
      <h2 id="downloads">{t.sections.files}</h2>
      <p className="quiet">{isNamed ? formatName(shown.format, locale) : t.needName}</p>
      <ul>
        {items.map(({ label, hint, run }, index) => (
          <li key={label}>
            <button
              type="button"
              className={index === 0 ? 'first' : undefined}
              disabled={!isNamed || isBusy}
              onClick={() => void make(label, run)}
            >
              {label}
            </button>
            <span className="quiet">{hint}</span>
          </li>
        ))}
      </ul>
      <div className={said.isFault ? 'fault' : 'said'} role="status">
        {said.text}
      </div>
    </section>
  );
});
