/** Where an address on a page of this site leads. */
type Target = {
  /** From the root, as files are named. */
  readonly path: string;
  /** Behind `#`; empty where there is none. */
  readonly anchor: string;
};

/** `elsewhere`: to another site, or to a program such as that for letters. Undefined where the address is none. */
export function targetOf(address: string, page: string): Target | 'elsewhere' | undefined {
  try {
    const { host, protocol, pathname, hash } = new URL(address, `http://site${page}`);
    if (host !== 'site' || protocol !== 'http:') return 'elsewhere';
    return { path: decodeURIComponent(pathname), anchor: decodeURIComponent(hash.slice(1)) };
  } catch {
    // `https://` has no host, and `%zz` is no letter
    return undefined;
  }
}
