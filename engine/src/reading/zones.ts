/** Where the words of a text stand: telling about films, wishing, or not yet known. */

import { isClauseGap, startsSentence, type Word } from "@matinee/text";
import type { Lexicon } from "./lexicon.ts";
import type { Places } from "./places.ts";
import { type Cue, lastBefore, type Sentence } from "./signals.ts";
import type { Zone } from "./text.ts";

/** Sentence by sentence, as cues turn it. */
export function zonesOf(
  words: readonly Word[],
  sentences: readonly Sentence[],
  cues: Places<Cue>,
  lexicon: Lexicon,
): Zone[] {
  const zones: Zone[] = words.map(() => "open");
  for (const { from, to } of sentences) {
    // A sentence that was only cut for its length goes on as it was.
    let zone: Zone = startsSentence(words, from) ? "open" : zones[from - 1];
    let filled = from;
    let example = false;
    for (const cue of cues.within(from, to)) {
      if (cue.kind === "like" && zone !== "history") example = true;
      if (cue.kind === "wish") {
        zones.fill(zone, filled, cue.from);
        zone = "wish";
        filled = cue.from;
      } else if (cue.kind === "feeling" && zone !== "history") {
        const judges = cue.side === "after" && isPredicate(words, cue, lexicon);
        if (zone === "wish" && !beginsAnew(words, cue, lexicon)) continue;
        if (zone === "open" && !judges && cue.side === "after" && turnsInto(words, from, cue, cues, lexicon)) continue;
        if (zone === "open" && example && !judges && !beginsAnew(words, cue, lexicon)) continue;
        const wished = zone === "wish" || isException(words, filled, cue, lexicon);
        const moved = isMoved(words, filled, cue, cues, lexicon);
        zones.fill(wished ? "wish" : moved ? "open" : "history", filled, cue.from);
        zone = "history";
        filled = cue.from;
      }
    }
    zones.fill(zone, filled, to);
  }
  return zones;
}

/** "Inception but funny": a quality behind the turn, where nothing was judged before it, is wished for. */
function turnsInto(words: readonly Word[], from: number, cue: Cue, cues: Places<Cue>, lexicon: Lexicon): boolean {
  const before = Math.max(from, lastBefore(cue.from, ({ norm }) => !lexicon.fillers.has(norm), words) + 1);
  const turn = cues.endingAt(before);
  return (
    (turn?.kind === "turn" || turn?.kind === "other") &&
    !words.slice(from, turn.from).some(({ norm }) => lexicon.copulas.has(norm))
  );
}

/** "Sci-fi except Star Wars", "prison films, I loved Papillon": the wish for a genre or a kind of film ends where films are told of. */
function isException(words: readonly Word[], from: number, cue: Cue, lexicon: Lexicon): boolean {
  if (cue.side !== "before") return false;
  const before = Array.from({ length: cue.from - from }, (_, place) => from + place);
  const refuses = lexicon.avoids.at(words, cue.from) !== undefined;
  const clause = before.slice(
    0,
    before.findLastIndex((at) => isClauseGap(words[at].gap)),
  );
  const tells = clause.some((at) => lexicon.copulas.has(words[at].norm) || lexicon.firstPerson.has(words[at].norm));
  const isRefused = before.some((at) => lexicon.avoids.at(words, at) !== undefined);
  const wishes = (isRefused || !tells) && beginsAnew(words, cue, lexicon);
  if (!refuses && !wishes) return false;
  const isKind = (at: number) => lexicon.filmNouns.has(words[lexicon.meanings.at(words, at)?.to ?? -1]?.norm ?? "");
  return before.some((at) => lexicon.genres.at(words, at) !== undefined || isKind(at));
}

/** "Die Hard but on a plane, loved Heat": where a film is put elsewhere, what is told begins behind the comma. */
function isMoved(words: readonly Word[], from: number, cue: Cue, cues: Places<Cue>, lexicon: Lexicon): boolean {
  if (!beginsAnew(words, cue, lexicon)) return false;
  return cues
    .within(from + 1, cue.from)
    .some(
      ({ kind, to }) =>
        kind === "turn" && to < cue.from && lexicon.places.has(words[to].norm) && !isClauseGap(words[to].gap),
    );
}

/** True when "was" or its like stands before a judgement, or the judgement is a whole phrase. */
function isPredicate(words: readonly Word[], cue: Cue, lexicon: Lexicon): boolean {
  if (cue.to - cue.from > 2 && !isClauseGap(words[cue.from].gap)) return true;
  const stops = ({ norm }: Word) => !lexicon.fillers.has(norm) || lexicon.copulas.has(norm);
  const before = lastBefore(cue.from, stops, words);
  return before >= 0 && lexicon.copulas.has(words[before].norm);
}

/** After a wish only "…, I loved" or "because I loved" goes back to telling. */
function beginsAnew(words: readonly Word[], cue: Cue, lexicon: Lexicon): boolean {
  if (cue.side !== "before") return false;
  const border = (at: number) =>
    at > 0 && (isClauseGap(words[at].gap) || lexicon.clauseOpeners.has(words[at - 1].norm));
  if (border(cue.from)) return true;
  const stops = ({ norm }: Word) => !lexicon.fillers.has(norm) || lexicon.firstPerson.has(norm);
  const before = lastBefore(cue.from, stops, words);
  if (before < 0) return false;
  if (lexicon.firstPerson.has(words[before].norm)) return border(before) || border(before - 1);
  if (!lexicon.thirdPersons.has(words[before].norm)) return false;
  for (let at = before; at > Math.max(0, before - 6); at--) if (border(at)) return true;
  return false;
}
