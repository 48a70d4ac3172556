import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';

type Said = { readonly status: unknown; readonly said: string };

/** What a command of ours prints on its error output, and with which status it ends. */
function run(
  script: string,
  options: readonly string[],
  env: Record<string, string> = {},
  node = process.execPath,
): Promise<Said> {
  const args = ['--import', './src/node/run-typescript.mjs', `scripts/${script}.ts`, ...options];
  const set = { PATH: process.env['PATH'], LANG: 'en_GB.UTF-8', ...env };
  return new Promise((resolve) => {
    execFile(node, args, { env: set }, (error, _, stderr) =>
      resolve({ status: error?.code ?? 0, said: stderr.trim() }),
    );
  });
}

test.each(['build', 'build-materials', 'contact-sheet', 'issue-editions', 'preview'])(
  'a mistyped option of %s is told in a line, with where to look',
  async (script) => {
    expect(await run(script, ['--helf'])).toEqual({
      status: 1,
      said: '--helf: there is no such option → is it --help?',
    });
  },
);

test.each([
  [
    'contact-sheet',
    ['--height', 'big'],
    '--height: "big" is not a number of pixels → write a number above 0, e.g. 400',
  ],
  [
    'issue-editions',
    ['--issue', '31/12/2020'],
    '--issue: "31/12/2020" is not a day → write YYYY-MM-DD, e.g. 2020-08-20',
  ],
  [
    'issue-editions',
    ['--issue', '2040-01-01'],
    'SITE_URL: not set, so the codes of the sheets will lead to the official download page and not to the portal, ' +
      'and what hangs on walls cannot be corrected → set SITE_URL, or add --no-address if that is meant',
  ],
  [
    'preview',
    ['--out', 'public', '--port', 'web'],
    '--port: "web" is not a port → write a number up to 65535, e.g. 4321',
  ],
  ['preview', ['--out', 'nowhere'], 'nowhere/: there is no site yet → run npm run build first'],
  [
    'build',
    ['--only', 'x', '--skip-materials'],
    '--only: does not work with --skip-materials → leave out one of them',
  ],
  ['figures', ['publish', '--out', 'x'], '--out: only import can use it → leave out --out'],
  [
    'figures',
    ['undo', 'bang.xlsx'],
    'bang.xlsx: the command has no use for this word → leave it out, or name its option before it (see --help)',
  ],
  [
    'figures',
    ['pubish', '--confirm', '2020-08-20'],
    'figures: there is no "pubish" → use one of import, apply, publish, undo',
  ],
  [
    'daily-report',
    ['--area', 'VN-SG'],
    'Neither --reports nor --out is given → add --reports <folder> and --date <day> to sum up, or --out <folder> for the blank form',
  ],
  [
    'daily-report',
    ['--reports', 'a', '--date', '2020-08-20', '--office', 'b.yaml'],
    '--office: works only with --out → add --out, or leave out --office',
  ],
  [
    'build-materials',
    ['--places', 'a.csv', '--out', 'a', '--only', 'x'],
    '--places: does not work with --only → leave out one of them',
  ],
  [
    'build-materials',
    ['--png', '--format', 'a3-poster'],
    '--png: works only with --places → add --places, or leave out --png\n' +
      '--format: works only with --places → add --places, or leave out --format',
  ],
])('%s says what is wrong with %j', async (script, options, said) => {
  expect(await run(script, options)).toEqual({ status: 1, said });
});

test('a command speaks the language of --lang, then of the machine, and Vietnamese where that is another', async () => {
  const vi = 'nowhere/: chưa có trang nào → chạy npm run build trước';
  const en = 'nowhere/: there is no site yet → run npm run build first';
  const preview = (options: string[], env: Record<string, string>) =>
    run('preview', ['--out', 'nowhere', ...options], env).then(({ said }) => said);
  expect(await preview([], { LANG: 'C.UTF-8' })).toBe(vi);
  expect(await preview([], { LANG: 'vi_VN.UTF-8' })).toBe(vi);
  expect(await preview(['--lang', 'en'], { LANG: 'vi_VN.UTF-8' })).toBe(en);
  expect(await preview([], { LANG: 'vi_VN.UTF-8', LC_ALL: 'en_US.UTF-8' })).toBe(en);
  expect(await preview(['--lang', 'fr'], {})).toBe('--lang: there is no "fr" → use one of vi, en');
});

test('what the environment or a pattern asks for and is not there is told in the reader’s language', async () => {
  const { said } = await run('build', ['--skip-materials', '--out', 'nowhere'], {
    SITE_URL: 'loa.example',
    LANG: 'vi_VN.UTF-8',
  });
  expect(said).toContain('SITE_URL: "loa.example" không phải là địa chỉ gốc');
  expect(said).not.toContain('must be');
});

/** The first Node outside of `node_modules` that runs no TypeScript, where the machine has one. */
const oldNode = (process.env['PATH'] ?? '')
  .split(delimiter)
  .filter((folder) => !folder.includes('node_modules'))
  .map((folder) => join(folder, 'node'))
  .find(
    (node) => existsSync(node) && Number(execFileSync(node, ['-p', 'parseInt(process.versions.node)'])) < 22,
  );

test.skipIf(oldNode === undefined)(
  'started by an old Node, a command is run by the packaged one',
  async () => {
    const { status, said } = await run('preview', ['--out', 'nowhere'], {}, oldNode);
    expect({ status, said }).toEqual({
      status: 1,
      said: 'nowhere/: there is no site yet → run npm run build first',
    });
  },
);

test('where no Node can run TypeScript, a command says in both languages where one comes from', async () => {
  const { status, said } = await run('build', [], { NODE_OPTIONS: '--no-experimental-strip-types' });
  expect(status).toBe(1);
  expect(said.split('\n')).toEqual([
    `Node ${process.version} không chạy được lệnh này → chạy npm ci để có bản Node cần dùng, rồi gọi lệnh bằng npm run`,
    `Node ${process.version} cannot run this command → run npm ci, which brings the Node that is needed, and start the command by npm run`,
  ]);
});
