import type { Area } from '../../schema/area.ts';
import type { Content } from '../content.ts';

/** Provinces in the order of `areas.csv`. */
export function provinces(content: Pick<Content, 'areas'>): readonly Area[] {
  return content.areas.filter(({ level }) => level === 'province');
}
