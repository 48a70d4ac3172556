import type { CommandMessages } from './tell.ts';

type Words = CommandMessages['system'];
type Fault = Exclude<keyof Words, 'somewhere'>;

/** What the system calls a failure of a disk, a folder or a port, and which words tell it. */
const faults: Readonly<Record<string, Fault>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'readOnly',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  ENOTDIR: 'fileInTheWay',
  EEXIST: 'fileInTheWay',
  EISDIR: 'folderInTheWay',
  ENOENT: 'missing',
  ELOOP: 'link',
  EBUSY: 'busy',
  EMFILE: 'tooMany',
  ENFILE: 'tooMany',
  ENAMETOOLONG: 'tooLong',
  EIO: 'broken',
  EADDRINUSE: 'portTaken',
};

/** Of another program or thread of ours only the text comes back; these can be nothing else in it. */
const IN_TEXT = /\b(ENOSPC|EDQUOT|EROFS|EACCES|EMFILE): [^\n]*?(?:'([^'\n]+)'|$)/m;

/**
 * A failure of the system in the reader's words, with the way out; nothing for any other. `text` is what else the reader
 * would be told.
 */
export function tellSystemFault(
  error: unknown,
  { system }: CommandMessages,
  text = error instanceof Error ? error.message : '',
): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const known = faults[code];
  if (known !== undefined && 'syscall' in error) return `${system[known](placeOf(error, system))} (${code})`;
  const [, inText = '', path] = IN_TEXT.exec(text) ?? [];
  const told = faults[inText];
  return told && `${system[told](path ?? system.somewhere)} (${inText})\n${text}`;
}

function placeOf(error: Error, { somewhere }: Words): string {
  // of a rename the second is where something should have come to be
  for (const key of ['dest', 'path', 'port']) {
    const value: unknown = Reflect.get(error, key);
    if (typeof value === 'string' || typeof value === 'number') return String(value);
  }
  return somewhere;
}
