import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { designedFormats as formats } from '../src/core/templates/designed-formats.ts';
import { planEditions, type Reissue, serializeEditions } from '../src/core/editions/issue-editions.ts';
import { localeIds } from '../src/core/i18n/locales.ts';
import { type Messages, messages } from '../src/core/i18n/messages.ts';
import { isDay } from '../src/core/schema/ids.ts';
import { runCommand } from '../src/node/command.ts';
import { readContent } from '../src/node/content/content.ts';

const help = `npm run editions -- [options]

Lists the sheets whose words or design are not those of their last edition, and why. With --issue, writes an edition
of each into content/editions.csv and marks the one before as replaced; commit the file, then build. The code on a
sheet is looked up on the site's page of editions.

  --issue <day>       issue them on this day, YYYY-MM-DD
  --dry-run           only list them, even with --issue
  --content <folder>  what to say (default: content)
  --help              this text
`;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      issue: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      content: { type: 'string', default: 'content' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) console.log(help);
  else await issue({ day: values.issue, isDryRun: values['dry-run'], contentDir: values.content });
});

type Issue = { readonly day: string | undefined; readonly isDryRun: boolean; readonly contentDir: string };

async function issue({ day, isDryRun, contentDir }: Issue): Promise<void> {
  if (day !== undefined && !isDay(day)) throw new Error(`--issue is "${day}" but must be a day, YYYY-MM-DD.`);
  const content = await readContent(contentDir);
  // without a day nothing is written, and any day after all others lists the same sheets
  const { editions, reissues } = planEditions(content, formats, day ?? '9999-12-31');
  for (const line of describe(reissues)) console.log(line);
  if (day === undefined || isDryRun || reissues.length === 0) {
    console.log(say((words) => words.listed(reissues.length), '\n'));
    return;
  }
  const file = join(contentDir, 'editions.csv');
  const half = `${file}.half`;
  await writeFile(half, serializeEditions(editions));
  await rename(half, file);
  console.log(say((words) => words.written(reissues.length, file), '\n'));
}

function describe(reissues: readonly Reissue[]): string[] {
  return reissues.map(({ sheet, reason, edition, before }) => {
    const codes = [before?.check_code, edition?.check_code].filter(Boolean).join(' → ');
    return `${sheet}  ${codes}  ${say((words) => words.reasons[reason], ' / ')}`;
  });
}

type Words = Messages['editions']['command'];
/** In every language, as the faults of the content are told. */
function say(words: (command: Words) => string, between: string): string {
  return localeIds.map((locale) => words(messages[locale].editions.command)).join(between);
}
