/* What runs in the page that is measured: each function is sent there alone, so that none may call another. */

/** Milliseconds from the navigation to the first picture on it. */
export const shownAfter = () =>
  new Promise<number>((resolve) => {
    const look = () => {
      const images = [...document.querySelectorAll<HTMLImageElement>('.stage img[src^="blob:"]')];
      const isShown = images.every(({ complete, naturalWidth }) => complete && naturalWidth > 0);
      if (images.length > 0 && isShown) resolve(performance.now());
      else requestAnimationFrame(look);
    };
    look();
  });

type Asked = { ask: (kind: string, request: unknown) => Promise<unknown> };

/** A worker as the site starts it. */
export function startWorker(script: string): void {
  const waiting = new Map<number, (answer: unknown) => void>();
  let last = 0;
  const worker = new Worker(script, { type: 'module' });
  worker.addEventListener('message', ({ data }) => waiting.get(data.id)?.(data.answer ?? data.failed));
  (globalThis as { asked?: Asked }).asked = {
    ask: (kind, request) =>
      new Promise((resolve) => {
        last += 1;
        waiting.set(last, resolve);
        worker.postMessage({ id: last, kind, request });
      }),
  };
}

type Warm = { readonly material: string; readonly rounds: number };

/** Milliseconds of each PDF after the first few. */
export async function warmPdfs({ material, rounds }: Warm): Promise<number[]> {
  const { asked } = globalThis as unknown as { asked: Asked };
  const times: number[] = [];
  for (let row = -5; row < rounds; row += 1) {
    const place = {
      name: `Trạm y tế số ${row + 9}`,
      address: 'Lê Lợi',
      office: '',
      hotline: '1900 9095',
      note: '',
    };
    const start = performance.now();
    await asked.ask('pdf', { material, place, use: 'print' });
    if (row >= 0) times.push(performance.now() - start);
  }
  return times;
}
