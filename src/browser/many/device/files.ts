/** Writes a file whole or not at all. No `Blob`: the browser would hold each until the page's garbage is collected. */
export async function writeFile(
  folder: FileSystemDirectoryHandle,
  name: string,
  content: string | Uint8Array,
): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  const stream = await handle.createWritable();
  await stream.write(content as string | Uint8Array<ArrayBuffer>);
  await stream.close();
}

/** A file; nothing where there is none. */
export async function readFile(folder: FileSystemDirectoryHandle, name: string): Promise<File | undefined> {
  try {
    return await (await folder.getFileHandle(name)).getFile();
  } catch {
    return undefined;
  }
}

/** Removes a file or folder with all that is in it, if it is there. */
export const remove = (folder: FileSystemDirectoryHandle, name: string): Promise<void> =>
  folder.removeEntry(name, { recursive: true }).catch(() => undefined);
