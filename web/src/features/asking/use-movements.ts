/** What moved since the last tap or follow-up, as long as it began with the same sentence. */
import { useState } from "react";
import type { Answered } from "../../api/queries.ts";
import type { MovieCard } from "../../api/types.ts";
import { type Movement, movements } from "./movement.ts";
import type { Sent } from "./question.ts";

interface Compared {
  readonly answered: Answered | undefined;
  readonly moves: ReadonlyMap<number, Movement>;
}

const still: ReadonlyMap<number, Movement> = new Map();
const sentence = (sent: Sent): string | undefined => (sent.to === "ask" ? sent.said[0] : "");
const idsOf = ({ answer }: Answered): number[] => answer.picks.map(({ movie }) => movie.id);

export function useMovements(
  answered: Answered | undefined,
  gone: (movie: MovieCard) => boolean,
): ReadonlyMap<number, Movement> {
  const [compared, setCompared] = useState<Compared>({ answered, moves: still });
  if (compared.answered === answered) return compared.moves;
  const moves = compared.answered && answered ? compare(compared.answered, answered, gone) : still;
  setCompared({ answered, moves });
  return moves;
}

function compare(
  before: Answered,
  after: Answered,
  gone: (movie: MovieCard) => boolean,
): ReadonlyMap<number, Movement> {
  if (sentence(before.sent) !== sentence(after.sent) || before.sent.to !== after.sent.to) return still;
  const shown = idsOf(before);
  const grown = (after.sent.body.n ?? 0) > (before.sent.body.n ?? 0);
  const comparable = grown ? idsOf(after).slice(0, shown.length) : idsOf(after);
  const away = new Set(before.answer.picks.flatMap(({ movie }) => (gone(movie) ? movie.id : [])));
  const moves = movements(shown, comparable, (id) => away.has(id));
  // Of a list that is new as a whole there is nothing to tell.
  return comparable.every((id) => moves.get(id)?.kind === "new") ? still : moves;
}
