/** Places: cities, doors, roads, mountains, seas. */
import { between } from "../random.ts";
import { circle, curve, half, line, many, polygon, rect } from "../shapes.ts";
import type { Motif } from "./motif.ts";

export const skyline: Motif = (random, { first, second, paper }) => {
  const sun = { x: between(random, 45, 155), y: between(random, 52, 84), radius: between(random, 24, 44) };
  let far = "";
  let near = "";
  let lights = "";
  for (let x = -6; x < 200; x += 22) far += rect(x, between(random, 74, 130), 23, 140);
  for (let x = -4; x < 200; ) {
    const width = between(random, 18, 34);
    const top = between(random, 96, 160);
    near += rect(x, top, width, 200 - top);
    for (let y = top + 10; y < 192; y += 13)
      for (let lamp = x + 5; lamp < x + width - 6; lamp += 8) if (random() > 0.62) lights += rect(lamp, y, 3, 6);
    x += width + 3;
  }
  return [
    { d: circle(sun.x, sun.y, sun.radius), fill: first },
    { d: far, fill: second, opacity: 0.55 },
    { d: near, fill: second },
    { d: lights, fill: paper },
  ];
};

export const horizon: Motif = (random, { first, second, paper }) => {
  const y = between(random, 104, 138);
  const x = between(random, 60, 140);
  const radius = between(random, 42, 66);
  return [
    { d: circle(x, y, radius), fill: first },
    { d: rect(0, y, 200, 200 - y), fill: second },
    { d: many(6, (i) => rect(x - radius + i * 8, y + 7 + i * 9, 2 * radius - i * 16, 4.2 - i * 0.4)), fill: paper },
  ];
};

export const peaks: Motif = (random, { first, second, paper }) => {
  const ridge = (base: number, height: number, step: number): string => {
    const points: [number, number][] = [[0, 200]];
    const shift = between(random, -step / 2, 0);
    for (let x = shift; x < 220; x += step) {
      points.push([x, base - between(random, 0, height * 0.25)]);
      points.push([x + step / 2, base - between(random, height * 0.55, height)]);
    }
    return polygon([...points, [220, base], [220, 200]]);
  };
  return [
    { d: circle(between(random, 40, 160), between(random, 40, 62), between(random, 15, 24)), fill: paper },
    { d: ridge(130, 78, 86), fill: first, opacity: 0.6 },
    { d: ridge(168, 72, 66), fill: first },
    { d: ridge(196, 60, 54), fill: second },
  ];
};

export const sea: Motif = (random, { first, second, paper }) => {
  const wave = (y: number, height: number, length: number): string => {
    const start = between(random, -length, 0);
    const points = Array.from({ length: Math.ceil(260 / length) + 2 }, (_, i): [number, number] => [
      start + i * length,
      y + (i % 2 ? -height : height),
    ]);
    return `${curve(points)}L240 200L-20 200z`;
  };
  const moon = between(random, 46, 154);
  return [
    { d: circle(moon, between(random, 46, 64), between(random, 20, 34)), fill: paper },
    { d: wave(110, 7, 40), fill: first, opacity: 0.55 },
    { d: wave(132, 8, 48), fill: second },
    { d: wave(156, 9, 56), fill: first },
    { d: wave(182, 8, 62), fill: second },
  ];
};

export const road: Motif = (random, { first, second, paper }) => {
  const x = between(random, 70, 130);
  const y = between(random, 84, 104);
  return [
    { d: half(x, y, between(random, 30, 52)), fill: first },
    { d: rect(0, y, 200, 200 - y), fill: second },
    {
      d: polygon([
        [x - 2, y],
        [x + 2, y],
        [x + 96, 200],
        [x - 96, 200],
      ]),
      fill: "#17151c",
      opacity: 0.55,
    },
    {
      d: many(6, (i) => {
        const at = (step: number): number => y + (200 - y) * (step / 12) ** 1.7;
        const wide = (step: number): number => 0.6 + step * 0.42;
        const [from, to] = [i * 2 + 0.6, i * 2 + 1.7];
        return polygon([
          [x - wide(from), at(from)],
          [x + wide(from), at(from)],
          [x + wide(to), at(to)],
          [x - wide(to), at(to)],
        ]);
      }),
      fill: paper,
    },
  ];
};

export const doorway: Motif = (random, { first, second, paper }) => {
  const x = between(random, 70, 116);
  const lean = between(random, -46, 46);
  return [
    { d: rect(0, 138, 200, 62), fill: second, opacity: 0.55 },
    {
      d: polygon([
        [x, 138],
        [x + 34, 138],
        [x + 70 + lean, 200],
        [x - 36 + lean, 200],
      ]),
      fill: first,
    },
    { d: rect(x, 58, 34, 80), fill: first },
    { d: `${rect(x - 6, 52, 46, 6)}${rect(x - 6, 52, 6, 86)}${rect(x + 34, 52, 6, 86)}`, fill: second },
    {
      d: `${circle(x + 17, 96, 5.5)}${polygon([
        [x + 11, 104],
        [x + 23, 104],
        [x + 21, 138],
        [x + 13, 138],
      ])}`,
      fill: "#17151c",
    },
    { d: circle(x + 28, 102, 1.8), fill: paper },
  ];
};

export const stairs: Motif = (random, { first, second, paper }) => {
  const steps = Math.round(between(random, 5, 8));
  const run = 200 / steps;
  const up = random() > 0.5;
  const side = (i: number): number => (up ? i * run : 200 - (i + 1) * run);
  const rise = 140 / steps;
  const top = up ? 200 - run / 2 : run / 2;
  return [
    { d: circle(up ? 56 : 144, 62, between(random, 22, 36)), fill: first },
    { d: many(steps, (i) => rect(side(i), 200 - (i + 1) * rise, run + 0.6, (i + 1) * rise)), fill: second },
    { d: many(steps, (i) => rect(side(i), 200 - (i + 1) * rise, run + 0.6, 5)), fill: paper },
    {
      d: `${circle(top, 30, 6)}${polygon([
        [top - 6, 38],
        [top + 6, 38],
        [top + 4, 60],
        [top - 4, 60],
      ])}`,
      fill: first,
    },
  ];
};

export const windows: Motif = (random, { first, second, paper }) => {
  const columns = Math.round(between(random, 4, 6));
  const rows = columns + 1;
  const [width, height] = [200 / columns, 200 / rows];
  const lit = [Math.floor(random() * columns * rows), Math.floor(random() * columns * rows)];
  const pane = (i: number): string =>
    rect(
      (i % columns) * width + width * 0.2,
      Math.floor(i / columns) * height + height * 0.16,
      width * 0.6,
      height * 0.68,
    );
  const sill = (i: number): string =>
    rect((i % columns) * width + width * 0.12, Math.floor(i / columns) * height + height * 0.84, width * 0.76, 2.4);
  return [
    { d: many(columns * rows, (i) => (lit.includes(i) ? "" : pane(i))), fill: second, opacity: 0.75 },
    { d: many(columns * rows, sill), fill: second },
    { d: pane(lit[0] ?? 0), fill: first },
    { d: pane(lit[1] ?? 0), fill: paper },
  ];
};

export const forest: Motif = (random, { first, second, paper }) => {
  const row = (base: number, height: number, step: number): string => {
    let d = "";
    for (let x = between(random, -step, 0); x < 210; x += step * between(random, 0.8, 1.2)) {
      const top = base - height * between(random, 0.7, 1.1);
      d +=
        polygon([
          [x, top],
          [x + step * 0.5, base],
          [x - step * 0.5, base],
        ]) + rect(x - 2, base - 2, 4, 60);
    }
    return d;
  };
  return [
    { d: circle(between(random, 50, 150), between(random, 50, 70), between(random, 24, 38)), fill: paper },
    { d: row(146, 84, 34), fill: first, opacity: 0.65 },
    { d: row(176, 96, 44), fill: second },
    { d: rect(0, 184, 200, 16), fill: second },
  ];
};

export const mesa: Motif = (random, { first, second, paper }) => {
  const x = between(random, 40, 150);
  const plant = x > 95 ? between(random, 26, 60) : between(random, 140, 172);
  const butte = (centre: number, top: number, wide: number): string =>
    polygon([
      [centre - wide * 0.6, top],
      [centre + wide * 0.5, top],
      [centre + wide * 0.62, top + 36],
      [centre + wide, 160],
      [centre - wide, 160],
      [centre - wide * 0.7, top + 30],
    ]);
  return [
    { d: circle(between(random, 60, 140), between(random, 58, 80), between(random, 28, 42)), fill: first },
    { d: butte(x, between(random, 78, 98), 44) + butte(x > 100 ? x - 96 : x + 96, 118, 26), fill: second },
    { d: rect(0, 154, 200, 46), fill: first, opacity: 0.75 },
    {
      d: line([
        [plant, 190],
        [plant, 128],
      ]),
      stroke: "#17151c",
      width: 8,
    },
    {
      d:
        line([
          [plant - 15, 142],
          [plant - 15, 156],
          [plant, 160],
        ]) +
        line([
          [plant + 14, 134],
          [plant + 14, 148],
          [plant, 152],
        ]),
      stroke: "#17151c",
      width: 6,
    },
    {
      d:
        line([
          [x - 30, 172],
          [x + 20, 172],
        ]) +
        line([
          [x - 6, 184],
          [x + 50, 184],
        ]),
      stroke: paper,
      width: 1.6,
      opacity: 0.8,
    },
  ];
};
