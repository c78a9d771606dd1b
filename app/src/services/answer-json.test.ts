import type { Answer } from "@matinee/core";
import { expect, it } from "vitest";
import { jsonOf } from "./answer-json.ts";

const card = {
  id: 7,
  title: "Élan “Vital” \u2028 \ud83c\udfac",
  genres: [],
  directors: [],
  cast: [],
  alternativeTitles: [],
  tags: [],
};
const pick: Answer["picks"][number] = {
  movie: card,
  score: 0.1,
  reasons: [],
  shares: { words: 0, taste: 1, fame: 0 },
};

it("writes every answer so that it reads as it was, the first time and every other", () => {
  const answers = [1, 2].map((score) => ({ notes: [], picks: [{ ...pick, score }, pick], changes: undefined }));
  for (const answer of [...answers, { movies: [card] }, { picks: [] }, { picks: [{ movie: card }], n: 1 }, [1, null]])
    expect(JSON.parse(jsonOf(answer))).toEqual(JSON.parse(JSON.stringify(answer)));
});
