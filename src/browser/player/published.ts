import { readSlideList, type SlideList } from '../../core/kits/screen-loop.ts';

const EVERY_MS = 5 * 60_000;

/** Looks now and then, and whenever the network is back, whether other slides are published. */
export function watchPublished(
  address: string,
  shown: SlideList,
  take: (list: SlideList) => Promise<void>,
): void {
  let known = JSON.stringify(shown);
  const look = async () => {
    try {
      const response = await fetch(address, { cache: 'no-cache' });
      const list = response.ok ? readSlideList(await response.json()) : undefined;
      if (!list || JSON.stringify(list) === known) return;
      await take(list);
      known = JSON.stringify(list);
    } catch {
      // without a network what is there goes on; the next look may find it
    }
  };
  setInterval(() => void look(), EVERY_MS);
  addEventListener('online', () => void look());
}
