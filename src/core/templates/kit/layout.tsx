import type { JSXNode } from 'satori/jsx';
import type { ColourName } from '../../schema/campaign.ts';
import type { TemplateProps } from '../template.ts';
import type { TextStyle } from '../../drawing/setting/measure.ts';
import type { Frame } from '../../drawing/geometry/bounds.ts';
import { placed } from './sheet.tsx';
import { lineHeight } from './tokens.ts';

export const text = (
  fontSize: number,
  color: ColourName,
  fontWeight: TextStyle['fontWeight'] = 400,
): TextStyle => ({ fontFamily: 'text', fontWeight, fontSize, lineHeight: lineHeight.text, color });

export const anton = (fontSize: number, color: ColourName): TextStyle => ({
  ...{ fontFamily: 'headline', fontWeight: 400, fontSize, lineHeight: lineHeight.headline, color },
});

type BoxProps = {
  /** Absent inside another box. */
  readonly frame?: Frame;
  readonly gap?: number;
  readonly justify?: 'flex-start' | 'center' | 'flex-end' | 'space-between';
  readonly align?: 'flex-start' | 'center' | 'flex-end';
  /** Of what is in it, where it is not that of the sheet. */
  readonly lang?: string | undefined;
  readonly children: JSXNode | readonly JSXNode[];
};

const box =
  (flexDirection: 'row' | 'column') =>
  ({ frame, gap = 0, justify = 'flex-start', align, lang, children }: BoxProps): JSXNode => (
    <div
      {...(lang && { lang })}
      style={{
        ...(frame && placed(frame)),
        ...{ display: 'flex', boxSizing: 'border-box', flexDirection, justifyContent: justify },
        ...{ gap: Math.round(gap), ...(align && { alignItems: align }) },
      }}
    >
      {children}
    </div>
  );

/** Parts under each other. */
export const Stack = box('column');
/** Parts beside each other. */
export const Row = box('row');

const tags = { H1: 'h1', H2: 'h2', P: 'p', Lbl: 'label', LI: 'li' } as const;

type TextProps = {
  readonly as?: keyof typeof tags;
  readonly style: TextStyle;
  readonly align?: 'left' | 'center' | 'right';
  readonly width?: number;
  readonly children: string;
};

/** A heading, a paragraph, or the number or the text of an item of a list. */
export function Text({ as = 'P', style, align = 'left', width, children }: TextProps): JSXNode {
  const Tag = tags[as];
  const own = { display: 'block', margin: 0, boxSizing: 'border-box', textAlign: align } as const;
  return <Tag style={{ ...own, ...(width && { width }), ...style }}>{children}</Tag>;
}

type FitTextProps = Omit<TextProps, 'width'> & {
  readonly of: TemplateProps;
  readonly frame: Frame;
  /** The sheet's smallest letters, where it is not given. */
  readonly least?: number;
  readonly lines?: number;
  readonly justify?: 'flex-start' | 'center' | 'flex-end';
  readonly lang?: string | undefined;
};

/** A text as large as its frame allows, from the style's size down to `least`. */
export function FitText({
  of,
  frame,
  least = of.size.small,
  lines,
  justify = 'flex-start',
  lang,
  ...props
}: FitTextProps) {
  const room = { width: frame.width, height: frame.height, least, ...(lines !== undefined && { lines }) };
  const style = { ...props.style, fontSize: of.measure.fit(props.children, props.style, room) };
  return (
    <Stack frame={frame} justify={justify} lang={lang}>
      <Text {...props} {...{ style, width: frame.width }}>
        {of.measure.set(props.children, style, frame.width)}
      </Text>
    </Stack>
  );
}

/** Texts of one sheet, each in its frame, for designs that have many: `says(words, frame, { style })`. */
export const fitted =
  (of: TemplateProps) =>
  (children: string, frame: Frame, more: Omit<FitTextProps, 'of' | 'frame' | 'children'>): JSXNode => (
    <FitText of={of} frame={frame} {...more}>
      {children}
    </FitText>
  );
