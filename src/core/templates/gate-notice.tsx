import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from './template.ts';
import { path, px } from './kit/svg.ts';
import { drawWide } from './poster-wide.tsx';

/** At a gate: the people of the place behind a barrier, beside the code that opens it. */
export const GateNotice = (props: TemplateProps): JSXNode =>
  drawWide(props, { height: 5, shapes: (top, heightPx) => barrier(props, top, heightPx) });

function barrier({ canvas: { widthPx }, colour }: TemplateProps, top: number, beam: number): string[] {
  const stripes = Array.from({ length: Math.ceil(widthPx / (beam * 4)) + 1 }, (_, index) => {
    const x = index * beam * 4;
    return `M${px(x)} ${px(top)}h${px(beam * 2)}l${px(-beam)} ${px(beam)}h${px(-beam * 2)}Z`;
  });
  return [
    path(colour.paper, `M0 ${px(top)}H${px(widthPx)}v${px(beam)}H0Z`),
    path(colour.picture, stripes.join('')),
  ];
}
