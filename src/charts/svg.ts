import * as Plot from '@observablehq/plot';
import { drawingDocument, written } from './drawing-document.ts';

/** What a reader who does not see the picture is told, and the key of its ids. */
export type ChartWords = {
  /** Unique on the page; `title` and `desc` get ids made from it. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
};

/** Size of every label in px of the drawing. Drawings are shown at their own width or larger on phones. */
export const LABEL_PX = 14;

/**
 * Draws a plot without a browser, as one `<svg>` that may stand inline under a strict Content-Security-Policy:
 * no style element or attribute, no script, colours by class (`charts.css` gives them).
 */
export function plotToSvg(options: Plot.PlotOptions, words: ChartWords): string {
  const document = drawingDocument;
  const svg = Plot.plot({ ...options, document, className: 'chart-drawing' });
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of svg.querySelectorAll('*')) tidy(element);
  for (const name of ['font-family', 'width', 'height']) svg.removeAttribute(name);
  svg.setAttribute('font-size', String(LABEL_PX));
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', `${words.id}-title ${words.id}-desc`);
  const title = document.createElementNS(SVG, 'title');
  title.setAttribute('id', `${words.id}-title`);
  title.textContent = words.title;
  const description = document.createElementNS(SVG, 'desc');
  description.setAttribute('id', `${words.id}-desc`);
  description.textContent = words.description;
  svg.prepend(title, description);
  return written(svg);
}

const SVG = 'http://www.w3.org/2000/svg';

/** Roles inside a picture mean nothing to a reader of its title, and a hundredth of a px is fine enough. */
function tidy(element: Element): void {
  element.removeAttribute('aria-label');
  element.removeAttribute('aria-hidden');
  for (const attribute of [...element.attributes]) {
    const rounded = attribute.value.replaceAll(/-?\d+\.\d{3,}/g, (number) =>
      String(Number(Number(number).toFixed(2))),
    );
    if (rounded !== attribute.value) element.setAttribute(attribute.name, rounded);
  }
}
