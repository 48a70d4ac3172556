import { type Rule, everyPage, find } from './site.ts';

/** Pairs of the palette that running text uses, text first. */
const pairs = [
  ['ground', 'paper'],
  ['ground', 'tint-light'],
  ['ground', 'tint-sky'],
  ['on-light', 'light'],
  ['quiet', 'paper'],
  ['quiet', 'tint-sky'],
  ['quiet', 'tint-light'],
  ['paper', 'ground'],
  ['on-band', 'band'],
  ['on-band', 'ray'],
] as const;
const least = 7;

/** The campaign's colours can be read, by day and in the dark: at least 7:1 between text and its ground. */
export const contrast: Rule = everyPage(({ html }) => {
  const [light = '', dark] = html.split('prefers-color-scheme:dark', 2);
  const day = coloursIn(light);
  const findings = paleIn(day);
  return findings.length > 0 || dark === undefined
    ? findings
    : paleIn(new Map([...day, ...coloursIn(dark.slice(0, dark.indexOf('}')))]));
});

const coloursIn = (style: string) =>
  new Map(
    [...style.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', rgb = '']) => [name, rgb]),
  );

const paleIn = (colours: ReadonlyMap<string, string>) =>
  pairs.flatMap(([text, ground]) => {
    const [a, b] = [colours.get(text), colours.get(ground)];
    if (!a || !b) return [find((say) => say.noColour(a ? ground : text))];
    const ratio = ratioOf(a, b);
    return ratio >= least ? [] : [find((say) => say.pale(text, ground, ratio.toFixed(1), least))];
  });

/** Contrast of two colours by WCAG 2.2, 1 to 21. */
function ratioOf(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(rgb: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(rgb.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
