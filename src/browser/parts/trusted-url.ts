import { SERVICE_WORKER } from '../../core/catalogue/offline-files.ts';
import workerUrl from '../worker/worker.ts?worker&url';

type TrustedTypes = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => string };
};

/** The scripts that this site starts by their address; a page's policy allows no other. */
const known: readonly string[] = [workerUrl, SERVICE_WORKER];
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** An address as a browser demands it that lets no text become a script. Throws for any but the site's own workers. */
export function trustedUrl(url: string): string {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  policy ??= types?.createPolicy('loa-worker', {
    createScriptURL(wanted) {
      if (known.includes(wanted)) return wanted;
      throw new Error(`${wanted} is no worker of this site.`);
    },
  });
  return policy?.createScriptURL(url) ?? url;
}
