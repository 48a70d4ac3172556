import { createHash, hash } from 'node:crypto';

/** Hash of things that JSON can say. */
export const keyOf = (parts: unknown): string => sha256(JSON.stringify(parts));

/** Hash of texts, each under its name; long ones, which JSON would take long to quote. */
export function hashOfTexts(texts: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [name, text] of texts) hash.update(`${JSON.stringify(name)} ${text.length}\n`).update(text);
  return hash.digest('hex');
}

export const sha256 = (data: string | Uint8Array): string => hash('sha256', data);
