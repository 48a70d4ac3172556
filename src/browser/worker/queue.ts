import type { FromWorker, TaskKind, ToWorker } from './protocol.ts';
import type { Worker as Tasks } from './protocol.ts';

/**
 * Does one task after the other, and none that was cancelled before its turn: between two tasks it waits until what
 * the page has sent meanwhile has come.
 */
export function queueTasks(
  tasks: Tasks,
  send: (message: FromWorker, transfer: Transferable[]) => void,
): (message: ToWorker) => void {
  const waiting = new Map<number, Extract<ToWorker, { kind: TaskKind }>>();
  let isRunning = false;
  const run = async () => {
    isRunning = true;
    for (;;) {
      await nextTurn();
      const [next] = waiting.values();
      if (!next) break;
      waiting.delete(next.id);
      const { id, kind, request } = next;
      try {
        const task = tasks[kind] as (
          request: unknown,
        ) => Promise<Extract<FromWorker, { answer: unknown }>['answer']>;
        const answer = await task(request);
        send({ id, answer }, filesIn(answer));
      } catch (error) {
        send({ id, failed: error instanceof Error ? error.message : String(error) }, []);
      }
    }
    isRunning = false;
  };
  return (message) => {
    if ('cancel' in message) waiting.delete(message.cancel);
    else {
      waiting.set(message.id, message);
      if (!isRunning) void run();
    }
  };
}

/** What is given to the page instead of being copied: a file, files, or what a worker sends of many. */
function filesIn(answer: unknown): ArrayBuffer[] {
  if (typeof answer !== 'object' || answer === null) return [];
  const parts: unknown[] = answer instanceof Uint8Array ? [answer] : Object.values(answer);
  return parts.filter(isWhole).map((each) => each.buffer as ArrayBuffer);
}

/** Whether nothing else lies in its memory. */
const isWhole = (part: unknown): part is Uint8Array =>
  part instanceof Uint8Array && part.byteLength === part.buffer.byteLength;

/** A message comes behind those that have arrived, and sooner than a timer that follows timers. */
const nextTurn = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
