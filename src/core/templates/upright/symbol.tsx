import type { JSXNode } from 'satori/jsx';
import { CodePanel } from '../kit/code.tsx';
import { Foot } from '../kit/foot.tsx';
import { Ground } from '../kit/ground.tsx';
import { Headline, planStack, skyLineMarks } from '../kit/headline.tsx';
import { Sheet } from '../kit/sheet.tsx';
import { Sky } from '../kit/sky.tsx';
import { Steps } from '../kit/steps.tsx';
import { planSymbol, PlaceSymbol } from '../kit/symbol.tsx';
import { BAND_SLOPE, inks, space, type } from '../kit/tokens.ts';
import type { TemplateProps } from '../template.ts';
import { planUpright, type Upright } from './upright.ts';

/** The thing of the place, with the campaign's object in it, beside the slogan in rows; no people. */
export function SymbolPoster(props: TemplateProps, own: Upright): JSXNode {
  const { content, size, measure, look } = props;
  const { inks: ink = inks.full, hasSteps = true } = own;
  const { u, margin } = size;
  const { foot, plate } = planUpright(props, own);
  const axis = plate.left + plate.width / 2;
  const lowerAt = (x: number) => plate.top - 2 * u + BAND_SLOPE * (plate.left - x);
  const edgeAt = (x: number) => lowerAt(x) - 5.4 * u;

  const stand = planSymbol(props, { axis, top: 4 * u, bottom: edgeAt(axis), most: 0.37 * u });
  const top = margin + 5 * u;
  const line = planStack({
    ...{ lines: content.venue.headline, left: margin, top, measure, most: 40 * u },
    width: stand.left - 6 * u - margin,
    height: edgeAt(margin) - 7 * u - top,
  });
  const columnTop = lowerAt(2 * margin) + 4 * u;
  return (
    <Sheet size={size} colour={ink.ground}>
      <Sky size={size} look={look} at={stand} words={line.boxes} />
      <PlaceSymbol of={props} stand={stand} />
      <Ground size={size} under={{ lowerAt }} colour={ink.ground} edge={ink.outline ?? look.banner} />
      <Headline lines={skyLineMarks(line, look.words, measure)} />
      <CodePanel content={content} size={size} measure={measure} left={plate.left} top={plate.top} />
      <Steps
        of={props}
        steps={hasSteps ? content.venue.steps : []}
        frame={{
          ...{ left: margin, top: columnTop, width: plate.left - margin - space.besideCode * u },
          height: plate.top + plate.height - columnTop,
        }}
        sizes={{ action: own.action ?? type.action, step: type.step }}
        colours={ink.ask}
      />
      <Foot of={props} plan={foot} colours={ink} />
    </Sheet>
  );
}
