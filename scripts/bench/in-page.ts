/* What runs in the page that is measured: each function is sent there alone, so that none may call another. */

/** Milliseconds from the navigation to the first picture on it. */
export const shownAfter = () =>
  new Promise<number>((resolve) => {
    const look = () => {
      const image = document.querySelector<HTMLImageElement>('.stage img');
      if (image?.complete && image.naturalWidth > 0) resolve(performance.now());
      else requestAnimationFrame(look);
    };
    look();
  });

type Pool = { ask: (worker: number, kind: string, request: unknown) => Promise<unknown> };

/** Workers as the site starts them. */
export function startWorkers({ script, count }: { script: string; count: number }): void {
  const waiting = new Map<number, (answer: unknown) => void>();
  let last = 0;
  const workers = Array.from({ length: count }, () => {
    const worker = new Worker(script, { type: 'module' });
    worker.addEventListener('message', ({ data }) => waiting.get(data.id)?.(data.answer ?? data.failed));
    return worker;
  });
  (globalThis as { pool?: Pool }).pool = {
    ask: (worker, kind, request) =>
      new Promise((resolve) => {
        last += 1;
        waiting.set(last, resolve);
        workers[worker]?.postMessage({ id: last, kind, request });
      }),
  };
}

type Warm = { readonly material: string; readonly rounds: number };

/** Milliseconds of each PDF after the first few. */
export async function warmPdfs({ material, rounds }: Warm): Promise<number[]> {
  const { pool } = globalThis as unknown as { pool: Pool };
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
    await pool.ask(0, 'pdf', { material, place, use: 'print' });
    if (row >= 0) times.push(performance.now() - start);
  }
  return times;
}

type Many = { readonly material: string; readonly files: number; readonly batch: number };

/** Every worker takes the next batch when it has done one; no file is kept. */
export async function manyPdfs({
  material,
  files,
  batch,
}: Many): Promise<{ seconds: number; bytes: number }> {
  const { pool } = globalThis as unknown as { pool: Pool };
  let [next, bytes] = [0, 0];
  const work = async (worker: number) => {
    while (next < files) {
      const rows = Array.from({ length: Math.min(batch, files - next) }, (_, index) => next + index);
      next += rows.length;
      const fillings = rows.map((row) => ({
        material,
        place: {
          ...{ name: `Trạm y tế số ${row}`, address: `${row} đường Lê Lợi, phường ${row % 17}` },
          ...{ office: '', hotline: '1900 9095', note: '' },
        },
      }));
      const made = (await pool.ask(worker, 'pdfs', { fillings, use: 'print' })) as Uint8Array[];
      bytes += made.reduce((sum, { length }) => sum + length, 0);
    }
  };
  const start = performance.now();
  await Promise.all([work(0), work(1)]);
  return { seconds: (performance.now() - start) / 1000, bytes };
}
