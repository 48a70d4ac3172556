import { gunzipSync } from 'fflate';
import { type Face, fontPath, type Outlines } from '../../core/pdf/fonts/sent-font.ts';
import type { Shaper } from '../../core/text/shaper.ts';
import { once } from './once.ts';

/** Reads a file of the site by its path. */
export type LoadFile = (path: string) => Promise<Uint8Array>;

/** Fonts of the site, ready to set text in, each loaded when it is first needed. */
export type Shapers = (faces: readonly Face[], outlines: Outlines) => Promise<Shaper>;

/** HarfBuzz is compiled while fonts and sheets are on their way. */
const shaping = once(() => import('../../core/text/shaper.ts'));

/** Languages with the same fonts share them, and each font is loaded once. */
export function openShapers(load: LoadFile): Shapers {
  shaping(undefined).catch(() => undefined);
  const font = once(async (path: string) => gunzipSync(await load(path)));
  const known = new Map<string, Promise<Shaper>>();
  return (faces: readonly Face[], outlines: Outlines): Promise<Shaper> => {
    const paths = faces.map((face) => fontPath(face, outlines));
    const key = paths.join(' ');
    const loading = known.get(key) ?? createFrom(faces, paths);
    known.set(key, loading);
    loading.catch(() => known.delete(key));
    return loading;
  };

  async function createFrom(faces: readonly Face[], paths: readonly string[]): Promise<Shaper> {
    const [{ createShaper }, ...files] = await Promise.all([shaping(undefined), ...paths.map(font)]);
    return createShaper(faces.map((face, index) => ({ ...face, data: files[index] ?? new Uint8Array() })));
  }
}
