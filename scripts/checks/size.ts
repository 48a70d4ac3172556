import { find, type Rule } from './site.ts';

/** What a host of a free plan, a slow line and a USB stick still take, in bytes. */
const siteLimit = 150_000_000;

/** The whole site stays small enough to be copied and sent on. */
export const size: Rule = async ({ files, sizeOf }) => {
  const sizes = await Promise.all([...files].map(sizeOf));
  const bytes = sizes.reduce((sum, each) => sum + each, 0);
  return bytes <= siteLimit ? [] : [{ page: '/', ...find((say) => say.large(bytes, siteLimit)) }];
};
