import type { JSXNode } from 'satori/jsx';
import { transformShape } from '../drawing/matrix.ts';
import { codeMark } from './kit/code.tsx';
import { Foot, planFoot } from './kit/foot.tsx';
import { breakRows, planBanner, planSkyLine } from './kit/headline.tsx';
import { FitText, text } from './kit/layout.tsx';
import { Marks } from './kit/marks.tsx';
import { standBelow, standBeside } from './kit/people.tsx';
import { Picture } from './kit/picture.tsx';
import { rectangle } from './kit/shapes.ts';
import { Sheet } from './kit/sheet.tsx';
import { Slogan } from './kit/slogan.tsx';
import { Steps } from './kit/steps.tsx';
import type { TemplateProps } from './template.ts';

/** The part of the raised object on which a code may stand, in scene units about its middle. */
const FACE = { width: 108, top: -130 } as const;
/** Between the fingers and the thumb there is room for the address. */
const ADDRESS = { left: -32, width: 96 } as const;
/** Banners on stands are held up, so that the case at the floor hides nothing: 100 mm. */
const CASE_PX = 1000;

/** A banner that stands on the floor: what is raised is the code itself, at the height of a raised phone. */
export function Stand(props: TemplateProps): JSXNode {
  const { content, size, measure, scene, object: raised } = props;
  const { venue } = content;
  const { u, width, height, margin, code, quiet } = size;
  const wide = width - 2 * margin;
  const unit = Math.max(u, size.small / 5);
  const foot = planFoot(props, {
    ...{ column: margin + 0.62 * wide, unit, letters: 6.4 * u },
    bottom: height - Math.max(margin, CASE_PX + 2 * u),
  });

  const plate = code + 2 * quiet;
  const k = plate / FACE.width;
  const line = planSkyLine({
    ...{ line: venue.headline[0], left: margin, top: margin + 6 * u, width: wide, measure },
    ...{ one: [30 * u, 48 * u], two: 34 * u },
  });
  const asking = 0.2 * height;
  const rows = wide / breakRows(venue.headline[1], 1, measure).width < height / 16 ? 2 : 1;
  const banner = planBanner({
    ...{ line: venue.headline[1], size, measure, left: margin + u, width: wide - 1.4 * u, rows },
    ...{ cap: 36 * u, lowerLeft: foot.top - asking },
  });
  const lineBottom = Math.max(...line.boxes.map((box) => box.bottom));
  /* As far to the left as the hero's face allows. */
  const axis = Math.min(width - margin - 66 * k, Math.max(0.64 * width, 296 * k + 26 * u));
  const room = banner.upperAt(axis) - lineBottom;
  const object = { x: axis, y: lineBottom + Math.min(8 * u, 0.06 * room) + 162 * k };
  const stand = standBelow(object, k);
  const plateTop = object.y + FACE.top * k;
  const columnTop = banner.lowerAt(0) + 5 * u;
  const people = standBeside({
    ...{ scene, banner, left: -4 * u, right: axis - 96 * k, top: lineBottom + 2 * u, most: 0.42 * u },
  });
  return (
    <Sheet size={size} colour="ground">
      <Picture
        of={props}
        stand={stand}
        people={people}
        banner={banner}
        cast={{ back: [0, 0], still: [0, 0] }}
        words={line.boxes}
        grown={Math.min(1.7, k / (0.185 * u))}
        on={[
          rectangle('paper', { left: axis - plate / 2, top: plateTop, width: plate, height: plate + 9 * u }),
          ...raised.face.map((mark) =>
            transformShape([0.62 * k, 0, 0, 0.62 * k, axis, object.y + 84 * k], mark),
          ),
        ]}
      >
        <Marks
          of={[codeMark(content.qr, axis - code / 2, plateTop + quiet, code)]}
          alt={content.labels.scan}
        />
        <FitText
          frame={{
            ...{ left: axis + ADDRESS.left * k, top: plateTop + plate - 0.2 * unit },
            ...{ width: ADDRESS.width * k, height: 1.5 * size.small },
          }}
          style={{ ...text(size.small * 1.1, 'ground', 700), lineHeight: 1.2 }}
          align="center"
          least={size.small}
          lines={1}
          measure={measure}
        >
          {content.plainAddress}
        </FitText>
      </Picture>
      <Slogan of={props} line={line} banner={banner} />
      <Steps
        of={props}
        steps={venue.steps}
        frame={{ left: margin, top: columnTop, width: wide, height: foot.top - 4 * u - columnTop }}
        sizes={{ action: 11, step: 8.4 }}
      />
      <Foot of={props} plan={foot} />
    </Sheet>
  );
}
