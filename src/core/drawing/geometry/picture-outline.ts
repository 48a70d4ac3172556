import type { Path, PictureMark } from '../drawing.ts';
import { transformPath } from './matrix.ts';
import { rectanglePath } from '../svg/shapes.ts';

/** The four corners of a picture on its canvas. */
export const pictureOutline = ({ picture, matrix }: Pick<PictureMark, 'picture' | 'matrix'>): Path =>
  transformPath(matrix, rectanglePath({ x: 0, y: 0, width: picture.width, height: picture.height }));
