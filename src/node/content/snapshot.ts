import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import { freeze } from '../../core/domain/freeze.ts';
import type { Content } from '../../core/domain/content.ts';

/**
 * Content as it was read and validated once, for the other programs of the same build: an edit in the meantime cannot
 * mix two versions in one site.
 */
export const writeSnapshot = (content: Content, path: string): Promise<void> =>
  writeFile(path, serialize(content));

/** What `writeSnapshot` wrote, as unchangeable as it was. */
export const readSnapshot = (path: string): Content => freeze(deserialize(readFileSync(path)) as Content);
