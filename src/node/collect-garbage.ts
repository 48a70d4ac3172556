import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

/** Frees now what nobody holds any more: V8 waits for as much garbage again as it has ever had to keep. */
export function collectGarbage(): void {
  if (typeof collect === 'function') collect();
}
