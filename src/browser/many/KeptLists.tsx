/** @jsxImportSource react */
import { useId } from 'react';
import type { LocaleId } from '../../core/i18n/locales.ts';
import type { VenueDesigns } from '../../core/places/designs.ts';
import { useAttempt } from '../parts/use-attempt.ts';
import type { WorkerClient } from '../worker/client.ts';
import { keptListText, type KeptWork } from './device/kept-list.ts';
import type { ManyState } from './store.ts';
import type { Keeping } from './use-keeping.ts';
import type { Words } from './words.ts';

type Props = {
  readonly t: Words;
  readonly locale: LocaleId;
  readonly venues: readonly VenueDesigns[];
  readonly many: ManyState;
  readonly keeping: Keeping;
  readonly worker: WorkerClient;
};

/** Lists of tabs that were closed or have crashed, to be gone on with or erased. */
export function KeptLists({ t, locale, venues, many, keeping: { left, adopt, erase }, worker }: Props) {
  const id = useId();
  const { failure, attempt } = useAttempt();
  if (left.length === 0 || many.rows.length > 0) return undefined;
  const open = async (work: KeptWork) => {
    const list = await worker.ask('readKept', { text: await keptListText(work.slot), venues });
    if (!list) throw new Error(t.kept.damaged);
    adopt(work);
    many.open(list);
  };
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section className="step kept" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{t.kept.title}</h2>
      <p className="quiet">{t.kept.about}</p>
      <ul>
        {left.map((work) => (
          <li key={work.slot.id} className="bar">
            <span>
              <bdi>{work.name || t.kept.pasted}</bdi>, {t.grid.count(work.rows)}, {time.format(work.savedAt)}
              {work.isBegun && ` – ${t.kept.begun}`}
            </span>
            <button type="button" onClick={() => attempt(() => open(work))}>
              {t.kept.open}
            </button>
            <button type="button" onClick={() => attempt(() => erase([work]))}>
              {t.kept.erase}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => attempt(() => erase(left))}>
        {t.kept.eraseAll}
      </button>
      <div role="alert">{failure !== '' && <p className="fault">{t.failed(failure)}</p>}</div>
    </section>
  );
}
