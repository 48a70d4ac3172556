import { expect, test } from 'vitest';
import { PdfObjects } from '../../../../src/core/pdf/file/objects.ts';
import { fileStream, type Shelf } from '../../../../src/core/pdf/file/stream-file.ts';

const OBJECTS = 140_000;

/** A file whose first object is written last, as a catalogue is. */
function ended(shelf?: Shelf): string {
  const objects = new PdfObjects();
  objects.reserve();
  objects.add('<<>>');
  const file = fileStream(objects.begin(), shelf);
  const chunks = [file.begun];
  for (let index = 0; index < OBJECTS; index += 1) {
    file.writePieces(file.reserve(), ['abc']);
    const chunk = file.full();
    if (chunk) chunks.push(chunk.slice());
  }
  file.write(1, '<</Type/Catalog>>');
  for (const chunk of file.end({ rootId: 1, infoId: 2, fileId: '00' })) chunks.push(chunk.slice());
  return Buffer.concat(chunks).toString('latin1');
}

test('places that were put on a shelf are taken from it where the file ends', () => {
  const kept = new Map<number, Float64Array>();
  const shelf: Shelf = {
    put: (block, places) => void kept.set(block, places.slice()),
    take: (block) => kept.get(block) ?? new Float64Array(),
  };
  const shelved = ended(shelf);
  expect([...kept.keys()]).toEqual([1, 0]);
  // its objects, the two that hold others and rows, and row 0; seven bytes each
  const rows = OBJECTS + 5;
  expect(shelved).toContain(`/Size ${rows}/W[1 4 2]`);
  expect(shelved).toContain(`/Length ${rows * 7}>>`);
  expect(shelved.split('abc')).toHaveLength(OBJECTS + 1);
  expect(shelved === ended()).toBe(true);
});
