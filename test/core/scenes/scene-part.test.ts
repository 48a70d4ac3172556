import { expect, test } from 'vitest';
import { scenePart } from '../../../src/core/scenes/scene-part.ts';

const head = '<svg viewBox="0 0 1200 900">';
const wall = '<path d="M0 0Z"/>\n';
const body = '<g id="near-1">\n<g><path d="M1 1Z"/></g>\n</g>\n';
const other = '<g transform="scale(2)"><path d="M2 2Z"/></g>\n';
const arm = '<g id="near-2">\n<path d="M3 3Z"/>\n</g>\n';
const front = '<g id="front">\n<g><circle r="1"/></g>\n</g>\n';
const scene = `${head}\n${wall}${body}${other}${arm}${front}</svg>\n`;

test('a shallow crop leaves out the group in front and nothing else', () => {
  expect(scenePart(scene, 'back')).toBe(`${head}\n${wall}${body}${other}${arm}</svg>`);
  expect(scenePart(`${head}${wall}</svg>`, 'back')).toBe(`${head}${wall}</svg>`);
});

test('one person stands alone with all that belongs to them', () => {
  expect(scenePart(scene, 'person')).toBe(`${head}${body}${arm}</svg>`);
});

test('the others are shown without that person and without those in front', () => {
  expect(scenePart(scene, 'others')).toBe(`${head}\n${wall}${other}</svg>`);
});
