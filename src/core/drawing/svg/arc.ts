type Point = readonly [number, number];
type Cubic = readonly ['C', number, number, number, number, number, number];

export type Arc = {
  readonly from: Point;
  readonly to: Point;
  readonly radii: Point;
  /** In degrees. */
  readonly rotation: number;
  readonly isLarge: boolean;
  readonly isSweep: boolean;
};

/** An SVG arc as cubic curves of at most a quarter turn (SVG 2, appendix B.2). */
export function arcToCubics({ from, to, radii, rotation, isLarge, isSweep }: Arc): Cubic[] {
  const phi = (rotation * Math.PI) / 180;
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)];
  const halfX = (from[0] - to[0]) / 2;
  const halfY = (from[1] - to[1]) / 2;
  const x = cos * halfX + sin * halfY;
  const y = cos * halfY - sin * halfX;
  let [rx, ry] = [Math.abs(radii[0]), Math.abs(radii[1])];
  if (rx === 0 || ry === 0) return [['C', ...from, ...to, ...to]];
  const tooSmall = Math.sqrt((x * x) / (rx * rx) + (y * y) / (ry * ry));
  if (tooSmall > 1) [rx, ry] = [rx * tooSmall, ry * tooSmall];

  const offCentre = rx * rx * y * y + ry * ry * x * x;
  if (offCentre === 0) return [];
  const side = isLarge === isSweep ? -1 : 1;
  const factor = side * Math.sqrt(Math.max(0, (rx * rx * ry * ry) / offCentre - 1));
  const centreX = (factor * rx * y) / ry;
  const centreY = (-factor * ry * x) / rx;
  const pointAt = (u: number, v: number): Point => [
    cos * (rx * u + centreX) - sin * (ry * v + centreY) + (from[0] + to[0]) / 2,
    sin * (rx * u + centreX) + cos * (ry * v + centreY) + (from[1] + to[1]) / 2,
  ];

  const start = Math.atan2((y - centreY) / ry, (x - centreX) / rx);
  const end = Math.atan2((-y - centreY) / ry, (-x - centreX) / rx);
  let sweep = end - start;
  if (isSweep && sweep < 0) sweep += 2 * Math.PI;
  if (!isSweep && sweep > 0) sweep -= 2 * Math.PI;

  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
  const turn = sweep / count;
  const handle = (4 / 3) * Math.tan(turn / 4);
  return Array.from({ length: count }, (_, index): Cubic => {
    const [u1, v1] = [Math.cos(start + index * turn), Math.sin(start + index * turn)];
    const [u2, v2] = [Math.cos(start + (index + 1) * turn), Math.sin(start + (index + 1) * turn)];
    const isLast = index === count - 1;
    return [
      'C',
      ...pointAt(u1 - handle * v1, v1 + handle * u1),
      ...pointAt(u2 + handle * v2, v2 - handle * u2),
      ...(isLast ? to : pointAt(u2, v2)),
    ];
  });
}
