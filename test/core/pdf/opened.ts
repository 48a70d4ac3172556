import { unzlibSync } from 'fflate';

/** The text of a file of ours, the objects of its object streams in the open. */
export function opened(pdf: Uint8Array): string {
  const text = Buffer.from(pdf).toString('latin1');
  const packed = [...text.matchAll(/\/Type\/ObjStm[^>]*\/Length (\d+)>>\nstream\n/g)].map((match) => {
    const start = match.index + match[0].length;
    return Buffer.from(unzlibSync(pdf.subarray(start, start + Number(match[1])))).toString('latin1');
  });
  return [text, ...packed].join('\n');
}
