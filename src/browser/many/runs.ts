import { combinedGroups } from '../../core/places/list/plan-combined.ts';
import type { PlannedFile } from '../../core/places/list/plan-files.ts';
import type { PdfFor } from '../../core/places/place-pdf.ts';
import { startWorker } from '../worker/client.ts';
import type { WantedLook } from '../worker/protocol.ts';
import { remove } from './device/files.ts';
import { OUT } from './device/kept-list.ts';
import { closeRun, openRun, runKey } from './device/kept-run.ts';
import { openSink } from './device/sink.ts';
import type { Slot } from './device/slots.ts';
import { folderTarget } from './folder-target.ts';
import { makeOnAllCores } from './pool.ts';
import type { Run } from './use-making.ts';
import { zipParts } from './zip-parts.ts';

type Order = {
  readonly files: readonly PlannedFile[];
  readonly use: PdfFor;
  readonly look: WantedLook;
  /** Where this tab keeps its work on the device, if it does. */
  readonly slot: Slot | undefined;
  readonly finish: (name: string, blob: Blob) => void;
};
type Listed = { readonly list: { readonly name: string; readonly header: readonly string[] } };

/** A file a sheet, in archives. What a stopped run has made is not made again. */
export const zipRun = ({
  files,
  use,
  look,
  slot,
  finish,
  list,
  name,
}: Order & Listed & { name: string }): Run => ({
  unit: 'files',
  total: files.length,
  async work(tell, signal) {
    if (slot) await remove(slot.folder, OUT);
    const key = slot && (await runKey(files, use, look));
    const kept = slot && key !== undefined ? await openRun(slot, key).catch(() => undefined) : undefined;
    const open = (part: string) => openSink(slot, part, 'application/zip');
    const target = zipParts({ name, list, open, finish });
    let done = 0;
    for await (const piece of makeOnAllCores({ files, use, look }, signal, kept)) {
      for (const each of piece) await target.add(each);
      done += piece.length;
      tell(done);
      signal.throwIfAborted();
    }
    await target.end();
    if (slot) await closeRun(slot);
  },
});

/** A file a sheet, in a folder that the person chose. */
export const folderRun = (
  { files, use, look, list }: Pick<Order, 'files' | 'use' | 'look'> & Listed,
  root: FileSystemDirectoryHandle,
): Run => ({
  unit: 'files',
  total: files.length,
  async work(tell, signal) {
    const { target, kept } = await folderTarget(root, list, await runKey(files, use, look));
    let done = 0;
    for await (const piece of makeOnAllCores({ files, use, look }, signal, kept)) {
      for (const each of piece) await target.add(each);
      done += piece.length;
      tell(done);
      signal.throwIfAborted();
    }
    await target.end();
  },
});

/** A file a format and language with the pages of every place, as often as it wants copies. */
export function combinedRun({ files, use, look, slot, finish, tab }: Order & { readonly tab: string }): Run {
  const groups = combinedGroups(files);
  const total = groups.reduce((sum, group) => group.files.reduce((own, { copies }) => own + copies, sum), 0);
  return {
    unit: 'places',
    total,
    async work(tell, signal) {
      if (slot) await remove(slot.folder, OUT);
      const worker = startWorker();
      try {
        await worker.ask('combine', { groups, use, look, tab }, signal);
        let part = 0;
        let sink = await openSink(slot, `${part}.pdf`, 'application/pdf');
        for (;;) {
          const piece = await worker.ask('combineMore', undefined, signal);
          if (!piece) return;
          await sink.write([piece.bytes]);
          tell(piece.done);
          if (piece.file === undefined) continue;
          finish(piece.file, await sink.end());
          part += 1;
          sink = await openSink(slot, `${part}.pdf`, 'application/pdf');
        }
      } finally {
        worker.end();
      }
    },
  };
}
