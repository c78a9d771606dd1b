/** Figures: eyes, faces, hands of cards, flowers, things one could hold. */
import { between, oneOf } from "../random.ts";
import { around, circle, curve, half, leaf, line, many, polygon, rect } from "../shapes.ts";
import type { Motif } from "./motif.ts";

export const eye: Motif = (random, { first, second, paper }) => {
  const y = between(random, 88, 112);
  const iris = between(random, 19, 25);
  return [
    {
      d: many(9, (i) =>
        rect(
          i * 23 + between(random, -3, 5),
          between(random, -10, 40),
          between(random, 5, 15),
          between(random, 110, 190),
        ),
      ),
      fill: second,
      opacity: 0.6,
    },
    { d: leaf([22, y], [178, y], 42), fill: paper },
    { d: circle(100, y, iris), fill: first },
    { d: circle(100, y, iris * 0.45), fill: "#17151c" },
    { d: circle(100 + iris * 0.3, y - iris * 0.35, 3.4), fill: paper },
  ];
};

export const couple: Motif = (random, { first, second, paper }) => {
  const y = between(random, 92, 108);
  const radius = between(random, 46, 58);
  const gap = between(random, 26, 40);
  return [
    { d: circle(100 - gap, y, radius), fill: first },
    {
      d: circle(100 + gap, y - between(random, 4, 22), radius * between(random, 0.8, 0.95)),
      fill: second,
      opacity: 0.85,
    },
    {
      d: `M${100 - gap} 200Q${between(random, 94, 106).toFixed(1)} ${(y - 30).toFixed(1)} ${100 + gap} 200`,
      stroke: paper,
      width: 4,
    },
  ];
};

export const profile: Motif = (random, { first, second, paper }) => {
  const face = [
    "M70 210V166C44 158 36 132 40 104C42 66 72 40 106 42C138 44 152 66 150 90L162 116Q164 122 154 123L153",
    "134Q156 138 151 141Q154 146 150 150Q150 164 134 164L122 165L126 210z",
  ].join(" ");
  const x = between(random, 84, 104);
  return [
    { d: circle(between(random, 60, 150), between(random, 50, 80), between(random, 56, 74)), fill: second },
    { d: face, fill: first },
    { d: many(4, (i) => circle(x, 92, 8 + i * 9)), stroke: paper, width: 2.4 },
    { d: circle(x, 92, 4), fill: paper },
  ];
};

export const bloom: Motif = (random, { first, second, paper }) => {
  const petals = oneOf(random, [6, 7, 8, 10]);
  const [x, y] = [between(random, 84, 116), between(random, 76, 94)];
  const length = between(random, 46, 60);
  const turn = random() * 6.28;
  const angle = (i: number): number => turn + (i / petals) * 2 * Math.PI;
  return [
    {
      d: curve([
        [x, y],
        [x + between(random, -14, 14), 150],
        [100, 206],
      ]),
      stroke: second,
      width: 5,
    },
    { d: leaf([102, 190], [150, 146], 13) + leaf([100, 178], [56, 140], 13), fill: second },
    { d: many(petals, (i) => leaf([x, y], around(x, y, length, angle(i)), length * 0.2)), fill: first },
    { d: many(petals, (i) => leaf([x, y], around(x, y, length * 0.5, angle(i + 0.5)), length * 0.08)), fill: paper },
    { d: circle(x, y, between(random, 8, 11)), fill: paper },
  ];
};

export const leaves: Motif = (random, { first, second, paper }) => {
  const lean = between(random, -18, 18);
  const pairs = 6;
  const stem = (i: number): [number, number] => [100 + (lean * i) / pairs, 196 - i * 28];
  const blade = (i: number, side: number): string => {
    const [x, y] = stem(i);
    return leaf([x, y], [x + side * (78 - i * 8), y - 38], 13 - i);
  };
  return [
    {
      d: circle(between(random, 50, 150), between(random, 50, 80), between(random, 30, 46)),
      fill: paper,
      opacity: 0.9,
    },
    { d: many(pairs, (i) => blade(i, -1)), fill: first },
    { d: many(pairs, (i) => blade(i, 1)), fill: second },
    { d: line([[100, 206], stem(pairs)]), stroke: second, width: 3 },
  ];
};

export const balloons: Motif = (random, { first, second, paper }) => {
  const balloon = (x: number, y: number, radius: number): string =>
    [
      `M${x - radius} ${y}a${radius} ${radius} 0 1 1 ${2 * radius} 0`,
      `0 ${radius * 0.85} ${-radius} ${radius * 1.25}`,
      `${-radius} ${-radius * 0.4} ${-radius} ${-radius * 1.25}z`,
    ].join("q");
  const at = Array.from({ length: 5 }, (_, i) => ({
    x: Math.round(34 + i * 33 + between(random, -8, 8)),
    y: Math.round(between(random, 40, 92)),
    radius: Math.round(between(random, 17, 25)),
  }));
  const draw = (which: readonly number[]): string =>
    which
      .map((i) => at[i])
      .map((b) => (b ? balloon(b.x, b.y, b.radius) : ""))
      .join("");
  return [
    {
      d: at
        .map((b) =>
          line([
            [b.x, b.y + b.radius * 1.2],
            [100, 188],
          ]),
        )
        .join(""),
      stroke: paper,
      width: 1.2,
      opacity: 0.8,
    },
    { d: draw([0, 3]), fill: first },
    { d: draw([1, 4]), fill: second },
    { d: draw([2]), fill: paper },
    { d: rect(88, 182, 24, 20), fill: first },
  ];
};

export const cards: Motif = (random, { first, second, paper }) => {
  const count = oneOf(random, [4, 5, 6]);
  const spread = between(random, 0.13, 0.2);
  const card = (i: number): string => {
    const angle = (i - (count - 1) / 2) * spread;
    const turn = (x: number, y: number): [number, number] => [
      100 + x * Math.cos(angle) - y * Math.sin(angle),
      230 + x * Math.sin(angle) + y * Math.cos(angle),
    ];
    return polygon([turn(-34, -196), turn(34, -196), turn(34, -90), turn(-34, -90)]);
  };
  const colours = [paper, first, second];
  const start = Math.floor(random() * 3);
  return [
    ...Array.from({ length: count }, (_, i) => ({
      d: card(i),
      fill: colours[(i + start) % 3] ?? paper,
      stroke: "#17151c",
      width: 1.2,
    })),
    { d: many(3, (i) => circle(100 + (i - 1) * 20, 186, 4)), fill: paper },
  ];
};

export const crown: Motif = (random, { first, second, paper }) => {
  const y = between(random, 76, 96);
  const points = oneOf(random, [3, 5]);
  const step = 120 / (points - 1);
  const tips: [number, number][] = [];
  for (let i = 0; i < points; i++) {
    tips.push([40 + i * step, y - (i % 2 ? 8 : 26)]);
    if (i < points - 1) tips.push([40 + (i + 0.5) * step, y + 30]);
  }
  return [
    { d: many(7, (i) => half(100, 206, 190 - i * 27)), stroke: second, width: 3 },
    { d: polygon([...tips, [150, 144], [50, 144]]), fill: first },
    { d: rect(50, 149, 100, 9), fill: first },
    { d: many(points, (i) => circle(40 + i * step, y - (i % 2 ? 14 : 33), 6)), fill: paper },
  ];
};

export const soloist: Motif = (random, { first, second, paper }) => {
  const x = between(random, 76, 124);
  const beam = between(random, -40, 40);
  const [head, hip] = [106, 150];
  return [
    {
      d: polygon([
        [x + beam - 12, -4],
        [x + beam + 12, -4],
        [x + 66, 178],
        [x - 66, 178],
      ]),
      fill: second,
      opacity: 0.75,
    },
    { d: `M${x - 66} 178a66 13 0 0 0 132 0a66 13 0 0 0 -132 0z`, fill: second },
    {
      d: polygon([
        [x - 11, head + 14],
        [x + 11, head + 14],
        [x + 17, hip],
        [x + 6, hip],
        [x + 4, 180],
        [x - 4, 180],
        [x - 6, hip],
        [x - 17, hip],
      ]),
      fill: first,
    },
    { d: circle(x, head, 9), fill: first },
    {
      d: many(5, () => circle(between(random, 10, 190), between(random, 20, 150), between(random, 1.2, 2.6))),
      fill: paper,
    },
  ];
};
