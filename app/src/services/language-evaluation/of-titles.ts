/** Names that several films share: whether the one that is meant is read. */
import type { LanguageModel, Reading } from "@matinee/core";
import { meanwhileOf } from "../answers-with-model.ts";
import { matchedTitle, unclearFilm } from "../unclear-title.ts";
import type { Judged } from "./compared.ts";
import type { TitleCase } from "./note-cases.ts";
import { type Trial, type TriedTask, triedTask } from "./trial.ts";

export const taskOfTitles = (trial: Trial, cases: readonly TitleCase[]): TriedTask =>
  triedTask(
    { task: "match-title", measure: "share of names of which the right film is read" },
    cases,
    (one: TitleCase, model) => judgedTitle(trial, one, model),
  );

/** Undefined where the name is clear, or the film not there. */
async function judgedTitle(
  { engine, deadline, run }: Trial,
  { name, text, year }: TitleCase,
  model: LanguageModel,
): Promise<Judged | undefined> {
  const found = await engine.named({ title: name });
  if (found.kind !== "ambiguous") return undefined;
  const meant = [found.movie, ...found.others].find((movie) => movie.year === year);
  if (meant === undefined) return undefined;
  const reading = await engine.read({ text });
  const isRead = ({ films }: Reading): number => (films.some(({ movieId }) => movieId === meant.id) ? 1 : 0);
  const film = unclearFilm(reading);
  const { named } = meanwhileOf(engine);
  const matched = film && (await matchedTitle(model, text, { reading, film }, named, { signal: run.signal, deadline }));
  return { without: isRead(reading), with: isRead(matched?.reading ?? reading) };
}
