import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { inspiredTurns, redialTurns } from "./turns.ts";

const folderOf = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), "matinee-turns-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
};

it("takes the films that are suggested for the first time as targets, with the years that the answer gives them", () => {
  const turn = {
    context: ["", "Hi, like Heat (1995)"],
    resp: "Try Ronin (1998), or Heat (1995) again",
    rec: [1, 2],
    prev_entity: [2],
    dialog_id: "a",
  };
  const folder = folderOf({
    "dialogues.dev.jsonl": JSON.stringify(turn),
    "entity2id.json": JSON.stringify({
      "<http://dbpedia.org/resource/Ronin_(film)>": 1,
      "<http://dbpedia.org/resource/Heat>": 2,
    }),
  });
  const [{ text, targets, mentioned }] = redialTurns(folder);
  expect(text).toBe("Hi, like Heat (1995)");
  expect(targets).toEqual([{ title: "Ronin", year: 1998 }]);
  expect(mentioned.map((names) => names.at(-1))).toEqual([{ title: "Heat", year: 1995 }]);
});

it("asks INSPIRED where a recommender names films that were not spoken of", () => {
  const lines = [
    "dialog_id\tspeaker\ttext\tmovies",
    "d\tSEEKER\tI liked Heat\tHeat (1995)",
    "d\tRECOMMENDER\tThen Ronin, or Heat again\tRonin (1998); Heat (1995)",
  ];
  const turns = inspiredTurns(folderOf({ "dev.tsv": lines.join("\n") }));
  expect(turns.map(({ text, targets }) => [text, targets])).toEqual([
    ["I liked Heat", [{ title: "Ronin", year: 1998 }]],
  ]);
});
