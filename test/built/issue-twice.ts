import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * As staff do it: the sheets of a copy of the fixture campaign are issued, a word of the canteen's changes, and they are
 * issued again. Gives what was listed in between; in the end the copy says what it said before.
 */
export async function issueTwice(content: string): Promise<string> {
  const issue = async (...options: readonly string[]) => {
    const program = [
      '--import',
      './src/node/run-typescript.mjs',
      'scripts/issue-editions.ts',
      '--lang',
      'en',
    ];
    return (await run(process.execPath, [...program, '--content', content, ...options])).stdout;
  };
  const venue = join(content, 'venues/canteen/venue.yaml');
  const words = await readFile(venue, 'utf8');
  await writeFile(venue, words.replace('Rửa bát trong hai chậu thay', 'Rửa bát bằng hai chậu thay'));
  await issue('--issue', '2031-03-20', '--no-address');
  await writeFile(venue, words);
  const listed = await issue();
  await issue('--issue', '2031-04-01', '--no-address');
  return listed;
}
