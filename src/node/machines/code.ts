import { readCodeBehind } from '../making/code-version.ts';

/** With all that it needs: code that decides which bytes come of a job. */
const THREAD = 'src/node/machines/batch-thread.ts';

let read: Promise<string> | undefined;

/** Hash of the code by which this program makes sheets: two machines with the same make the same bytes. */
export const readWorkerCode = (): Promise<string> => (read ??= readCodeBehind(THREAD));
