import type { CommandMessages } from './tell.ts';

/** What Node throws when the system refuses: `path` is absent where it has only a number of an open file. */
type SystemError = Error & { readonly code: string; readonly path?: string };

/** What the words of the commands say to a refusal, by the system's code for it. */
const kinds: Readonly<Record<string, keyof CommandMessages['system']>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'readOnly',
  EACCES: 'denied',
  EPERM: 'denied',
  ENOENT: 'missing',
  ENOTDIR: 'notFolder',
  EEXIST: 'taken',
  EISDIR: 'isFolder',
  ENAMETOOLONG: 'tooLong',
  EMFILE: 'tooMany',
  ENFILE: 'tooMany',
  EIO: 'broken',
};

/** A refusal of the system in the reader's words, with the mend; undefined for any other failure. */
export function systemMessage(error: unknown, { system }: CommandMessages): string | undefined {
  if (!isSystemError(error)) return undefined;
  const kind = kinds[error.code];
  return kind && [error.path, system[kind]].filter(Boolean).join(': ');
}

const isSystemError = (error: unknown): error is SystemError =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;
