/**
 * A scene as drawn, or without those in front, where a sheet would cut through their faces; of the rest, one person
 * who stands alone before the others, or the others.
 */
export type ScenePart = 'all' | 'back' | 'person' | 'others';

/** The group that stands in front of all else is the last in its file. */
const FRONT = /<g id="front">.*<\/g>\s*(?=<\/svg>$)/s;
/** What belongs to one person, from the back to the front; every group ends on a line of its own. */
const PERSON = /<g id="near-\d+">\n.*?\n<\/g>\n/gs;

/** `scene.svg` with some of its people. */
export function scenePart(scene: string, part: ScenePart): string {
  const all = scene.trim();
  if (part === 'all') return all;
  if (part === 'person') return `${/^<svg[^>]*>/.exec(all)?.[0] ?? ''}${personOf(all).join('')}</svg>`;
  const back = all.replace(FRONT, '');
  return part === 'others' ? back.replace(PERSON, '') : back;
}

/** The groups of the person who can stand alone. */
export const personOf = (scene: string): readonly string[] => scene.match(PERSON) ?? [];
