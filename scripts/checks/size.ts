import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { formatBytes } from '../../src/core/i18n/format-bytes.ts';
import type { StaffLocaleId } from '../../src/core/i18n/locales.ts';
import { staffMessages } from '../../src/core/i18n/messages.ts';
import { filesBelow } from '../../src/node/folders/files-below.ts';
import { find, type Rule, type Site } from './site.ts';

/** What a host of a free plan, a slow line and a USB stick still take, in bytes. */
const siteLimit = 150_000_000;
/** From this share of it on staff are told, while there is still time. */
const NEARLY_FULL = 0.95;

async function bytesOf({
  files,
  sizeOf,
}: Pick<Site, 'sizeOf'> & { files: Iterable<string> }): Promise<number> {
  const sizes = await Promise.all(Array.from(files, sizeOf));
  return sizes.reduce((sum, each) => sum + each, 0);
}

/** The whole site stays small enough to be copied and sent on. */
export const size: Rule = async (site) => {
  const bytes = await bytesOf(site);
  return bytes <= siteLimit ? [] : [{ page: '/', ...find((say) => say.large(bytes, siteLimit)) }];
};

/** How large a built folder is, in bytes. */
export const sizeOfFolder = async (folder: string): Promise<number> =>
  bytesOf({
    files: await filesBelow(folder),
    sizeOf: async (file) => (await stat(join(folder, file))).size,
  });

/** How much of its limit a site of so many bytes takes, and what is left; from 95 % on, what to do about it. */
export function describeSize(bytes: number, locale: StaffLocaleId): string {
  const { sized, nearlyFull } = staffMessages[locale].commands.build;
  const told = (amount: number) => formatBytes(amount, locale);
  const line = sized({ size: told(bytes), limit: told(siteLimit), left: told(siteLimit - bytes) });
  return bytes < NEARLY_FULL * siteLimit ? line : `${line}\n${nearlyFull()}`;
}
