import type { JSXNode } from 'satori/jsx';
import { tagOf } from '../i18n/locales.ts';
import { CodePanel } from './kit/code.tsx';
import { besidePlate, plateAt } from './kit/coded-sheet.tsx';
import { Foot, planFoot } from './kit/foot.tsx';
import { Gathering } from './kit/gathering.tsx';
import { planBanner, planSkyLine } from './kit/headline.tsx';
import { fitted, text } from './kit/layout.tsx';
import { standUnder } from './kit/people.tsx';
import { Sheet } from './kit/sheet.tsx';
import { BAND_SLOPE, posters } from './kit/tokens.ts';
import type { TemplateProps } from './template.ts';

/** For a counter where foreigners come: one picture and one code, everything said in two languages. */
export function Bilingual(props: TemplateProps): JSXNode {
  const { content, size } = props;
  const { venue, second } = content;
  if (!second) throw new Error('it is for sheets in two languages. Give its format such languages.');
  const { u, margin } = size;
  const foot = planFoot(props, { column: plateAt(props, 0).left });
  const plate = plateAt(props, foot.top - 4 * u);
  const axis = plate.left + plate.width / 2;

  /* The second language stands on a banner of its own under the first. */
  const other = planBanner(props, {
    ...{ line: second.venue.headline.join(' '), cap: 13 * u, finger: 0 },
    lowerLeft: plate.top - 4.4 * u + BAND_SLOPE * plate.left,
  });
  const banner = planBanner(props, { cap: 22.5 * u, lowerLeft: other.top + 0.4 * u });
  const line = planSkyLine(props, axis - 22.5 * u - margin, { ...posters.upright.sky, one: [21.4, 28] });
  const scenery = standUnder(props, { axis, line, banner, sizes: { most: 0.2, least: 0.12 } });
  const column = besidePlate(props, plate, other.lowerAt(2 * margin) + 3 * u);
  const half = column.height / 2;
  const says = (words: string, top: number, colour: 'light' | 'paper', own?: string) =>
    fitted(props)(
      words,
      { ...column, top, height: half - 2 * u },
      {
        ...{ as: 'H2', lang: own, justify: 'center' },
        style: text(6.6 * u, colour, 700),
      },
    );
  const lang = tagOf(second.locale);
  const below = { banner: other, white: 'below', lang } as const;
  return (
    <Sheet size={size} colour="ground">
      <Gathering of={props} scenery={scenery} line={line} banner={banner} below={below} />
      <CodePanel of={props} left={plate.left} top={plate.top} />
      {says(venue.action, column.top, 'light')}
      {says(second.venue.action, column.top + half, 'paper', lang)}
      <Foot of={props} plan={foot} />
    </Sheet>
  );
}
