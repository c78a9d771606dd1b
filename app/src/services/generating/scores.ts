/**
 * Scores of a language model for the films that a model of taste found best for each person, from a training part alone: what the
 * person liked of it is summed up, and the films are scored against that. A table belongs to its part, by name and in each row.
 */
import { type Dataset, MatineeError, type Ratings } from "@matinee/core";
import { bestUnseen, type FilmScores, type Judged, scoreAgainstWish, summariseTaste } from "@matinee/engine";
import { bestRated, factsOfItem, type Kind } from "./kinds.ts";
import { tableRows } from "./table.ts";

type Asked = Parameters<typeof scoreAgainstWish.offline>[0];
type Answered = ReturnType<typeof scoreAgainstWish.offline>;

const columns = ["userId", "part", "scores"] as const;

/** "scores-1f0c33a9.csv" for a training part; another part has another one. */
export const scoresFile = (part: Pick<Dataset, "version">): string =>
  `scores-${part.version.split("+train-").at(-1)}.csv`;

export interface ScoredPeople {
  /** Learned from the part. */
  readonly model: Judged;
  /** What is known of a person; undefined for those who are not judged. */
  readonly historyOf: (person: number) => Ratings | undefined;
}

const idOf = (part: Dataset, person: number): string => part.personIds?.()[person] ?? String(person + 1);

/** A row for each person who is judged and liked something. */
export const scoresKind = (part: Dataset, { model, historyOf }: ScoredPeople): Kind<Asked, Answered> => ({
  task: scoreAgainstWish,
  file: scoresFile(part),
  columns,
  *rows() {
    for (let person = 0; person < part.interactions.people; person++) {
      const history = historyOf(person);
      const liked = history === undefined ? [] : bestRated(part, history);
      if (history === undefined || liked.length === 0) continue;
      const wish = summariseTaste.offline({ films: liked, words: "" }).summary;
      const films = bestUnseen(model, history, person).map((item) => ({
        ...factsOfItem(part, item),
        id: `f${part.catalog.movie(item).id}`,
        // Who is not there has no opinion; the model of taste stands beside it anyway.
        own: 0,
      }));
      yield { id: idOf(part, person), input: { wish, films } };
    }
  },
  fields: ({ scores }) => [part.version, scores.map(({ id, score }) => `${id.slice(1)}=${score}`).join("|")],
});

/** The scores in a table of that part. Throws "request/invalid" naming the line. */
export function scoresIn(text: string, path: string, part: Dataset): (person: number) => FilmScores {
  const [head = [], ...rows] = tableRows(text) ?? [];
  if (head.join() !== columns.join()) throw unfit(`${path} is no table of ${columns.join(", ")}.`);
  const ids = part.personIds?.();
  const places = new Map(
    Array.from({ length: part.interactions.people }, (_, at) => [ids?.[at] ?? String(at + 1), at]),
  );
  const known = new Map<number, FilmScores>();
  for (const [at, [id = "", of = "", told = ""]] of rows.entries()) {
    const line = `${path}, row ${at + 1}`;
    const person = places.get(id);
    if (person === undefined) throw unfit(`${line}: nobody is called “${id}”.`);
    if (of !== part.version) throw unfit(`${line} was made from other ratings than these models learn from.`);
    known.set(person, new Map(told === "" ? [] : told.split("|").map((one) => scoreIn(one, line, part))));
  }
  return (person) => known.get(person) ?? new Map();
}

function scoreIn(text: string, line: string, part: Dataset): [item: number, score: number] {
  const [, id, value] = /^(\d+)=(-?\d+(?:\.\d+)?(?:e-?\d+)?)$/u.exec(text) ?? [];
  const item = part.catalog.itemOf(Number(id ?? -1));
  const score = Number(value);
  if (item === undefined || !(score >= -1 && score <= 1))
    throw unfit(`${line}: “${text.slice(0, 40)}” is no score from -1 to 1 of a film that is here, as 260=0.5.`);
  return [item, score];
}

const unfit = (message: string): MatineeError =>
  new MatineeError("request/invalid", message, { hint: "Make the table with: matinee generate scores" });
