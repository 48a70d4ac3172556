import {
  type OfflineList,
  type OfflinePart,
  offlineListPath,
  offlineParts,
} from '../../core/catalogue/offline-files.ts';
import { formatBytes } from '../../core/i18n/format-bytes.ts';
import { formatNumber } from '../../core/i18n/format.ts';
import type { LocaleId } from '../../core/i18n/locales.ts';
import { keepFiles, keepOnly, loadList, missingOf } from './kept.ts';
import type { Words } from './words.ts';

/** A part of the site with its size, whether it is kept, and what one can do about that; once that is known. */
export async function createPart(part: OfflinePart, locale: LocaleId, t: Words): Promise<HTMLElement> {
  const element = document.createElement('section');
  const heading = document.createElement('h2');
  heading.id = `offline-${part}`;
  heading.textContent = t.parts[part];
  element.setAttribute('aria-labelledby', heading.id);
  const [size, state] = [document.createElement('p'), document.createElement('p')];
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  const bar = document.createElement('progress');
  bar.setAttribute('aria-labelledby', heading.id);
  bar.hidden = true;
  const buttons = document.createElement('p');
  buttons.className = 'actions';
  const button = (press: () => void) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.hidden = true;
    made.addEventListener('click', press);
    buttons.append(made);
    return made;
  };
  let list: OfflineList | undefined;
  let running: AbortController | undefined;
  const bytes = (count: number) => formatBytes(count, locale);

  const keep = button(() => void run());
  const stop = button(() => running?.abort());
  stop.textContent = t.stop;
  const remove = button(() => void clear());
  remove.textContent = t.remove;
  element.append(heading, size, state, bar, buttons, said);

  async function look() {
    list = await loadList(offlineListPath(part));
    if (!list) {
      said.textContent = t.unknown;
      return;
    }
    const missing = await missingOf(list);
    const missingBytes = missing.reduce((sum, [, , count]) => sum + count, 0);
    const isBegun = missing.length < list.files.length;
    size.textContent = t.size(bytes(list.bytes), formatNumber(list.files.length, locale));
    state.textContent = t.states[missing.length === 0 ? 'kept' : isBegun ? 'older' : 'none'];
    element.dataset['state'] = missing.length === 0 ? 'kept' : isBegun ? 'older' : 'none';
    keep.hidden = missing.length === 0;
    keep.textContent = isBegun ? t.refresh(bytes(missingBytes)) : t.keep(bytes(missingBytes));
    remove.hidden = !isBegun;
  }

  async function run() {
    if (!list) return;
    running = new AbortController();
    const missing = await missingOf(list);
    const total = missing.reduce((sum, [, , count]) => sum + count, 0);
    [keep.hidden, stop.hidden, remove.hidden, bar.hidden] = [true, false, true, false];
    bar.max = total;
    said.textContent = '';
    const isDone = await keepFiles(
      missing,
      (done) => {
        bar.value = done;
        state.textContent = t.progress(bytes(done), bytes(total));
      },
      running.signal,
    ).then(
      () => true,
      () => false,
    );
    if (isDone) {
      // so that the browser does not clear it away when it wants room
      await navigator.storage?.persist?.();
      await keepOnly([list, ...(await others())]);
    }
    [stop.hidden, bar.hidden] = [true, true];
    await look();
    said.textContent = isDone ? t.done : running.signal.aborted ? t.stopped : t.failed;
  }

  /** The other parts, of which nothing is to be removed. */
  async function others(): Promise<OfflineList[]> {
    const rest = offlineParts.filter((each) => each !== part);
    const lists = await Promise.all(rest.map((each) => loadList(offlineListPath(each))));
    return lists.flatMap((each) => each ?? []);
  }

  async function clear() {
    if (!list) return;
    await keepOnly(await others());
    await look();
    said.textContent = t.removed;
  }

  await look();
  return element;
}
