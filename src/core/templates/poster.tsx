import type { JSXNode } from 'satori/jsx';
import { inBlack, inPale } from '../scenes/in-greys.ts';
import type { Look, PosterKind, PosterSizes, Tokens } from './kit/tokens.ts';
import { RaisedPoster } from './posters/raised.tsx';
import { holdsShield, ShieldPoster } from './posters/shield.tsx';
import { standsBeside, SymbolPoster } from './posters/symbol.tsx';
import { SymbolPosterWide } from './posters/symbol-wide.tsx';
import { isWide } from './posters/plan.ts';
import type { Template, TemplateProps } from './template.ts';

const inSymbol = (props: TemplateProps, sizes: PosterSizes): JSXNode =>
  (isWide(props.size) ? SymbolPosterWide : SymbolPoster)(props, sizes);

type Composition = {
  readonly draw: (props: TemplateProps, sizes: PosterSizes) => JSXNode;
  /** Whether a sheet has room for it, where not all have. */
  readonly hasRoom?: (props: TemplateProps, sizes: PosterSizes) => boolean;
};

/** How a place may be composed: `look: { composition }` in its `venue.yaml`. */
const compositions: Readonly<Record<TemplateProps['look']['composition'], Composition>> = {
  raised: { draw: RaisedPoster },
  shield: { draw: ShieldPoster, hasRoom: holdsShield },
  symbol: {
    draw: inSymbol,
    hasRoom: (props, sizes) => isWide(props.size) || standsBeside(props, sizes),
  },
};

/** A sheet in the composition of its place; where that has no room the object is raised. */
const inComposition =
  (kind: PosterKind): Template =>
  (props) => {
    const sizes = props.tokens.posters[kind];
    const { draw, hasRoom } = compositions[props.look.composition];
    return !hasRoom || hasRoom(props, sizes) ? draw(props, sizes) : RaisedPoster(props, sizes);
  };

/** A wall poster. */
export const Poster = inComposition('upright');
/** A screen that stands on end. */
export const SlideTall = inComposition('tallScreen');
/** A sheet to hang where it is low. */
export const PosterWide = inComposition('wide');
export const GateNotice = inComposition('gate');
/** A screen in a hall. */
export const SlideWide = inComposition('wideScreen');

/** On white for office printers and photocopiers: planes of ink become lines. */
export const MonoPoster: Template = ({ object, look, scene, tokens, ...props }) =>
  Poster({
    ...{ ...props, object: inBlack(object), look: onWhite(look, tokens), scene: inPale(scene) },
    tokens: { ...tokens, inks: tokens.outlined },
  });

/** Paper as far as words reach, one pale disc behind what is raised, and a black banner. */
const onWhite = (look: Look, { grounds }: Tokens): Look => ({
  ...{ ...look, ...grounds.night },
  ...{ air: 'paper', ring: 'paper', disc: 'shade', words: 'key', banner: 'key' },
});
