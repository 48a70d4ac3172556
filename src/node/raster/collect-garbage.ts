import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Threads have it from the start once the main one has asked for it: nobody changes V8's flags while they run. */
const collect: unknown = Reflect.get(globalThis, 'gc') ?? expose();

function expose(): unknown {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc');
}

/** Frees now what nobody holds any more: V8 waits for as much garbage again as it has ever had to keep. */
export function collectGarbage(): void {
  if (typeof collect === 'function') collect();
}

/** The same for what was made since the last time, which takes a fraction of that. */
export function collectYoungGarbage(): void {
  if (typeof collect === 'function') collect({ type: 'minor' });
}
