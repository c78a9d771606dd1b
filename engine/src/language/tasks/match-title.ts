/** Which of some films a person means by a name that the title index leaves unclear: one of the given ones, or none. */
import type { Checked, Task } from "@matinee/core";
import { z } from "zod";
import { asMaterial, type FilmFacts, rules } from "../frame.ts";

export interface UnclearTitle {
  /** As the person wrote it. */
  readonly name: string;
  /** The words around it. */
  readonly context: string;
  /** At most ten, the likeliest first. */
  readonly films: readonly FilmFacts[];
}

const Match = z.object({ id: z.string().nullable().default(null) });
type Match = z.infer<typeof Match>;

const instructions = [
  "A person named a film. Say which of the films of the material is meant, by its id, or null where none of them surely is.",
  rules,
  'Example of material: {"name":"matrix 1","context":"matrix 1 was great","films":[{"id":"f1","title":"The Matrix","year":1999},',
  '{"id":"f2","title":"The Matrix Reloaded","year":2003}]}',
  'Example of an answer: {"id":"f1"}',
].join("\n");

export const matchTitle: Task<UnclearTitle, Match> = {
  name: "match-title",
  version: 1,
  answer: Match,
  prompt: ({ name, context, films }) => ({
    instructions,
    material: asMaterial({ name, context, films: films.map(({ about, ...facts }) => facts) }),
    maxTokens: 30,
  }),
  check: held,
  offline: () => ({ id: null }),
};

function held({ id }: Match, { films }: UnclearTitle): Checked<Match> {
  if (id === null || films.some((film) => film.id === id)) return { value: { id }, dropped: 0 };
  return { problem: "The id is none of the given ones; answer null where no film is surely meant." };
}
