import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate';
import { decodeBase64, encodeBase64 } from '../drawing/base64.ts';
import type { LocaleId } from '../i18n/locales.ts';
import type { PlainMaterial } from '../places/plain-material.ts';

/** All that sheets of one format are filled from: no machine that has it needs the campaign. */
export type Templates = {
  /** That the campaign speaks; they say which fonts there are. */
  readonly languages: readonly LocaleId[];
  /** By id. */
  readonly materials: readonly PlainMaterial[];
};

/** Raised whenever an older program could not fill what a newer one lays out. */
const VERSION = 1;
/** Bytes stand in JSON as the one field of a record. */
const BYTES = '$base64';

/** The same bytes for the same templates. */
export const writeTemplatesFile = (templates: Templates): Uint8Array =>
  gzipSync(strToU8(JSON.stringify(plain({ version: VERSION, ...templates }))), { level: 6, mtime: 0 });

/** Reads what `writeTemplatesFile` wrote. Throws on anything else. */
export function readTemplatesFile(file: Uint8Array): Templates {
  const read: Templates & { version: unknown } = JSON.parse(
    strFromU8(gunzipSync(file)),
    (_, value: unknown) => (isBytes(value) ? decodeBase64(value[BYTES]) : value),
  );
  const { version, ...templates } = read;
  if (version !== VERSION)
    throw new Error(`Compiled templates of version ${String(version)}, not ${VERSION}.`);
  return templates;
}

function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return { [BYTES]: encodeBase64(value) };
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
}

const isBytes = (value: unknown): value is { readonly [BYTES]: string } =>
  typeof value === 'object' && value !== null && BYTES in value && typeof value[BYTES] === 'string';
