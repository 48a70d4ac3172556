import type { JSXNode } from 'satori/jsx';
import { transformShape } from '../drawing/matrix.ts';
import { Address, Code } from './kit/code.tsx';
import { CodedSheet } from './kit/coded-sheet.tsx';
import { planFoot } from './kit/foot.tsx';
import { Gathering } from './kit/gathering.tsx';
import { planBanner, planSkyLine } from './kit/headline.tsx';
import { standBelow } from './kit/people.tsx';
import { rectangle } from './kit/shapes.ts';
import { reachOf, spanAbove } from './kit/silhouette.ts';
import type { TemplateProps } from './template.ts';

/** The part of the raised object on which a code may stand, in scene units about its middle; fingers begin below it. */
const FACE = { width: 126, top: -128 } as const;
/** So much lower than elsewhere is it held, in scene units. */
const LOW_GRIP = 34;
/** What is on the object's face stands between the fingers and the thumb below the address: how large, and where. */
const SIGN = { scale: 0.6, x: 14, y: 88 } as const;
/** How far fingers reach to the left, the thumb to the right, and both hand and object above and below the middle. */
const HELD = { left: 112, right: 116, height: 162 } as const;
/** Whose face is seen beside it: a scene unit in u, from the neck to the mask's end and to the back of the head, the neck above the banner. */
const FACED = { unit: 0.345, right: 97, behind: 190, neck: 66 } as const;
/** What to do takes this part of the height, with and without steps. */
const ASKED = { inSteps: 0.2, alone: 0.12 } as const;

type Own = {
  /** Seen across a hall over people's heads: capitals are at least this part of the height. */
  readonly leastCapitals: number;
  /** What a case or a foot hides at the floor, in pixels. */
  readonly hidden: number;
};

/** Rolls out of a case, which hides its lowest 100 mm. */
export const RollUp = (props: TemplateProps): JSXNode =>
  stand(props, { leastCapitals: 1 / 16, hidden: 1000 });
/** Hangs in a cross of poles; narrow. */
export const XBanner = (props: TemplateProps): JSXNode => stand(props, { leastCapitals: 1 / 16, hidden: 0 });

/** A banner that stands on the floor: what is raised is the code itself, at the height of a raised phone. */
function stand(props: TemplateProps, own: Own): JSXNode {
  const { size, scene, object: raised } = props;
  const { u, width, height, margin, quiet, small } = size;
  const wide = width - 2 * margin;
  const unit = 1.1 * u;
  const foot = planFoot(props, {
    ...{ column: margin + 0.62 * wide, unit, letters: 6.4 * u },
    bottom: height - Math.max(margin, own.hidden + 2 * u),
  });

  const plate = size.code + 2 * quiet;
  const k = plate / FACE.width;
  const least = own.leastCapitals * height;
  const line = planSkyLine(props, wide, { top: 6, one: [least / u, 52], two: Math.max(least / u, 38) });
  const onBanner = (rows: 1 | 2, lowerLeft = 0) =>
    planBanner(props, { rows, left: margin, width: wide, cap: 42 * u, lowerLeft });
  const rows = onBanner(1).cap < least ? 2 : 1;
  /* A slogan in two rows leaves room for what to do, but not for steps. */
  const asked = rows === 1 ? ASKED.inSteps : ASKED.alone;
  const banner = onBanner(rows, foot.top - asked * height);
  const lineBottom = Math.max(...line.boxes.map((box) => box.bottom));
  const reach = Math.max(HELD.right, reachOf(raised.whole, around(200)).right);
  const axis = width - 3 * u - reach * k;
  const room = banner.upperAt(axis) - lineBottom;
  const object = { x: axis, y: lineBottom + Math.min(10 * u, 0.08 * room) + HELD.height * k };
  const plateTop = object.y + FACE.top * k;
  const columnTop = banner.lowerAt(0) + 5 * u;
  const neck = axis - HELD.left * k - FACED.right * FACED.unit * u;
  const hat = spanAbove(scene.still, 0, -FACED.behind).top;
  const tall = banner.upperAt(neck) - lineBottom - 2 * u;
  const faceK = Math.min(FACED.unit * u, tall / (FACED.neck - hat));
  return (
    <CodedSheet
      {...{ of: props, foot }}
      asks={{ left: margin, top: columnTop, width: wide, height: foot.top - 4 * u - columnTop }}
      sizes={{ asks: { action: 11, step: 8.4 }, hasSteps: rows === 1 }}
    >
      <Gathering
        of={props}
        scenery={{
          stand: standBelow(object, k),
          people: { x: neck, y: banner.upperAt(neck) - FACED.neck * faceK, k: faceK },
          cast: { back: [0, 0], still: [0, 0] },
        }}
        line={line}
        banner={banner}
        hands={[]}
        grown={FACED.unit / 0.185}
        grip={LOW_GRIP}
        on={[
          rectangle('paper', { left: axis - plate / 2, top: plateTop, width: plate, height: plate + 9 * u }),
          ...raised.face.map((mark) =>
            transformShape(
              [SIGN.scale * k, 0, 0, SIGN.scale * k, axis + SIGN.x * k, object.y + SIGN.y * k],
              mark,
            ),
          ),
        ]}
      >
        <Code of={props} left={axis - size.code / 2} top={plateTop + quiet} />
        <Address
          of={props}
          frame={{
            ...{ left: axis - plate / 2, top: plateTop + plate - 0.2 * unit },
            ...{ width: plate, height: 1.5 * small },
          }}
          letters={1.1 * small}
        />
      </Gathering>
    </CodedSheet>
  );
}

const around = (reach: number) => ({ left: -reach, right: reach, top: -reach, bottom: reach });
