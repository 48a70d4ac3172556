import { expect, test } from 'vitest';
import type { Drawing, PathMark } from '../../../src/core/drawing/drawing.ts';
import { boundsOf } from '../../../src/core/drawing/geometry/bounds.ts';
import { painted, topmostAt } from '../../../src/core/drawing/geometry/neighbours.ts';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { partsOf } from '../../../src/core/scenes/parts.ts';
import { headIn } from '../../../src/core/scenes/standing/whole-faces.ts';
import { areApart } from '../../../src/core/drawing/geometry/bounds.ts';
import { IN_HAND, OTHER_HAND } from '../../../src/core/scenes/scene.ts';
import { listJobs } from '../../../src/core/sheets/job.ts';
import { makePages } from '../../../src/core/sheets/make-pages.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { readOnce } from '../../read-once.ts';

const content = await readOnce('content');
const fonts = await readFonts();
const tools = { fonts, shaper: await createShaper(fonts), palette: content.campaign.palette };

/** The mask of who is drawn: the first shape over the lower half of a head, almost as wide, that is neither skin nor hair. */
function maskIn(marks: readonly PathMark[]): readonly PathMark[] {
  const head = headIn(marks);
  if (!head) return [];
  const middle = (head.top + head.bottom) / 2;
  return marks
    .filter(({ fill, path }) => {
      const { left, right, top, bottom } = boundsOf(path);
      const isLow = top > head.top + 0.2 * (head.bottom - head.top) && bottom < head.bottom + 20;
      const isOnHead =
        left > head.left - 30 && right < head.right + 30 && right - left > 0.6 * (head.right - head.left);
      return fill && !/^(skin|hair)/.test(fill) && isLow && isOnHead && bottom > middle;
    })
    .slice(0, 1);
}

/** What a hand holds in a scene, that hand, and whose it is. */
const held = content.venues.flatMap(({ id: venue, scene }) => {
  const parts = partsOf(scene);
  return parts.flatMap(({ id, layer, marks }) => {
    const isSkin = ({ fill }: PathMark) => /^skin/.test(fill ?? '');
    const [thing, hand] = [marks.find((mark) => mark.fill && !isSkin(mark)), marks.find(isSkin)];
    const owner = parts.find((part) => part.layer === layer && part.id !== id)?.marks.find(isSkin);
    if ((id !== IN_HAND && id !== OTHER_HAND) || !thing || !hand || !owner) return [];
    const others = parts.flatMap((part) => (part.layer === layer ? [] : maskIn(part.marks)));
    return [{ venue, thing, hand, owner, isHeros: id === OTHER_HAND, all: marks, others }];
  });
});

/** A mark of a scene as a sheet shows it, wherever and however large: commands, colour and shape are the same. */
function shownIn({ marks }: Drawing, drawn: PathMark): PathMark | undefined {
  const shapeOf = ({ path }: PathMark) => {
    const { left, right, top, bottom } = boundsOf(path);
    return `${path.map(([command]) => command).join('')} ${((right - left) / (bottom - top)).toFixed(2)}`;
  };
  return marks.find(
    (mark): mark is PathMark =>
      mark.kind === 'path' && mark.fill === drawn.fill && shapeOf(mark) === shapeOf(drawn),
  );
}

/** True where nothing covers the upper end of a hand. */
function isOpen({ marks }: Drawing, hand: PathMark): boolean {
  const { left, right, top, bottom } = boundsOf(hand.path);
  const finger = [(left + right) / 2, top + 0.1 * (bottom - top)] as const;
  const paths = marks.filter((mark) => mark.kind === 'path');
  return topmostAt(paths.map(painted), finger)?.fill === hand.fill;
}

test('no sheet shows what somebody holds without who holds it, at any place', async () => {
  expect(held.map(({ venue }) => venue)).toEqual(['hotel', 'one-stop', 'restaurant', 'factory']);
  const jobs = listJobs(content, formats).filter(({ venue }) => held.some((each) => each.venue === venue));
  const shown: string[] = [];
  const alone: string[] = [];
  for (const job of jobs) {
    const { format, sheet } = prepareSheet(job, { content }, formats);
    const { drawing } = await makePages({ format, sheet }, tools);
    for (const { thing, hand, owner, isHeros } of held.filter(({ venue }) => venue === job.venue)) {
      if (!shownIn(drawing, thing)) continue;
      const name = `${job.venue}/${job.format}.${job.language}`;
      const own = shownIn(drawing, isHeros ? owner : hand);
      (own && (isHeros || isOpen(drawing, own)) ? shown : alone).push(name);
    }
  }
  expect(alone).toEqual([]);
  expect(shown).toContain('one-stop/slide-1080p.vi');
  expect(shown).not.toContain('factory/slide-1080p.vi');
});

test('on no sheet does what somebody holds lie on the mask of another', async () => {
  expect(held.map(({ others }) => others.length)).toEqual([2, 2, 2, 3]);
  const on: string[] = [];
  for (const job of listJobs(content, formats)) {
    const own = held.filter(({ venue }) => venue === job.venue);
    if (own.length === 0) continue;
    const { format, sheet } = prepareSheet(job, { content }, formats);
    const { drawing } = await makePages({ format, sheet }, tools);
    for (const { all, others } of own) {
      const things = all
        .filter(({ fill }) => fill && !/^skin/.test(fill))
        .flatMap((mark) => shownIn(drawing, mark) ?? []);
      const masks = others.flatMap((mark) => shownIn(drawing, mark) ?? []);
      const isOn = masks.some((mask) =>
        things.some((thing) => !areApart(boundsOf(mask.path), boundsOf(thing.path))),
      );
      if (isOn) on.push(`${job.venue}/${job.format}.${job.language}`);
    }
  }
  expect(on).toEqual([]);
});
