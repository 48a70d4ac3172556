/** Canvas pixels to a millimetre of print. */
export const PX_PER_MM = 10;
