import { offlineParts } from '../../core/catalogue/offline-files.ts';
import type { LocaleId } from '../../core/i18n/locales.ts';
import { formatBytes } from '../../core/i18n/format-bytes.ts';
import { createPart } from './part.ts';
import { canKeep, workOffline } from './register.ts';
import { words } from './words.ts';

/** Shows what may be kept, part by part. */
export async function openOffline(place: HTMLElement, own: LocaleId): Promise<void> {
  const t = words[own];
  const paragraph = (text: string) => {
    const made = document.createElement('p');
    made.textContent = text;
    return made;
  };
  if (!canKeep()) {
    place.replaceChildren(paragraph(t.cannot));
    return;
  }
  workOffline(own);
  const room = paragraph('');
  room.className = 'quiet';
  const { quota = 0, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  if (quota > usage) room.textContent = t.room(formatBytes(quota - usage, own));
  // all at once, so that nothing pushes what is seen already
  const parts = await Promise.all(offlineParts.map((part) => createPart(part, own, t)));
  place.replaceChildren(...parts, room);
}
