import { Told, type ForStaff } from '../../core/i18n/told.ts';

/** A failure as another thread is told it: its class does not come along. */
export type PlainError = {
  readonly message: string;
  readonly stack?: string | undefined;
  readonly words?: ForStaff;
  /** Of the system: what failed, how and where. */
  readonly system?: Readonly<Record<string, string>>;
};

const systemKeys = ['code', 'syscall', 'path', 'dest'] as const;

export function toPlainError(error: unknown): PlainError {
  if (!(error instanceof Error)) return { message: String(error) };
  const said = systemKeys.flatMap((key) => {
    const value: unknown = Reflect.get(error, key);
    return typeof value === 'string' ? [[key, value] as const] : [];
  });
  return {
    message: error.message,
    stack: error.stack,
    ...(error instanceof Told && { words: error.words }),
    ...(said.length > 0 && { system: Object.fromEntries(said) }),
  };
}

export function fromPlainError({ message, stack, words, system }: PlainError): Error {
  if (words) return new Told(words);
  const error = Object.assign(new Error(message), system);
  if (stack !== undefined) error.stack = stack;
  return error;
}
