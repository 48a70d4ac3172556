import { setTimeout } from 'node:timers/promises';
import { lockFolder } from '../../../src/node/folders/lock-folder.ts';

/**
 * Takes the lock of each folder at its time and keeps it: `lock-holder.ts <ms since 1970> <ms between> <folder>…`.
 * Prints a folder's number for each lock that it got, and `done`.
 */
const [start = '', between = '', ...folders] = process.argv.slice(2);
for (const [index, folder] of folders.entries()) {
  const at = Number(start) + index * Number(between);
  await setTimeout(Math.max(0, at - Date.now() - 2));
  // to the millisecond
  while (Date.now() < at);
  const isMine = await lockFolder(folder).then(
    () => true,
    () => false,
  );
  if (isMine) console.log(index);
}
console.log('done');
setInterval(() => {}, 1000);
