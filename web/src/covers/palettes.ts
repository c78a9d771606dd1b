/** Colours of a genre. Four roles: the ground, two that act, and a light one for paper and lights. */

export interface Palette {
  readonly ground: string;
  readonly first: string;
  readonly second: string;
  readonly paper: string;
}

const dark = "#17151c";

/** Per genre some sets of "ground first second paper". */
const sets = {
  Action: [
    "262b36 ff6b35 7a8b99 f7e7ce",
    "3b1f1b f2542d 0e9594 f5dfbb",
    "14213d fca311 5c7391 f1ece0",
    "12355b d72638 6f8fa6 f3efe4",
    "2e4600 f4b942 7d8f4e f4eed7",
  ],
  Adventure: [
    "1d5c4f f0a202 0d3b34 fbf1d5",
    "0b4f6c f4a259 5b8e7d f6eedd",
    "7a3e1d f2c14e 2e5e4e fbf0d9",
    "e0b15c 7b3f2a 2f5d62 fff5e0",
  ],
  Animation: ["3d5a98 ff9f6b 74c3a5 fdf3dc", "2a9d8f ffd166 ef476f fff8e7", "6a4c93 ffca3a 8ac926 fff6e5"],
  Children: ["f6bd60 84a59d f28482 fff7ea", "4d9de0 ffc857 e15554 fdf6e6", "3a7d44 ffd23f ee6352 fff7e0"],
  Comedy: [
    "f5b841 d1495b 2e6f95 fff4d6",
    "ffe5b4 e4572e 29335c fffaf0",
    "2e6f95 f5b841 d1495b fff1dc",
    "f28482 2a4858 f6bd60 fff3e2",
    "5fa8a0 f2c14e c8553d fff8e8",
  ],
  Crime: [
    "171a21 c8102e 5a6472 e9dfc7",
    "0f2a2e d9a441 58747a efe6d2",
    "2b2024 e07a5f 6d6875 f2e9e1",
    "3d3a35 e3c16f 7d7465 f3ebda",
  ],
  Documentary: ["e7e2d6 20394f b9683f fffdf7", "d7dfe0 2f4858 c8553d fdfcf8", "2f3e46 cad2c5 b08968 f4f1ea"],
  Drama: [
    "3a2c4a f2a65a 8c5e8a f7e8d0",
    "274156 d0a48a 6c8ea0 f3ebe0",
    "5c3a3e e6b89c 9a6a6a faf0e4",
    "2f4a45 e3b36f 6f9283 f2ecdc",
    "d9c7b0 7a3e48 3f5a6b fbf5ea",
    "1f2f46 e07a5f 81a4b5 f4ece0",
  ],
  Fantasy: ["27346b d4a5e8 5ba3a0 fbeff7", "123c3a b7d78b 3f7d76 f4f3de", "41295a f2b5d4 7c6fb0 fdf0f7"],
  "Film-Noir": ["15151a d8d4c8 55555f f3efe4", "1b2028 b8a98c 4d5663 efe8d8", "0f0f12 e3c770 5e5a55 f1ecdf"],
  Horror: ["120d12 9b1b30 4a3549 d9d0c1", "0d1a16 8fb339 2f4a3e e4e3cf", "2a0a12 e3472c 5f2233 f0dcc6"],
  Musical: ["5b2a86 f7b2ad e4527a fdf0d5", "8c1c4b f9c846 d96c9b fff2dd", "123d6a f7a072 5fa8d3 fdf1dc"],
  Mystery: ["1b2a2f b8c4a0 4f6d7a f2eedc", "2d2a45 e0b973 6b6692 f1ead9", "20352f d98f5c 5f7f73 efe9d6"],
  Romance: [
    "b5384f ffd3c4 6d1a36 fff1e6",
    "f3c5bd b23a55 7d3c56 fff6f0",
    "4b2142 ff9b85 a44a6e ffeede",
    "e8a598 5a2a4c c1525f fff3ea",
  ],
  "Sci-Fi": [
    "0b1d3a 39c0c8 7253c9 e8f1f2",
    "16132b f25f7b 3e5c9a f0ecf3",
    "06302f f2d06b 22807a ecf3ea",
    "e4e0d4 26547c ef6f53 fffdf6",
  ],
  Thriller: [
    "10212f e4572e 3f6c7a f6e7cb",
    "1f1b2e f0c808 5f5b7d f3edd9",
    "0e3038 ee964b 4f7f86 f4ead6",
    "2b2d2f d1495b 7b8487 efe9dc",
    "3a1420 e9a03b 8a4a5a f5e6d8",
  ],
  War: ["4b5340 c9a66b 2a2f22 ece3cd", "3a3f44 d1603d 747b7c ece4d6", "5b4a35 cfc29b 33291d f1e9d4"],
  Western: ["8a4b26 f4c06a 4a2617 fbe9cd", "c96f3b f7d9a3 6b2f1a fff1d9", "2f4a57 e9a15b 8a4b2f f9ead0"],
} as const;

export type PaletteGenre = keyof typeof sets;

export const isPaletteGenre = (name: string): name is PaletteGenre => Object.hasOwn(sets, name);

export function palettesOf(genre: PaletteGenre): readonly Palette[] {
  return sets[genre].map((colours) => {
    const [ground = "", first = "", second = "", paper = ""] = colours.split(" ").map((hex) => `#${hex}`);
    return { ground, first, second, paper };
  });
}

/** Relative luminance, 0 … 1 (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 … 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** The ink that reads best on a colour: the palette's paper, or near-black. */
export const inkOn = (colour: string, paper: string): string =>
  contrast(colour, paper) >= contrast(colour, dark) ? paper : dark;
