import type { JSXNode } from 'satori/jsx';
import { tagOf } from '../i18n/locales.ts';
import { besidePlate, CodedSheet, plateAt } from './kit/coded-sheet.tsx';
import { planFoot } from './kit/foot.tsx';
import { Gathering } from './kit/gathering.tsx';
import { planBanner, planSkyLine } from './kit/headline.tsx';
import { Stack, Text, text } from './kit/layout.tsx';
import { standUnder } from '../scenes/standing/stand-under.ts';
import type { TemplateProps } from './template.ts';

/** What to do, in u: its letters at most, and between both languages. */
const ACTION = 7.2;
const BETWEEN = 9;
/** The thing of the place stands this much lower at most, in scene units, as two banners leave the picture less height. */
const LOWERED = 215;

/** For a counter where foreigners come: one picture and one code, everything said in two languages. */
export function Bilingual(props: TemplateProps): JSXNode {
  const { content, size, measure, tokens } = props;
  const { venue, second } = content;
  if (!second) throw new Error('it is for sheets in two languages. Give its format such languages.');
  const { u, margin } = size;
  const foot = planFoot(props, { column: plateAt(props, 0).left });
  const plate = plateAt(props, foot.top - 4 * u);
  const axis = plate.left + plate.width / 2;

  /* The second language stands on a banner of its own under the first. */
  const other = planBanner(props, {
    ...{ line: second.venue.headline.join(' '), cap: 13 * u, finger: 0 },
    lowerLeft: plate.top - 4.4 * u + tokens.slope * plate.left,
  });
  const banner = planBanner(props, { cap: 25 * u, lowerLeft: other.top + tokens.space.betweenBanners });
  const line = planSkyLine(props, axis - 22.5 * u - margin, {
    ...tokens.posters.upright.sky,
    one: [21.4, 25],
  });
  const scenery = standUnder(props, {
    ...{ axis, line, banner, svg: props.content.venue.scene, sizes: { most: 0.2, least: 0.12 } },
    backLowered: LOWERED,
  });
  const column = besidePlate(props, plate, other.lowerAt(2 * margin) + 3 * u);
  const paragraphs = { width: column.width, height: (column.height - BETWEEN * u) / 2, least: size.small };
  const fit = (words: string) => measure.fit(words, text(ACTION * u, 'light', 700), paragraphs);
  const letters = Math.min(fit(venue.action), fit(second.venue.action));
  const says = (words: string, colour: 'light' | 'paper') => {
    const style = text(letters, colour, 700);
    return (
      <Text as="H2" style={style} width={column.width}>
        {measure.set(words, style, column.width)}
      </Text>
    );
  };
  const lang = tagOf(second.locale);
  return (
    <CodedSheet
      {...{ of: props, foot, plate }}
      says={
        <Stack frame={column} justify="center" gap={BETWEEN * u}>
          {says(venue.action, 'light')}
          <Stack lang={lang}>{says(second.venue.action, 'paper')}</Stack>
        </Stack>
      }
    >
      <Gathering {...{ of: props, scenery, line, banner, below: other, langBelow: lang }} white="below" />
    </CodedSheet>
  );
}
