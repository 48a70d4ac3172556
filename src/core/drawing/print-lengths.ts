import { PX_PER_MM } from './px-per-mm.ts';

export const MM_PER_INCH = 25.4;
/** Points of print, of which an inch has 72. */
export const PT_PER_MM = 72 / MM_PER_INCH;
/** Canvas pixels to a point of print. */
export const PX_PER_POINT = (MM_PER_INCH / 72) * PX_PER_MM;
