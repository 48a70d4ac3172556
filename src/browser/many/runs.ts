import { combinedGroups } from '../../core/places/list/plan-combined.ts';
import type { PlannedFile } from '../../core/places/list/plan-files.ts';
import type { PdfFor } from '../../core/places/place-pdf.ts';
import { startWorker } from '../worker/client.ts';
import type { WantedLook } from '../worker/protocol.ts';
import { sharedReceivers } from '../worker/shared-parts.ts';
import type { Enclosed, FinishedPart } from '../worker/zip-parts.ts';
import { remove } from './device/files.ts';
import { OUT } from './device/kept-list.ts';
import { closeRun, openRun, runKey } from './device/kept-run.ts';
import type { Slot } from './device/slots.ts';
import { folderTarget } from './folder-target.ts';
import { makeOnAllCores } from './pool.ts';
import type { Run } from './use-making.ts';

type Order = {
  readonly files: readonly PlannedFile[];
  readonly use: PdfFor;
  readonly look: WantedLook;
  /** Where this tab keeps its work on the device, if it does. */
  readonly slot: Slot | undefined;
  readonly finish: (name: string, blob: Blob) => void;
};

/** A file a sheet, in archives. What a stopped run has made is not made again. */
export const zipRun = ({
  files,
  use,
  look,
  slot,
  finish,
  list,
  note,
  name,
}: Order & Enclosed & { name: string }): Run => ({
  unit: 'files',
  total: files.length,
  async work(tell, signal) {
    const key = slot && (await runKey(files, use, look));
    // a device without room keeps nothing, and the work goes on
    const folder = slot && key !== undefined ? await openRun(slot, key).catch(() => undefined) : undefined;
    const packer = startWorker();
    const give = (parts: readonly FinishedPart[]) => {
      for (const part of parts) finish(part.name, part.blob);
    };
    try {
      const begun = await packer.ask('packOpen', { files, name, list, note, folder }, signal);
      give(begun.parts);
      let { done } = begun;
      for await (const { from, sent, count } of makeOnAllCores(
        { files: files.slice(done), use, look },
        signal,
      )) {
        const given = [sent.rests.buffer as ArrayBuffer];
        give(await packer.ask('pack', { from, sent }, signal, given));
        done += count;
        tell(done);
        signal.throwIfAborted();
      }
      give(await packer.ask('packEnd', undefined));
      if (folder) await closeRun(folder);
    } catch (error) {
      await packer.ask('packStop', undefined).catch(() => undefined);
      throw error;
    } finally {
      packer.end();
    }
  },
});

/** A file a sheet, in a folder that the person chose. */
export const folderRun = (
  { files, use, look, list, note }: Pick<Order, 'files' | 'use' | 'look'> & Enclosed,
  root: FileSystemDirectoryHandle,
): Run => ({
  unit: 'files',
  total: files.length,
  async work(tell, signal) {
    const target = await folderTarget(root, { files, list, note, key: await runKey(files, use, look) });
    const receive = sharedReceivers();
    let done = target.done;
    for await (const piece of makeOnAllCores({ files: files.slice(done), use, look }, signal)) {
      for (const parts of receive(piece.from, piece.sent)) await target.add(parts);
      done += piece.count;
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
      const worker = startWorker();
      try {
        const folder = slot && (await emptyFolder(slot).catch(() => undefined));
        await worker.ask('combine', { groups, use, look, tab, folder }, signal);
        for (;;) {
          const piece = await worker.ask('combineMore', undefined, signal);
          if (!piece) return;
          tell(piece.done);
          if (piece.finished) finish(piece.finished.name, piece.finished.blob);
        }
      } finally {
        worker.end();
      }
    },
  };
}

async function emptyFolder({ folder }: Slot): Promise<FileSystemDirectoryHandle> {
  await remove(folder, OUT);
  return folder.getDirectoryHandle(OUT, { create: true });
}
