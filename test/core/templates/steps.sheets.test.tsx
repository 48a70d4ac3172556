/** @jsxImportSource satori/jsx */
import { expect, test } from 'vitest';
import { gatherSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { compileSheet } from '../../../src/core/sheets/compile.ts';
import { formatOf } from '../../../src/core/sheets/job.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { Code } from '../../../src/core/templates/kit/code.tsx';
import { Sheet } from '../../../src/core/templates/kit/sheet.tsx';
import { Steps } from '../../../src/core/templates/kit/steps.tsx';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { readOnce } from '../../read-once.ts';

const content = await readOnce('content');
const fonts = await readFonts();
const tools = { fonts, shaper: await createShaper(fonts), palette: content.campaign.palette };

/** Sizes of all letters of what to do, in a column on an A4 poster; in millimetres. */
async function lettersIn(width: number): Promise<readonly number[]> {
  const job = { venue: 'hospital', format: 'a4-poster', language: 'vi' } as const;
  const { sheet } = gatherSheet(job, { content, siteUrl: 'https://loa.example' }, formats);
  const frame = { left: 200, top: 800, width: 10 * width, height: 2000 };
  const sizes = { asks: { action: 6.2, step: 5 }, hasSteps: true };
  const format = {
    ...formatOf(formats, job.format, 'steps'),
    Template: (props: Parameters<typeof Steps>[0]['of']) => (
      <Sheet of={props} colour="ground">
        <Code of={props} left={1300} top={100} />
        <Steps of={props} frame={frame} sizes={sizes} />
      </Sheet>
    ),
  };
  const { marks } = (await compileSheet(format, sheet, tools)).drawing;
  return marks.flatMap((mark) => (mark.kind === 'text' ? [mark.sizePx / 10] : []));
}

test('what to do is set smaller in a column that is narrower than a word of it', async () => {
  expect(Math.max(...(await lettersIn(90)))).toBeGreaterThan(6.5);
  const narrow = await lettersIn(37);
  expect(Math.max(...narrow)).toBeLessThan(6.5);
  expect(Math.min(...narrow)).toBeGreaterThan(4);
});

test('a column in which no size of letters stands is refused', async () => {
  await expect(lettersIn(12)).rejects.toThrow('wider than its column');
});
