import { expect, test } from 'vitest';
import { openSink } from '../../../src/browser/worker/sink.ts';

/** A folder of a browser's own storage with these files. */
function folderOf(files: Map<string, number[]>): FileSystemDirectoryHandle {
  const handleOf = (name: string) => ({
    createSyncAccessHandle: async () => ({
      getSize: () => files.get(name)?.length ?? 0,
      write(bytes: Uint8Array, { at }: { at: number }) {
        files.get(name)?.splice(at, bytes.length, ...bytes);
        return bytes.length;
      },
      close: () => undefined,
    }),
  });
  return {
    async getFileHandle(name: string) {
      if (!files.has(name)) files.set(name, []);
      return handleOf(name);
    },
    async removeEntry(name: string) {
      files.delete(name);
    },
  } as unknown as FileSystemDirectoryHandle;
}

test('an archive that is left with nothing in it leaves no file on the device; others stay as they are', async () => {
  const files = new Map([['2.zip', [80, 75]]]);
  const folder = folderOf(files);
  for (const name of ['2.zip', '3.zip']) await (await openSink(folder, name, 'application/zip')).stop();
  const begun = await openSink(folder, '1.zip', 'application/zip');
  begun.write([Uint8Array.of(1, 2, 3)]);
  await begun.stop();
  expect(files).toEqual(
    new Map([
      ['2.zip', [80, 75]],
      ['1.zip', [1, 2, 3]],
    ]),
  );
});
