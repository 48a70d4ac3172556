import { join } from 'node:path';
import type { Reissue } from '../src/core/editions/issue-editions.ts';
import type { StaffMessages } from '../src/core/i18n/messages.ts';
import { runCommand } from '../src/node/commands/command.ts';
import { tell } from '../src/node/commands/tell.ts';
import { readKnownContent } from '../src/node/content/known-content.ts';
import { putFile } from '../src/node/folders/put-file.ts';

await runCommand({
  name: 'editions',
  options: {
    issue: { takes: 'text' },
    'dry-run': { takes: 'switch' },
    'no-address': { takes: 'switch', needs: 'issue' },
    content: { takes: 'text', default: 'content' },
  },
  run: ({ issue: day, 'dry-run': isDryRun, 'no-address': isAgreed, content: contentDir }, { say }) =>
    issue({ day, isDryRun, isAgreed, contentDir }, say.commands.editions),
});

type Words = StaffMessages['commands']['editions'];

type Issue = {
  readonly day: string | undefined;
  readonly isDryRun: boolean;
  /** The codes of the sheets may lead elsewhere than to a site of our own. */
  readonly isAgreed: boolean;
  readonly contentDir: string;
};

async function issue({ day, isDryRun, isAgreed, contentDir }: Issue, say: Words): Promise<void> {
  const { isDay } = await import('../src/core/schema/days.ts');
  if (day !== undefined && !isDay(day)) throw tell(({ options }) => options.notADay('--issue', day));
  const siteUrl = process.env['SITE_URL'] || undefined;
  // a sheet on a wall cannot be taken back, and without an address its code leads elsewhere
  if (day !== undefined && !isDryRun && siteUrl === undefined && !isAgreed)
    throw tell(({ editions }) => editions.noAddress());
  const { planEditions, serializeEditions } = await import('../src/core/editions/issue-editions.ts');
  const { designedFormats: formats } = await import('../src/core/templates/designed-formats.ts');
  const { createShaper } = await import('../src/core/text/shaper.ts');
  const { readFonts } = await import('../src/node/raster/fonts.ts');
  const content = await readKnownContent(contentDir);
  // without a day nothing is written, and any day after all others lists the same sheets
  const fonts = await readFonts(content.campaign.languages);
  const tools = { fonts, shaper: await createShaper(fonts), palette: content.campaign.palette };
  const origin = { content, siteUrl };
  const { editions, reissues } = await planEditions(origin, { formats, tools }, day ?? '9999-12-31');
  for (const line of describe(reissues, say)) console.log(line);
  if (day === undefined || isDryRun || reissues.length === 0) {
    console.log(say.listed(reissues.length));
    return;
  }
  const { EDITIONS_FILE } = await import('../src/core/domain/checks/editions.ts');
  const file = join(contentDir, EDITIONS_FILE);
  await putFile(file, serializeEditions(editions));
  console.log(say.written(reissues.length, file));
}

function describe(reissues: readonly Reissue[], say: Words): string[] {
  return reissues.map(({ sheet, reason, edition, before }) => {
    const codes = [before?.check_code, edition?.check_code].filter(Boolean).join(' → ');
    return `${sheet}  ${codes}  ${say.reasons[reason]}`;
  });
}
