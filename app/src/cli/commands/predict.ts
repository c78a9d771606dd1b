/** `matinee predict TITLE|ID --rate "Heat=5"` */
import { PredictRequest } from "@matinee/core";
import { designated, findMovie, nameOf } from "../../services/find-movie.ts";
import { parsed } from "../../services/requests.ts";
import { type ListOptions, listRequest } from "../list-options.ts";
import { openedEngine } from "../opened.ts";
import { printJson, printNotes } from "../print.ts";
import { say, warn } from "../terminal.ts";

export interface PredictOptions extends Pick<ListOptions, "rate" | "history" | "data" | "json"> {
  readonly person?: string;
  readonly description?: string;
}

export async function predict(film: string, options: PredictOptions): Promise<void> {
  const { data, json, person, description } = options;
  const engine = await openedEngine({ data, json });
  const { movie, others } = await findMovie(engine, designated(film));
  for (const other of others) warn(`There is also ${nameOf(other)}: id:${other.id}`);
  const { request, notes } = await listRequest(engine, options);
  const asked = parsed(PredictRequest, { movieId: movie.id, ratings: request.ratings, person, description });
  const told = await engine.predict(asked);
  if (json === true) return printJson({ ...told, notes: [...notes, ...told.notes] });
  const { stars, low, high, share, known, given } = told;
  say(`${nameOf(movie)}: about ${stars} stars.`);
  say(`In ${Math.round(share * 100)} of 100 such cases what is given lies from ${low} to ${high}.`);
  say(`It rests on ${known} ${known === 1 ? "rating" : "ratings"} of the person.`);
  if (given !== undefined) say(`They gave it ${given}.`);
  printNotes([...notes, ...told.notes]);
}
