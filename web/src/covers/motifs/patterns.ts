/** Patterns: stripes, dots, rings, tiles; the poster that is only form. */
import { between, oneOf } from "../random.ts";
import { around, circle, curve, half, line, many, polygon, rect } from "../shapes.ts";
import type { Motif } from "./motif.ts";

export const bands: Motif = (random, { first, second, paper }) => {
  const slope = between(random, 60, 130) * (random() > 0.5 ? 1 : -1);
  const band = (y: number, height: number): string =>
    polygon([
      [-10, y],
      [210, y - slope],
      [210, y - slope + height],
      [-10, y + height],
    ]);
  const start = slope > 0 ? 20 : -100;
  const stripe = (i: number): string => band(start + i * 46 + between(random, 0, 10), between(random, 10, 32));
  return [
    { d: stripe(0) + stripe(3), fill: second },
    { d: stripe(1) + stripe(4), fill: first },
    { d: stripe(2) + stripe(5), fill: second, opacity: 0.5 },
    { d: circle(between(random, 50, 150), between(random, 50, 130), between(random, 15, 26)), fill: paper },
  ];
};

export const halftone: Motif = (random, { first, second, paper }) => {
  const [x, y] = [between(random, 20, 180), between(random, 20, 180)];
  const special = Math.floor(random() * 81);
  const dot = (i: number): string => {
    const [column, row] = [11 + (i % 9) * 22.3, 11 + Math.floor(i / 9) * 22.3];
    return circle(column, row, 1.6 + 9 * Math.max(0, 1 - Math.hypot(column - x, row - y) / 190));
  };
  return [
    { d: many(81, (i) => (i % 7 === special % 7 ? "" : dot(i))), fill: second },
    { d: many(81, (i) => (i % 7 === special % 7 ? dot(i) : "")), fill: first },
    { d: dot(special), fill: paper },
  ];
};

export const rings: Motif = (random, { first, second, paper }) => {
  const [x, y] = [between(random, 60, 140), between(random, 60, 140)];
  const drift = between(random, -5, 5);
  const ring = (i: number): string => circle(x + drift * i, y + (drift / 2) * i, 128 - i * 20);
  return [
    { d: ring(0) + ring(1), fill: second, opacity: 0.5 },
    { d: ring(2), fill: first },
    { d: ring(3), fill: paper },
    { d: ring(4), fill: second },
    { d: ring(5), fill: first },
  ];
};

export const spiral: Motif = (random, { first, second, paper }) => {
  const [x, y] = [between(random, 80, 120), between(random, 84, 116)];
  const turns = between(random, 4, 6);
  const sense = random() > 0.5 ? 1 : -1;
  const start = random() * 6.28;
  const arm = (offset: number): string =>
    line(
      Array.from({ length: 200 }, (_, i) =>
        around(x, y, (i / 200) * 135, offset + start + sense * (i / 200) * turns * 2 * Math.PI),
      ),
    );
  return [
    { d: arm(0), stroke: first, width: between(random, 7, 11) },
    { d: arm(Math.PI), stroke: second, width: between(random, 3, 6) },
    { d: circle(x, y, 9), fill: paper },
  ];
};

export const scallops: Motif = (random, { first, second, paper }) => {
  const size = oneOf(random, [25, 33.4, 40]);
  const special = Math.floor(random() * 12) + 4;
  const shapes: { first: string; second: string; paper: string } = { first: "", second: "", paper: "" };
  let count = 0;
  const rows = Math.ceil(200 / (size * 0.5)) + 1;
  const drawn = [];
  for (let row = 0; row < rows; row++) {
    let outer = "";
    let inner = "";
    for (let x = row % 2 ? 0 : -size / 2; x < 200 + size; x += size) {
      const y = row * size * 0.5 + size * 0.5;
      outer += half(x, y, size * 0.5);
      if (++count === special) shapes.paper += half(x, y, size * 0.3);
      else inner += half(x, y, size * 0.3);
    }
    drawn.push({ d: outer, fill: row % 2 ? first : second }, { d: inner, fill: row % 2 ? second : first });
  }
  return [...drawn, { d: shapes.paper, fill: paper }];
};

export const harlequin: Motif = (random, { first, second, paper }) => {
  const columns = oneOf(random, [3, 4, 5]);
  const [width, height] = [200 / columns, 200 / columns / 0.7];
  const diamond = (column: number, row: number): string => {
    const [x, y] = [(column + 0.5) * width, (row + 0.5) * height];
    return polygon([
      [x, y - height / 2],
      [x + width / 2, y],
      [x, y + height / 2],
      [x - width / 2, y],
    ]);
  };
  const rows = Math.ceil(200 / height) + 1;
  const colours = Array.from({ length: columns * rows }, () => Math.floor(random() * 5));
  const draw = (which: (colour: number) => boolean): string =>
    many(columns * rows, (i) => (which(colours[i] ?? 0) ? diamond(i % columns, Math.floor(i / columns)) : ""));
  return [
    { d: draw((colour) => colour < 2), fill: first },
    { d: draw((colour) => colour === 2 || colour === 3), fill: second },
    { d: draw((colour) => colour === 4), fill: paper },
  ];
};

export const bauhaus: Motif = (random, { first, second, paper }) => {
  const cells = oneOf(random, [3, 4]);
  const size = 200 / cells;
  const tile = (column: number, row: number, kind: number): string => {
    const [x, y] = [column * size, row * size];
    if (kind === 0) return `M${x} ${y}h${size}a${size} ${size} 0 0 1 ${-size} ${size}z`;
    if (kind === 1) return `M${x + size} ${y + size}h${-size}a${size} ${size} 0 0 1 ${size} ${-size}z`;
    if (kind === 2) return circle(x + size / 2, y + size / 2, size * 0.42);
    if (kind === 3) return half(x + size / 2, y + size, size / 2);
    return polygon([
      [x, y + size],
      [x + size, y + size],
      [x + size, y],
    ]);
  };
  const layers = ["", "", ""];
  for (let i = 0; i < cells * cells; i++) {
    if (random() < 0.14) continue;
    const layer = Math.floor(random() * 2.5);
    layers[layer] += tile(i % cells, Math.floor(i / cells), Math.floor(random() * 5));
  }
  return [first, second, paper].map((fill, i) => ({ d: layers[i] ?? "", fill }));
};

export const equaliser: Motif = (random, { first, second, paper }) => {
  const count = oneOf(random, [9, 11, 13]);
  const step = 200 / count;
  const phase = random() * 6.28;
  const tall = (i: number): number => 22 + 70 * Math.abs(Math.sin(i * 0.55 + phase)) + between(random, 0, 24);
  const bars = Array.from({ length: count }, (_, i) => ({ x: i * step + step * 0.18, tall: tall(i), loud: i % 3 }));
  const draw = (loud: number): string =>
    bars.map((b) => (b.loud === loud ? rect(b.x, 100 - b.tall, step * 0.64, b.tall * 2) : "")).join("");
  return [
    { d: draw(0), fill: first },
    { d: draw(1), fill: second },
    { d: draw(2), fill: paper, opacity: 0.92 },
  ];
};

export const zigzag: Motif = (random, { first, second, paper }) => {
  const teeth = oneOf(random, [3, 4, 5]);
  const step = 220 / teeth / 2;
  const height = between(random, 22, 40);
  const row = (y: number): string =>
    line(Array.from({ length: teeth * 2 + 1 }, (_, i): [number, number] => [-10 + i * step, y + (i % 2 ? height : 0)]));
  const gap = 42;
  const quiet = Math.floor(random() * 5);
  return Array.from({ length: 5 }, (_, i) => ({
    d: row(-6 + i * gap),
    stroke: i === quiet ? paper : i % 2 ? first : second,
    width: i === quiet ? 8 : 15,
  }));
};

export const ribbons: Motif = (random, { first, second, paper }) => {
  const sway = between(random, 18, 40);
  const ribbon = (x: number): string =>
    curve([-10, 40, 90, 140, 210].map((y, i): [number, number] => [y, x + (i % 2 ? sway : -sway)]));
  return Array.from({ length: 7 }, (_, i) => ({
    d: ribbon(4 + i * 32),
    stroke: [first, second, paper][i % 3] ?? first,
    width: between(random, 5, 14),
  }));
};

export const maze: Motif = (random, { first, second, paper }) => {
  const cells = oneOf(random, [7, 8, 10]);
  const size = 200 / cells;
  const stroke = (i: number): string => {
    const [x, y] = [(i % cells) * size, Math.floor(i / cells) * size];
    return random() > 0.5
      ? line([
          [x, y],
          [x + size, y + size],
        ])
      : line([
          [x + size, y],
          [x, y + size],
        ]);
  };
  const [x, y] = [between(random, 60, 140), between(random, 60, 140)];
  return [
    { d: many(cells * cells, stroke), stroke: second, width: size * 0.24 },
    { d: circle(x, y, between(random, 26, 38)), fill: first },
    { d: circle(x, y, 9), fill: paper },
  ];
};

export const confetti: Motif = (random, { first, second, paper }) => {
  const piece = (): string => {
    const [x, y, size] = [between(random, 4, 196), between(random, 4, 196), between(random, 6, 15)];
    const kind = random();
    if (kind < 0.35) return circle(x, y, size * 0.7);
    if (kind < 0.7) return polygon([0, 2.1, 4.2].map((angle) => around(x, y, size, angle + kind * 9)));
    return polygon([0, 1.57, 3.14, 4.71].map((angle) => around(x, y, size, angle + kind * 5)));
  };
  return [
    { d: many(13, piece), fill: second },
    { d: many(12, piece), fill: first },
    { d: many(9, piece), fill: paper },
  ];
};

export const target: Motif = (random, { first, second, paper }) => {
  const [x, y] = [between(random, 70, 130), between(random, 76, 120)];
  return [
    { d: many(4, (i) => circle(x, y, 24 + i * 25)), stroke: second, width: 4 },
    {
      d:
        line([
          [x, -10],
          [x, 210],
        ]) +
        line([
          [-10, y],
          [210, y],
        ]),
      stroke: first,
      width: 2.5,
    },
    { d: circle(x, y, 12), fill: first },
    { d: circle(x + between(random, -52, 52), y + between(random, -44, 44), 6), fill: paper },
  ];
};
