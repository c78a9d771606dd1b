/** The films that follow from the question: headed, explained, moved, and more of them when asked. */
import { type RefObject, useMemo } from "react";
import { type useAnswer, useLanguageModels } from "../../api/queries.ts";
import { isWarmingUp } from "../../api/trouble.ts";
import type { Answer, MovieCard, Reading, Relaxation } from "../../api/types.ts";
import { TroublePanel } from "../../ui/TroublePanel.tsx";
import { useStillWhilePressed } from "../../ui/use-still-while-pressed.ts";
import { type Asking, saidOf } from "../asking/asking.ts";
import { ideasFor } from "../asking/follow-up-ideas.ts";
import { isBare } from "../asking/parts.ts";
import { useMovements } from "../asking/use-movements.ts";
import { useShelf } from "../my-films/ShelfProvider.tsx";
import { isOut, isTold } from "../my-films/shelf.ts";
import { explainable } from "./explained.ts";
import styles from "./FilmsForYou.module.css";
import { FollowUp } from "./FollowUp.tsx";
import { languageText } from "./language-text.ts";
import { Notes, type Remark } from "./Notes.tsx";
import { Offers } from "./Offers.tsx";
import { PickList, PickSkeletons } from "./PickList.tsx";
import { Trail } from "./Trail.tsx";

interface FilmsForYouProps {
  readonly asking: Asking;
  readonly answer: ReturnType<typeof useAnswer>;
  readonly reading: Reading;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Characters that are read at most. */
  readonly most: number;
  onMore(): void;
  onLetGo(offer: Relaxation): void;
  onSay(text: string): void;
  /** Goes back to where only these follow-ups had been said. */
  onReturn(since: readonly string[]): void;
}

export function FilmsForYou({
  asking,
  answer: { data: newest, error, refetch, isPlaceholderData },
  reading,
  heading,
  most,
  onMore,
  onLetGo,
  onSay,
  onReturn,
}: FilmsForYouProps) {
  const { shelf } = useShelf();
  const data = useStillWhilePressed(newest);
  const gone = (movie: MovieCard): boolean => isOut(shelf, movie, Date.now());
  const movements = useMovements(data, gone);
  const titles = useMemo(() => {
    const known = new Map(shelf.films.map(({ movieId, title }) => [movieId, title]));
    for (const { movieId, title } of reading.films) known.set(movieId, title);
    return known;
  }, [shelf, reading]);
  // A film that was just rated leaves at once, before the server has answered.
  const picks = (data?.answer.picks ?? []).filter(({ movie }) => !gone(movie));
  const models = useLanguageModels();
  const inWords = useMemo(() => data && explainable(data, models), [data, models]);
  const titleOf = (id: number): string | undefined => titles.get(id);

  const asked = asking.text.trim() !== "" || asking.turns.length > 0 || !isBare(reading);
  const warmingUp = isWarmingUp(error);

  return (
    <section aria-labelledby="films" className={styles.films}>
      <h2 ref={heading} id="films" tabIndex={-1} className={styles.heading}>
        {headingFor(asked, isTold(shelf, Date.now()))}
      </h2>
      <Trail said={saidOf(asking)} onReturn={onReturn} />
      {data?.answer.changes && !isPlaceholderData && (
        <p data-testid="changes" className={styles.changes}>
          {data.answer.changes.join(" ")}
        </p>
      )}
      {warmingUp && <Notes notes={[gettingReady]} />}
      {error && !warmingUp && <TroublePanel error={error} onAgain={() => void refetch()} />}
      {!data && (warmingUp || !error) && <PickSkeletons />}
      {data && (
        <>
          <Notes notes={data.answer.notes} />
          <LanguageLine answer={data.answer} />
          <Offers offers={data.answer.relax ?? []} onLetGo={onLetGo} />
          <PickList
            picks={picks}
            movements={movements}
            waiting={isPlaceholderData}
            explainable={inWords}
            titleOf={titleOf}
          />
          {picks.length === 0 && !isPlaceholderData && !isRefused(data.answer) && (
            <p className={styles.none}>No film fits all of this. Drop a chip or loosen a filter.</p>
          )}
          {data.answer.picks.length >= asking.n && asking.n < 100 && (
            <button type="button" className={styles.more} onClick={onMore}>
              Show more films
            </button>
          )}
          <FollowUp key={asking.text} ideas={ideasFor(data.answer)} most={most} atHand={asked} onSay={onSay} />
        </>
      )}
    </section>
  );
}

function LanguageLine({ answer }: { readonly answer: Answer }) {
  const text = languageText(answer);
  return text === undefined ? null : <p className={styles.changes}>{text}</p>;
}

const gettingReady: Remark = {
  code: "still-preparing",
  text: "Matinee is still getting ready; the films come by themselves in a few seconds.",
};

/** No list at all, for a reason that the notes tell: other filters would not help. */
const isRefused = ({ picks, notes }: Answer): boolean =>
  picks.length === 0 && !notes.some(({ code }) => code === "few-films");

function headingFor(asked: boolean, known: boolean): string {
  if (asked) return "Tonight, perhaps";
  return known ? "For you, from what you told" : "A mixed bill to begin with";
}
