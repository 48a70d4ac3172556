import { isAbsolute, join, relative, resolve } from 'node:path';

/** Names of which none begins with a dot nor names a drive: so nearly all files are called, and none leads elsewhere. */
const PLAIN = /^[^/\\:\0.][^/\\:\0]*(?:\/[^/\\:\0.][^/\\:\0]*)*$/;

/** The path of a file of ours. Names are made safe before; this is the second lock on the same door. */
export function pathBelow(dir: string, file: string): string {
  if (PLAIN.test(file)) return join(dir, file);
  const path = resolve(dir, file);
  const inside = relative(resolve(dir), path);
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside) || file.includes('\0')) {
    throw new Error(`${JSON.stringify(file)} is not below ${dir}.`);
  }
  return join(dir, inside);
}
