import type { Content } from '../src/core/domain/content.ts';
import { readContent } from '../src/node/content/read-content.ts';

const known = new Map<string, Promise<Content>>();

/** A campaign as it is in its folder, read once for all tests of a process: nothing can change what was read. */
export function readOnce(dir: 'content' | 'test/fixtures/campaign'): Promise<Content> {
  const reading = known.get(dir) ?? readContent(dir);
  known.set(dir, reading);
  return reading;
}
