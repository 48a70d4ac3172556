/** A document of its own to draw in: the browser's, or one without a browser, which a browser never loads. */
export const drawingDocument: Document =
  typeof document === 'undefined'
    ? (await import('linkedom')).parseHTML('<!doctype html><html><body></body></html>').document
    : document.implementation.createHTMLDocument();

/** A drawing as text that may stand in a page, and in an SVG file. */
export const written = (drawing: Element): string =>
  typeof XMLSerializer === 'undefined' ? drawing.outerHTML : new XMLSerializer().serializeToString(drawing);
