import type { CompiledPng } from '../../core/png/compile-png.ts';
import type { CompiledMaterial } from '../../core/places/compiled-material.ts';
import type { CompiledMaterials } from '../../core/places/compile-materials.ts';

/** Memory that pictures of materials may take together; one more than that is made again when it is needed. */
const MAX_BYTES = 200e6;

/** Pictures of materials, ready to be filled. Those used longest ago go first. */
export function keptPictures(
  materials: Pick<CompiledMaterials, 'compilePicture'>,
  maxBytes = MAX_BYTES,
): (material: CompiledMaterial) => Promise<CompiledPng> {
  const kept = new Map<string, CompiledPng>();
  return async (material) => {
    const picture = kept.get(material.id) ?? (await materials.compilePicture(material));
    kept.delete(material.id);
    kept.set(material.id, picture);
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
