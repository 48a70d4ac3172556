import type { JSXNode } from 'satori/jsx';
import { inks } from './kit/tokens.ts';
import type { TemplateProps } from './template.ts';
import { RaisedPoster } from './upright/raised.tsx';
import { ShieldPoster } from './upright/shield.tsx';
import { SymbolPoster } from './upright/symbol.tsx';
import type { Upright } from './upright/upright.ts';

/** How a place may be composed: `look: { composition }` in its `venue.yaml`. */
const compositions = { raised: RaisedPoster, shield: ShieldPoster, symbol: SymbolPoster };

/** A code that takes more than a third of the width leaves no room beside it for who holds it as a shield. */
const MOST_SHIELD = 1 / 3;

function upright(props: TemplateProps, own: Upright): JSXNode {
  const { size, look } = props;
  const isTooWide = look.composition === 'shield' && size.code > MOST_SHIELD * size.width;
  return compositions[isTooWide ? 'raised' : look.composition](props, own);
}

/** A wall poster, in the composition of its place. */
export const Poster = (props: TemplateProps): JSXNode => upright(props, {});

/** On white for office printers and photocopiers: planes of ink become lines. */
export const MonoPoster = (props: TemplateProps): JSXNode =>
  upright({ ...props, look: onWhite(props.look) }, { inks: inks.outlined });

/** A tall screen, read from afar: larger people and capitals, no steps. */
export const SlideTall = (props: TemplateProps): JSXNode =>
  upright(props, {
    ...{ hasSteps: false, action: 8.2, foot: 0.86 },
    line1: { one: 40, two: 33 },
    line2: { most: 31, low: 31 },
    unit: { most: 0.25, least: 0.16 },
  });

const onWhite = (look: TemplateProps['look']) =>
  ({ ...look, air: 'paper', ring: 'shade', disc: 'paper', words: 'key', banner: 'paper' }) as const;
