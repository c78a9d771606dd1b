import { expect, it } from "vitest";
import { drawnTable, widthOf, wrapped } from "./table.ts";

it("draws cells side by side, wrapped at words", () => {
  expect(
    drawnTable(
      [
        ["", "Film"],
        ["1", "Heat (1995)\nCrime"],
      ],
      [4, 9],
    ),
  ).toBe(
    [
      "┌────┬─────────┐",
      "│    │ Film    │",
      "├────┼─────────┤",
      "│ 1  │ Heat    │",
      "│    │ (1995)  │",
      "│    │ Crime   │",
      "└────┴─────────┘",
    ].join("\n"),
  );
});

it("counts columns as a terminal does", () => {
  expect(["Amélie", "Ame\u0301lie", "何か", "한국", "🍿", "\u001b[1mbold\u001b[22m", "’–…"].map(widthOf)).toEqual([
    6, 6, 4, 4, 2, 4, 3,
  ]);
});

it("breaks a word that is longer than a line, and loses nothing of it", () => {
  expect(wrapped("a qwertzuiop", 4)).toEqual(["a", "qwer", "tzui", "op"]);
  expect(wrapped("何か静かな", 4)).toEqual(["何か", "静か", "な"]);
});

it("keeps what is bold bold in each line, and nothing beside it", () => {
  expect(wrapped("\u001b[1mone two\u001b[22m three", 5)).toEqual([
    "\u001b[1mone\u001b[22m",
    "\u001b[1mtwo\u001b[22m",
    "three",
  ]);
});
