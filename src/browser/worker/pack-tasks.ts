import type { PlannedFile } from '../../core/places/list/plan-files.ts';
import type { Worker } from './protocol.ts';
import type { FinishedPart } from './zip-parts.ts';

/** Archives of what other workers make, written where nobody else waits for it. */
export function packTasks(): Pick<Worker, 'packOpen' | 'pack' | 'packEnd' | 'packStop'> {
  let run: Awaited<ReturnType<typeof open>> | undefined;
  return {
    async packOpen(request) {
      run = await open(request);
      const done = await run.target.resume(request.files);
      run.next = done;
      return { done, parts: run.finished.splice(0) };
    },
    async pack({ from, sent }) {
      if (!run) return [];
      const { target, files, receive, finished } = run;
      for (const parts of receive(from, sent)) {
        await target.add(present(files[run.next]), parts);
        run.next += 1;
      }
      return finished.splice(0);
    },
    async packEnd() {
      await run?.target.end();
      return run?.finished.splice(0) ?? [];
    },
    async packStop() {
      await run?.target.stop();
      return undefined;
    },
  };
}

type Order = Parameters<Worker['packOpen']>[0];

async function open({ folder, files, name, list, note }: Order) {
  const [{ zipParts }, { openSink }, { sharedReceivers }] = await Promise.all([
    import('./zip-parts.ts'),
    import('./sink.ts'),
    import('./shared-parts.ts'),
  ]);
  const finished: FinishedPart[] = [];
  const target = zipParts({
    name,
    list,
    note,
    open: (part) => openSink(folder, part, 'application/zip'),
    finish: (part) => finished.push(part),
  });
  return { target, files, receive: sharedReceivers(), finished, next: 0 };
}

function present(file: PlannedFile | undefined): PlannedFile {
  if (file) return file;
  throw new Error('More was made than was planned.');
}
