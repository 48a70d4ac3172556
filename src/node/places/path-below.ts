import { isAbsolute, join, relative, resolve } from 'node:path';

/** The path of a file of ours. Names are made safe before; this is the second lock on the same door. */
export function pathBelow(dir: string, file: string): string {
  const path = resolve(dir, file);
  const inside = relative(resolve(dir), path);
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside) || file.includes('\0')) {
    throw new Error(`${JSON.stringify(file)} is not below ${dir}.`);
  }
  return join(dir, inside);
}
