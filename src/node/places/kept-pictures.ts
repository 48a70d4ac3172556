import type { CompiledPng } from '../../core/png/compile-png.ts';
import type { PlaceTemplate, PlaceTemplates } from './templates.ts';

/** Memory that pictures of templates may take together; one more than that is made again when it is needed. */
const MAX_BYTES = 200e6;

/** Pictures of templates, ready to be filled. Those used longest ago go first. */
export function keptPictures(
  templates: PlaceTemplates,
  maxBytes = MAX_BYTES,
): (template: PlaceTemplate) => Promise<CompiledPng> {
  const kept = new Map<string, CompiledPng>();
  return async (template) => {
    const picture = kept.get(template.id) ?? (await templates.compilePicture(template));
    kept.delete(template.id);
    kept.set(template.id, picture);
    let bytes = [...kept.values()].reduce((sum, each) => sum + bytesOf(each), 0);
    for (const [id, each] of kept) {
      if (bytes <= maxBytes || each === picture) break;
      kept.delete(id);
      bytes -= bytesOf(each);
    }
    return picture;
  };
}

/** Pixels around the slots and all else compressed. */
const bytesOf = ({ grounds, written }: CompiledPng): number =>
  [...grounds.values(), ...written.strips.map(({ chunk }) => chunk)].reduce(
    (sum, { byteLength }) => sum + byteLength,
    0,
  );
