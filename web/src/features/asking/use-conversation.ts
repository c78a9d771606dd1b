/** What is understood now, and follow-ups that are sent as soon as the list is there that they speak of. */
import { useEffect, useMemo } from "react";
import type { useAnswer } from "../../api/queries.ts";
import type { Reading } from "../../api/types.ts";
import { useShelf } from "../my-films/ShelfProvider.tsx";
import { isOut, sentFilm } from "../my-films/shelf.ts";
import type { Asking, AskingAction } from "./asking.ts";
import { withPlacesOf } from "./kept-places.ts";
import { isAbout } from "./question.ts";
import { emptyReading } from "./reading-edits.ts";

/** `settled`: the answer is the one to what is asked now. */
export function useConversation(
  asking: Asking,
  act: (action: AskingAction) => void,
  { data, error }: ReturnType<typeof useAnswer>,
  settled: boolean,
): Reading {
  const { shelf } = useShelf();
  const { edited, turns, ahead } = asking;
  const answered = data && isAbout(data.sent, asking) ? data.answer.reading : undefined;
  const understood = edited ?? answered ?? turns.at(-1)?.previous ?? emptyReading;
  const first = turns[0]?.previous;
  const reading = useMemo(() => withPlacesOf(first, understood), [first, understood]);
  useEffect(() => {
    if (ahead.length === 0 || !settled || !data || error) return;
    const seen = data.answer.picks.filter(({ movie }) => !isOut(shelf, movie, Date.now()));
    const shown = seen.map(({ movie }) => sentFilm({ ...movie, movieId: movie.id }));
    act({ do: "follow", previous: reading, shown });
  }, [ahead, settled, data, error, reading, shelf, act]);
  return reading;
}
