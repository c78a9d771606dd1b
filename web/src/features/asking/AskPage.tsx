/** The one screen: a sentence, what was understood of it, and the films that follow. */
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { announce } from "../../announcements.ts";
import { useAnswer, useServed } from "../../api/queries.ts";
import type { Reading, Versions } from "../../api/types.ts";
import { Footnote } from "../frame/Footnote.tsx";
import { Header } from "../frame/Header.tsx";
import { nameOfData, servedLine } from "../frame/served-line.ts";
import { useShelf } from "../my-films/ShelfProvider.tsx";
import { hiddenOf, ratingsOf } from "../my-films/shelf.ts";
import { UndoNotice } from "../my-films/UndoNotice.tsx";
import { FilmsForYou } from "../picks/FilmsForYou.tsx";
import styles from "./AskPage.module.css";
import { Examples } from "./Examples.tsx";
import { letGo } from "./let-go.ts";
import { isBare } from "./parts.ts";
import { sentFor } from "./question.ts";
import { Sentence } from "./Sentence.tsx";
import { useAsking } from "./use-asking.ts";
import { useConversation } from "./use-conversation.ts";
import { useListInView } from "./use-list-in-view.ts";

// Nobody edits a chip or turns a dial before the first list is read: these come right after it.
const loadChipBar = () => import("./ChipBar.tsx");
const ChipBar = lazy(loadChipBar);
const SidePanel = lazy(() => import("../frame/SidePanel.tsx"));

const mostCharacters = 4_000;

export function AskPage() {
  const [asking, act] = useAsking();
  const { shelf } = useShelf();
  const [lit, setLit] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const mine = useMemo(() => ({ ratings: ratingsOf(shelf), hidden: hiddenOf(shelf, Date.now()) }), [shelf]);
  const sent = useMemo(() => sentFor(asking, mine), [asking, mine]);
  const answer = useAnswer(sent);
  const info = useServed(announceServed);
  const most = info.data?.limits.text ?? mostCharacters;
  const settled = !answer.isPlaceholderData && !(answer.isFetching && answer.data === undefined);
  const bringListIntoView = useListInView(heading, settled);
  const askFor = (text: string) => {
    setLit(undefined);
    act({ do: "ask", text });
    if (text.trim() !== "") bringListIntoView();
  };

  const reading = useConversation(asking, act, answer, settled);
  const edit = useCallback((edited: Reading) => act({ do: "edit", reading: edited }), [act]);
  const nothingSaid = asking.text.trim() === "" && asking.turns.length + asking.ahead.length === 0;
  const empty = asking.draft.trim() === "" && nothingSaid && isBare(reading);
  useAnnouncedList(answer.data);
  const answered = answer.data !== undefined;
  useEffect(() => {
    if (answered) void loadChipBar();
  }, [answered]);

  return (
    <>
      <button type="button" className={styles.skip} onClick={skipToFilms}>
        Skip to the films
      </button>
      <Header
        served={servedLine(info.data, answer.data?.answer.versions)}
        onHome={() => {
          setLit(undefined);
          act({ do: "start over" });
        }}
      />
      <main className={styles.main}>
        <h1 className={styles.question}>What are you in the mood for?</h1>
        <Sentence
          draft={asking.draft}
          read={asking.text}
          reading={reading}
          lit={lit}
          most={most}
          onDraft={(draft) => act({ do: "type", draft })}
          onAsk={askFor}
        />
        <div className={styles.understood}>
          {empty && <Examples onAsk={askFor} />}
          {(!empty || mine.ratings.length > 0) && (
            <Suspense fallback={null}>
              <ChipBar reading={reading} asked={asking.asked} onEdit={edit} onLight={setLit} />
            </Suspense>
          )}
        </div>
        <div className={styles.columns}>
          <FilmsForYou
            asking={asking}
            answer={answer}
            reading={reading}
            heading={heading}
            most={most}
            onMore={() => act({ do: "more" })}
            onLetGo={(offer) => edit(letGo(reading, offer))}
            onSay={(text) => {
              setLit(undefined);
              act({ do: "say", text });
              bringListIntoView();
            }}
            onReturn={(since) => {
              act({ do: "return", text: asking.text, since });
              bringListIntoView();
            }}
          />
          <aside className={styles.aside} aria-label="Lean and filter">
            <Suspense fallback={null}>
              <SidePanel asking={asking} act={act} />
            </Suspense>
          </aside>
        </div>
      </main>
      <Footnote info={info.data} answer={answer.data?.answer} chosen={asking.language} />
      <UndoNotice />
    </>
  );
}

/** Not a link: the address holds the sentence. */
const skipToFilms = (): void => document.getElementById("films")?.focus();

const announceServed = ({ data }: Versions, newData: boolean): void =>
  announce(
    newData ? `The films now come from ${nameOfData(data)}` : "Another model now tells taste: the films follow it",
  );

function useAnnouncedList(data: ReturnType<typeof useAnswer>["data"]): void {
  const answer = data?.answer;
  const picks = answer?.picks;
  const changes = answer?.changes?.join(" ") ?? "";
  useEffect(() => {
    if (!picks) return;
    const first = picks[0]?.movie.title;
    announce(`${changes} ${first ? `${picks.length} films. First: ${first}` : "No films to show"}`.trimStart());
  }, [picks, changes]);
}
