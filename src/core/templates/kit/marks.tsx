import type { JSXNode } from 'satori/jsx';
import type { PlainMark, TextMark } from '../../drawing/drawing.ts';
import type { Layer } from '../../drawing/layer.ts';

type MarksProps = {
  readonly of: readonly PlainMark[];
  /** What they show, for readers who do not see it; absent: decoration. */
  readonly alt?: string | undefined;
};

/** Shapes in the palette's names, painted in the order of the template and below every text. */
export const Marks = ({ of, alt }: MarksProps): JSXNode => (
  <div data-layer={{ marks: of, role: 'Figure', ...(alt && { alt }) } satisfies Layer} />
);

/** Lines that are placed to the pixel, such as capitals or what leans: one heading or paragraph. */
export const Lines = ({
  of,
  role,
  lang,
}: {
  readonly of: readonly TextMark[];
  readonly role: 'H1' | 'H2' | 'P';
  /** Where it is not that of the sheet. */
  readonly lang?: string;
}): JSXNode => <div {...(lang && { lang })} data-layer={{ marks: of, role } satisfies Layer} />;
