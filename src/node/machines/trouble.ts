import type { Speech } from '../commands/command.ts';

/** The same trouble is told again after so long. */
const AGAIN_MS = 10_000;

/** Tells what goes wrong with queue and store and is tried again, each kind once in a while. */
export function troubleTeller({ say }: Speech): (error: unknown) => void {
  const toldAt = new Map<string, number>();
  return (error) => {
    const { message, code } = error as { message?: string; code?: string };
    const detail = message || code || String(error);
    const kind = code ?? detail;
    if (Date.now() - (toldAt.get(kind) ?? 0) < AGAIN_MS) return;
    toldAt.set(kind, Date.now());
    console.error(say.commands.machines.trouble(detail));
  };
}
