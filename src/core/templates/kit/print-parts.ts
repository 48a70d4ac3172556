/** Between the parts of the line at a sheet's foot: a line neither ends nor begins with it. */
export const DOT = '\u00a0·\u00a0';
