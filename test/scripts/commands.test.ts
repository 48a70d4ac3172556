import { execFile } from 'node:child_process';
import { expect, test } from 'vitest';

/** What a command of ours prints on its error output, and with which status it ends. */
function run(script: string, ...options: string[]): Promise<{ status: unknown; said: string }> {
  const args = ['--import', 'tsx', `scripts/${script}.ts`, ...options];
  return new Promise((resolve) => {
    execFile(process.execPath, args, (error, _, stderr) =>
      resolve({ status: error?.code ?? 0, said: stderr.trim() }),
    );
  });
}

test.each(['build', 'build-materials', 'contact-sheet', 'issue-editions', 'preview'])(
  'a mistyped option of %s is told in a line, with where to look',
  async (script) => {
    expect(await run(script, '--onyl')).toEqual({
      status: 1,
      said: "Unknown option '--onyl'. --help lists all options.",
    });
  },
);

test.each([
  ['contact-sheet', ['--height', 'big'], '--height is "big" but must be a number of pixels, e.g. 400.'],
  ['issue-editions', ['--issue', '31/12/2020'], '--issue is "31/12/2020" but must be a day, YYYY-MM-DD.'],
  [
    'preview',
    ['--out', 'public', '--port', 'web'],
    '--port is "web" but must be a number up to 65535, e.g. 4321.',
  ],
  ['preview', ['--out', 'nowhere'], 'There is no nowhere/ yet. Run npm run build first.'],
])('%s says what is wrong with %j', async (script, options, said) => {
  expect(await run(script, ...options)).toEqual({ status: 1, said });
});
