import { Workbox } from 'workbox-window';
import { SERVICE_WORKER } from '../../core/catalogue/offline-files.ts';
import type { LocaleId } from '../../core/i18n/locales.ts';
import { trustedUrl } from '../parts/trusted-url.ts';
import { words } from './words.ts';

/** Held by every page with a program as long as it is open. */
const LOCK = 'loa.page';
const HOUR_MS = 3_600_000;
/** How long a page that is being closed may still hold its lock. */
const CLOSING_MS = 3_000;
const LOOK_AGAIN_MS = 250;

/** Whether this browser can keep pages. */
export const canKeep = () => 'serviceWorker' in navigator && 'caches' in globalThis;

/**
 * Makes the page work without a network from its next visit on. A new version waits: it is told in a line on the page,
 * and comes by one tap, or by itself where nobody is there to tap. Never while another page is open, whose program
 * would miss its parts.
 */
export function workOffline(locale: LocaleId, { isAttended = true } = {}): void {
  if (!canKeep() || import.meta.env.DEV) return;
  void navigator.locks?.request(LOCK, { mode: 'shared' }, () => new Promise(() => undefined));
  const workbox = new Workbox(trustedUrl(SERVICE_WORKER));
  let isWanted = false;
  workbox.addEventListener('controlling', () => {
    if (isWanted) location.reload();
  });
  const use = async () => {
    if (await areOthersOpen()) return false;
    isWanted = true;
    workbox.messageSkipWaiting();
    return true;
  };
  workbox.addEventListener('waiting', () => {
    if (isAttended) offer(locale, use);
    else void use();
  });
  void workbox.register().catch(() => undefined);
  setInterval(() => void workbox.update().catch(() => undefined), HOUR_MS);
}

async function areOthersOpen(): Promise<boolean> {
  for (let waitedMs = 0; ; waitedMs += LOOK_AGAIN_MS) {
    const held = (await navigator.locks?.query())?.held ?? [];
    if (held.filter(({ name }) => name === LOCK).length <= 1) return false;
    if (waitedMs >= CLOSING_MS) return true;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}

function offer(locale: LocaleId, use: () => Promise<boolean>): void {
  if (document.querySelector('.new-version')) return;
  const t = words[locale].update;
  const bar = document.createElement('section');
  bar.className = 'new-version';
  bar.setAttribute('aria-label', t.label);
  const text = document.createElement('p');
  text.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = t.use;
  button.addEventListener('click', () => {
    void use().then((isUsed) => {
      if (!isUsed) text.textContent = t.others;
    });
  });
  bar.append(text, button);
  document.querySelector('main')?.prepend(bar);
  text.textContent = t.ready;
}
