/**
 * resvg gives memory back to the system at once and asks for it again for the next picture, which takes the system
 * longer than the drawing. Its allocator reads this when it is loaded, so that this file comes before it.
 */
process.env['MIMALLOC_PURGE_DELAY'] ??= '-1';
