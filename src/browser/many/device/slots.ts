/** The work of one tab on this device: its list, and what was made of it so far. No other tab touches it. */
export type Slot = {
  readonly id: string;
  readonly folder: FileSystemDirectoryHandle;
  /** Leaves it for whichever tab opens it next. */
  readonly release: () => void;
};

const FOLDER = 'many';
const lockOf = (id: string) => `loa-many-${id}`;

/** The folder of all tabs' work in the browser's own storage; nothing where the browser has none or cannot lock it. */
async function workFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  if (!('locks' in navigator) || !('FileSystemFileHandle' in globalThis)) return undefined;
  if (!('createWritable' in FileSystemFileHandle.prototype)) return undefined;
  try {
    const root = await navigator.storage.getDirectory();
    return await root.getDirectoryHandle(FOLDER, { create: true });
  } catch {
    return undefined;
  }
}

/** A slot of this tab's own; nothing where another tab has it, or this browser keeps nothing. */
async function claim(id: string, create: boolean): Promise<Slot | undefined> {
  const work = await workFolder();
  if (!work) return undefined;
  const release = await new Promise<(() => void) | undefined>((resolve) => {
    void navigator.locks.request(lockOf(id), { ifAvailable: true }, (lock) => {
      if (!lock) return resolve(undefined);
      return new Promise<void>((free) => resolve(free));
    });
  });
  if (!release) return undefined;
  try {
    return { id, folder: await work.getDirectoryHandle(id, { create }), release };
  } catch {
    release();
    return undefined;
  }
}

/** A new slot. */
export const newSlot = async (): Promise<Slot | undefined> =>
  // without a secure connection there is neither
  'randomUUID' in crypto ? claim(crypto.randomUUID(), true) : undefined;

/** Slots of tabs that were closed or have crashed, claimed by this one. */
export async function leftSlots(): Promise<readonly Slot[]> {
  const work = await workFolder();
  const slots: Slot[] = [];
  if (!work) return slots;
  for await (const name of work.keys()) {
    const slot = await claim(name, false);
    if (slot) slots.push(slot);
  }
  return slots;
}

/** Removes all that is in a slot, and the slot. */
export async function eraseSlot({ id, release }: Slot): Promise<void> {
  const work = await workFolder();
  await work?.removeEntry(id, { recursive: true }).catch(() => undefined);
  release();
}
