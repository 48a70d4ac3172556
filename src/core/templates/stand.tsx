import type { JSXNode } from 'satori/jsx';
import { transformShape } from '../drawing/matrix.ts';
import { Address, Code } from './kit/code.tsx';
import { CodedSheet } from './kit/coded-sheet.tsx';
import { planFoot } from './kit/foot.tsx';
import { Gathering } from './kit/gathering.tsx';
import { planBanner, planSkyLine } from './kit/headline.tsx';
import { standBelow, standBeside } from './kit/people.tsx';
import { rectangle } from './kit/shapes.ts';
import { reachOf } from './kit/silhouette.ts';
import type { TemplateProps } from './template.ts';

/** The part of the raised object on which a code may stand, in scene units about its middle. */
const FACE = { width: 108, top: -130 } as const;
/** Between the fingers and the thumb there is room for the address. */
const ADDRESS = { left: -32, width: 96 } as const;
/** Seen across a hall over people's heads: capitals are at least this part of the height. */
const LEAST_CAPITALS = 1 / 16;
/** What to do takes this part of the height, with and without steps. */
const ASKED = { inSteps: 0.2, alone: 0.12 } as const;
/** How far the thumb reaches to the right. */
const THUMB = 104;
/** Banners on stands are held up, so that the case at the floor hides nothing: 100 mm. */
const CASE_PX = 1000;

/** A banner that stands on the floor: what is raised is the code itself, at the height of a raised phone. */
export function Stand(props: TemplateProps): JSXNode {
  const { size, object: raised } = props;
  const { u, width, height, margin, quiet, small } = size;
  const wide = width - 2 * margin;
  const unit = Math.max(u, small / 5);
  const foot = planFoot(props, {
    ...{ column: margin + 0.62 * wide, unit, letters: 6.4 * u },
    bottom: height - Math.max(margin, CASE_PX + 2 * u),
  });

  const plate = size.code + 2 * quiet;
  const k = plate / FACE.width;
  const least = LEAST_CAPITALS * height;
  const line = planSkyLine(props, wide, { top: 6, one: [least / u, 48], two: Math.max(least / u, 34) });
  const onBanner = (rows: 1 | 2, lowerLeft = 0) =>
    planBanner(props, { rows, left: margin, width: wide, cap: 36 * u, lowerLeft });
  const rows = onBanner(1).cap < least ? 2 : 1;
  /* A slogan in two rows leaves room for what to do, but not for steps. */
  const asked = rows === 1 ? ASKED.inSteps : ASKED.alone;
  const banner = onBanner(rows, foot.top - asked * height);
  const lineBottom = Math.max(...line.boxes.map((box) => box.bottom));
  /* As far to the left as the hero's face allows, and never so far to the right that the object is cut. */
  const reach = Math.max(
    THUMB,
    reachOf(raised.whole, { left: -200, right: 200, top: -200, bottom: 200 }).right,
  );
  const axis = Math.min(width - 2 * u - reach * k, Math.max(0.64 * width, 296 * k + 26 * u));
  const room = banner.upperAt(axis) - lineBottom;
  const object = { x: axis, y: lineBottom + Math.min(8 * u, 0.06 * room) + 162 * k };
  const stand = standBelow(object, k);
  const plateTop = object.y + FACE.top * k;
  const columnTop = banner.lowerAt(0) + 5 * u;
  const people = standBeside(props, {
    ...{ banner, left: -4 * u, right: axis - 96 * k, top: lineBottom + 2 * u, most: 0.42 * u },
  });
  return (
    <CodedSheet
      {...{ of: props, foot }}
      asks={{ left: margin, top: columnTop, width: wide, height: foot.top - 4 * u - columnTop }}
      sizes={{ asks: { action: 11, step: 8.4 }, hasSteps: rows === 1 }}
    >
      <Gathering
        of={props}
        scenery={{ stand, people, cast: { back: [0, 0], still: [0, 0] } }}
        line={line}
        banner={banner}
        grown={Math.min(1.7, k / (0.185 * u))}
        on={[
          rectangle('paper', { left: axis - plate / 2, top: plateTop, width: plate, height: plate + 9 * u }),
          ...raised.face.map((mark) =>
            transformShape([0.62 * k, 0, 0, 0.62 * k, axis, object.y + 84 * k], mark),
          ),
        ]}
      >
        <Code of={props} left={axis - size.code / 2} top={plateTop + quiet} />
        <Address
          of={props}
          frame={{
            ...{ left: axis + ADDRESS.left * k, top: plateTop + plate - 0.2 * unit },
            ...{ width: ADDRESS.width * k, height: 1.5 * small },
          }}
          letters={1.1 * small}
        />
      </Gathering>
    </CodedSheet>
  );
}
