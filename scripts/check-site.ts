import { pathToFileURL } from 'node:url';
import type { StaffLocaleId } from '../src/core/i18n/locales.ts';
import { staffMessages } from '../src/core/i18n/messages.ts';
import { languageOf } from '../src/node/commands/language.ts';
import { alternatives } from './checks/alternatives.ts';
import { contrast } from './checks/contrast.ts';
import { downloads } from './checks/downloads.ts';
import { emptiness } from './checks/emptiness.ts';
import { headings } from './checks/headings.ts';
import { images } from './checks/images.ts';
import { inStep } from './checks/in-step.ts';
import { languages } from './checks/languages.ts';
import { leakedWords } from './checks/leaks.ts';
import { links } from './checks/links.ts';
import { markup } from './checks/markup.ts';
import { metadata } from './checks/metadata.ts';
import { moved } from './checks/moved.ts';
import { namedOnly } from './checks/named-only.ts';
import { numbers } from './checks/numbers.ts';
import { policy } from './checks/policy.ts';
import { find, type Finding, type Rule, readSite } from './checks/site.ts';
import { promises } from './checks/promises.ts';
import { structured } from './checks/structured.ts';
import { size } from './checks/size.ts';
import { thirdParty } from './checks/third-party.ts';
import { titles } from './checks/titles.ts';
import { twins } from './checks/twins.ts';
import { unicode } from './checks/unicode.ts';
import { weight } from './checks/weight.ts';

/** What every finished page has to keep. One rule a file; add it here. */
const rules: readonly Rule[] = [
  links,
  moved,
  languages,
  twins,
  inStep,
  headings,
  titles,
  unicode,
  policy,
  thirdParty,
  images,
  alternatives,
  promises,
  downloads,
  metadata,
  structured,
  emptiness,
  leakedWords,
  numbers,
  namedOnly,
  contrast,
  weight,
  size,
  markup,
];

/** Everything that is wrong in a built folder, all rules at once; empty when it may be published. */
export async function checkSite(folder: string): Promise<Finding[]> {
  const site = await readSite(folder);
  if (site.pages.length === 0) return [{ page: folder, ...find((say) => say.noPages()) }];
  const found = await Promise.all(rules.map((rule) => rule(site)));
  return found.flat();
}

/** One line a finding: page, what is wrong, and the way out. */
export const describeFindings = (findings: readonly Finding[], locale: StaffLocaleId): string =>
  findings.map(({ page, rule, fix }) => `${page}: ${rule[locale]} → ${fix[locale]}`).join('\n');

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = process.argv[2] ?? 'dist';
  const locale = languageOf(process.env);
  const findings = await checkSite(folder);
  console.log(
    findings.length === 0
      ? staffMessages[locale].commands.build.sound(folder)
      : describeFindings(findings, locale),
  );
  process.exitCode = findings.length === 0 ? 0 : 1;
}
