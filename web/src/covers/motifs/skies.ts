/** Skies and light: planets, stars, beams, weather. */
import { between, oneOf } from "../random.ts";
import { around, circle, curve, leaf, line, many, polygon, rect } from "../shapes.ts";
import type { Motif } from "./motif.ts";

export const orbits: Motif = (random, { first, second, paper }) => {
  const [x, y] = [between(random, 60, 140), between(random, 78, 116)];
  const step = between(random, 21, 27);
  const moon = (i: number): string => circle(...around(x, y, (i + 1) * step, random() * 6.28), between(random, 4, 9));
  return [
    { d: many(6, (i) => circle(x, y, (i + 1) * step)), stroke: second, width: 1.8 },
    { d: moon(0) + moon(2), fill: first },
    { d: moon(1) + moon(3), fill: paper },
    { d: circle(x, y, between(random, 10, 15)), fill: first },
  ];
};

export const eclipse: Motif = (random, { ground, first, second, paper }) => {
  const [x, y, radius] = [between(random, 80, 120), between(random, 84, 106), between(random, 44, 58)];
  const shift = between(random, 10, 26) * (random() > 0.5 ? 1 : -1);
  return [
    { d: many(4, (i) => circle(x, y, radius + 12 + i * 13)), stroke: second, width: 2, opacity: 0.75 },
    { d: circle(x, y, radius), fill: first },
    { d: circle(x + shift, y - Math.abs(shift) * 0.5, radius * 0.94), fill: ground },
    { d: many(16, () => circle(random() * 200, random() * 200, between(random, 0.8, 2))), fill: paper },
  ];
};

export const rays: Motif = (random, { first, second, paper }) => {
  const [x, y] = [between(random, 40, 160), between(random, 120, 176)];
  const count = oneOf(random, [12, 14, 16, 20]);
  const turn = random();
  const wedge = (i: number): string => {
    const from = ((i + turn) / count) * 2 * Math.PI;
    return polygon([[x, y], around(x, y, 300, from), around(x, y, 300, from + Math.PI / count)]);
  };
  const radius = between(random, 24, 38);
  return [
    { d: many(count, wedge), fill: second, opacity: 0.8 },
    { d: circle(x, y, radius + 8), fill: paper },
    { d: circle(x, y, radius), fill: first },
  ];
};

export const beams: Motif = (random, { first, second, paper }) => {
  const beam = (from: number, to: number, wide: number): string =>
    polygon([
      [from - 3, 206],
      [from + 3, 206],
      [to + wide, -10],
      [to - wide, -10],
    ]);
  const target = between(random, 70, 130);
  return [
    { d: beam(20, target + 40, 30), fill: second, opacity: 0.7 },
    { d: beam(180, target - 40, 30), fill: second, opacity: 0.7 },
    { d: beam(100, target, 26), fill: first, opacity: 0.75 },
    { d: circle(target, between(random, 44, 66), between(random, 16, 26)), fill: paper },
    { d: rect(0, 190, 200, 10), fill: first },
  ];
};

export const starfield: Motif = (random, { first, second, paper }) => {
  const spark = (): string => {
    const [x, y, size] = [random() * 200, random() * 200, between(random, 4, 11)];
    return leaf([x - size, y], [x + size, y], 1.4) + leaf([x, y - size], [x, y + size], 1.4);
  };
  const [x, y, radius] = [between(random, 60, 140), between(random, 76, 124), between(random, 34, 52)];
  const tilt = between(random, -16, 16);
  return [
    { d: many(42, () => circle(random() * 200, random() * 200, between(random, 0.6, 1.7))), fill: paper, opacity: 0.8 },
    { d: circle(x, y, radius), fill: first },
    { d: leaf([x - radius * 1.9, y + tilt], [x + radius * 1.9, y - tilt], 8), stroke: second, width: 5 },
    { d: many(4, spark), fill: paper },
  ];
};

export const crescent: Motif = (random, { ground, first, second, paper }) => {
  const [x, y, radius] = [between(random, 74, 126), between(random, 66, 90), between(random, 38, 50)];
  const hill = (base: number): string =>
    `${curve([
      [-20, base],
      [between(random, 30, 70), base - between(random, 10, 34)],
      [between(random, 110, 160), base + 6],
      [230, base - 20],
    ])}L230 200L-20 200z`;
  return [
    { d: circle(x, y, radius), fill: first },
    { d: circle(x + radius * 0.42, y - radius * 0.16, radius * 0.86), fill: ground },
    { d: many(9, () => circle(random() * 200, random() * 110, between(random, 1, 2.6))), fill: paper },
    { d: hill(152), fill: second, opacity: 0.6 },
    { d: hill(178), fill: second },
  ];
};

export const birds: Motif = (random, { first, second, paper }) => {
  const bird = (): string => {
    const [x, y, wing] = [between(random, 16, 184), between(random, 20, 120), between(random, 7, 15)];
    return [
      `M${x.toFixed(1)} ${y.toFixed(1)}`,
      `${(wing * 0.6).toFixed(1)} ${(-wing * 0.8).toFixed(1)} ${wing.toFixed(1)} 0`,
      `${(wing * 0.4).toFixed(1)} ${(-wing * 0.8).toFixed(1)} ${wing.toFixed(1)} 0`,
    ].join("q");
  };
  const ground = `${curve([
    [-10, 176],
    [60, 158],
    [130, 178],
    [220, 156],
  ])}L220 200L-10 200z`;
  return [
    { d: circle(between(random, 60, 140), between(random, 84, 112), between(random, 42, 60)), fill: first },
    { d: ground, fill: second },
    { d: many(9, bird), stroke: paper, width: 2.6 },
  ];
};

export const rain: Motif = (random, { first, second, paper }) => {
  const slope = between(random, -0.35, 0.35);
  const drop = (): string => {
    const [x, y, length] = [between(random, -30, 230), between(random, -20, 200), between(random, 12, 40)];
    return line([
      [x, y],
      [x + slope * length, y + length],
    ]);
  };
  const x = between(random, 70, 130);
  return [
    { d: many(54, drop), stroke: second, width: 2 },
    { d: many(12, drop), stroke: paper, width: 2 },
    {
      d: `M${x - 46} 118a46 46 0 0 1 92 0q-11.5 -11 -23 0q-11.5 -11 -23 0q-11.5 -11 -23 0q-11.5 -11 -23 0z`,
      fill: first,
    },
    { d: `M${x} 112v50q0 10 -9 10q-8 0 -8 -8`, stroke: first, width: 4 },
  ];
};

export const flames: Motif = (random, { first, second, paper }) => {
  const tongues = (base: number, height: number, count: number): string => {
    const step = 220 / count;
    const points: [number, number][] = [];
    for (let i = 0; i <= count; i++) {
      points.push([-10 + i * step, base]);
      points.push([-10 + (i + 0.5) * step, base - between(random, height * 0.5, height)]);
    }
    return `${curve(points)}L240 210L-20 210z`;
  };
  return [
    { d: circle(between(random, 50, 150), 48, between(random, 14, 22)), fill: paper },
    { d: tongues(158, 96, 5), fill: second },
    { d: tongues(180, 80, 6), fill: first },
    { d: tongues(202, 50, 7), fill: paper, opacity: 0.85 },
  ];
};
