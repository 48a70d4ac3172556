import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { siteOrigin } from '../../core/formats/qr.ts';
import { isDay } from '../../core/schema/ids.ts';

/** All that a build depends on besides the code: no clock, no network, nothing else of the machine. */
export type BuildInputs = {
  /** Absolute. */
  readonly contentDir: string;
  /** Absolute; where the finished site is published. */
  readonly outDir: string;
  /** Origin without a closing slash; absent, the site has no address of its own. */
  readonly siteUrl?: string;
  /** `YYYY-MM-DD`; absent, the day of the newest figure. */
  readonly today?: string;
  /** Materials whose file name fits this pattern; absent, all; `false`, none. */
  readonly materials?: string | false;
};

export const buildHelp = `npm run build -- [options]

Builds the site and its materials from content/ into dist/. Faults in content/ are listed, and then dist/ stays as
it is.

  --content <folder>  what to say (default: content)
  --out <folder>      where to publish it (default: dist)
  --only <pattern>    only the materials whose path fits, e.g. 'hospital/*'
  --skip-materials    pages only
  --help              this text

SITE_URL  where the site will stand, e.g. https://loa.example; unset, canonical links, hreflang and the sitemap are
          left out and codes lead to the official download page
TODAY     the day the site speaks of as today, YYYY-MM-DD (default: the day of the newest figure)
`;

type Environment = Readonly<Record<string, string | undefined>>;

/** What the command line and the environment ask for; `help` when they ask for that. Throws on anything odd. */
export function readBuildInputs(args: readonly string[], env: Environment): BuildInputs | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      content: { type: 'string', default: 'content' },
      out: { type: 'string', default: 'dist' },
      only: { type: 'string' },
      'skip-materials': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  const materials = values['skip-materials'] ? false : values.only;
  return {
    contentDir: resolve(values.content),
    outDir: resolve(values.out),
    ...(env['SITE_URL'] ? { siteUrl: siteOrigin(env['SITE_URL']) } : {}),
    ...(env['TODAY'] ? { today: readDay(env['TODAY']) } : {}),
    ...(materials === undefined ? {} : { materials }),
  };
}

function readDay(value: string): string {
  if (!isDay(value)) {
    throw new Error(`TODAY is "${value}" but must be a day written YYYY-MM-DD, such as 2020-08-20.`);
  }
  return value;
}
