import { resolve } from 'node:path';
import type { OutputProfile } from '../../core/pdf/output-intent.ts';
import { siteOrigin } from '../../core/formats/qr.ts';
import { isDayOrHour } from '../../core/schema/days.ts';
import type { Environment } from '../commands/language.ts';
import { tell } from '../commands/tell.ts';

/** All that a build depends on besides the code: no clock, no network, nothing else of the machine. */
export type BuildInputs = {
  /** Absolute. */
  readonly contentDir: string;
  /** Absolute; where the finished site is published. */
  readonly outDir: string;
  /** Origin without a closing slash; absent, the site has no address of its own. */
  readonly siteUrl?: string;
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`; absent, the day of the newest figure. */
  readonly today?: string;
  /** Materials whose file name fits this pattern; absent, all; `false`, none. */
  readonly materials?: string | false;
  /** Of the press that prints them. */
  readonly outputProfile?: OutputProfile | undefined;
};

/** As options and as variables of the environment. */
type Said = {
  readonly content: string;
  readonly out: string;
  readonly only: string | undefined;
  readonly 'skip-materials': boolean;
};

/** What the command line and the environment ask for. Throws on an address or a day that is none. */
export function readBuildInputs(said: Said, env: Environment): BuildInputs {
  const materials = said['skip-materials'] ? false : said.only;
  return {
    contentDir: resolve(said.content),
    outDir: resolve(said.out),
    ...(env['SITE_URL'] ? { siteUrl: siteOrigin(env['SITE_URL']) } : {}),
    ...(env['TODAY'] ? { today: readMoment(env['TODAY']) } : {}),
    ...(materials === undefined ? {} : { materials }),
  };
}

function readMoment(value: string): string {
  if (!isDayOrHour(value)) throw tell(({ options }) => options.notAMoment('TODAY', value));
  return value;
}
