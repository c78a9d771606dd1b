/** Which words of a text may belong to the wish, and which are only small talk. */

import { isClauseGap, startsSentence } from "@matinee/text";
import { isCrossedWith } from "./mentions/frames.ts";
import { insideOf, type Sentence } from "./signals.ts";
import type { NamedText } from "./text.ts";
import { sufferingIn } from "./wishes/complaints.ts";

/** Words that may belong to the wish: no film, and nothing that is told of films. */
export function openWords(text: NamedText): (at: number) => boolean {
  const { words, sentences, mentions, unknown, zones } = text;
  const open = new Uint8Array(words.length).fill(1);
  const isUnknown = insideOf(words, unknown);
  for (const mention of mentions.all) open.fill(0, mention.fullFrom, mention.fullTo);
  // "Alien meets The Thing" tells of no meeting, "a mix of Jaws and Heat" of no mixing.
  for (const [place, one] of mentions.all.entries()) {
    const cue = text.cues.endingAt(one.fullFrom);
    // "The director of Parasite" is somebody.
    if (cue?.kind === "like" && cue.feeling === undefined && !tellsMaker(text, cue.from))
      open.fill(0, cue.from, cue.to);
    const next = mentions.all[place + 1];
    if (next !== undefined && isCrossedWith(text, one, next)) open.fill(0, one.fullTo, next.fullFrom);
  }
  for (const [place, { from, to }] of sentences.entries()) {
    const films =
      mentions.within(from, to).length > 0 ||
      words.slice(from, to).some((_, at) => isUnknown(from + at)) ||
      (place > 0 && isVerdict(text, sentences[place - 1], { from, to }));
    const until = films ? tailOf({ from, to }, text) : to;
    for (let at = from; at < until; at++) if (films && zones[at] === "history") open[at] = 0;
  }
  for (const [from, to] of sufferingIn(words, text.lexicon)) open.fill(0, from, to);
  openPeople(text, open);
  return (at) => open[at] === 1 && !isUnknown(at);
}

/** "Amadeus, what a film. Still thinking about it.": a sentence that judges the film before it, and asks for none. */
function isVerdict({ words, cues, mentions, lexicon }: NamedText, before: Sentence, { from, to }: Sentence): boolean {
  const told = cues.within(from, to);
  return (
    mentions.within(before.from, before.to).length > 0 &&
    told.some(({ kind, side }) => kind === "feeling" && side === "after") &&
    told.every(({ kind }) => kind !== "wish" && kind !== "like") &&
    !words
      .slice(from, to)
      .some(
        ({ norm }, at) =>
          lexicon.filmNouns.has(norm) ||
          lexicon.openNouns.has(norm) ||
          lexicon.genres.at(words, from + at) !== undefined,
      )
  );
}

/** "I love Heat and Tom Hanks", "Wes Anderson films and Heat": somebody in a list of films is wished for. */
function openPeople({ words, cues, mentions, lexicon, people, cased }: NamedText, open: Uint8Array): void {
  const endsList = (at: number) => {
    const next = words[at];
    return next === undefined || isClauseGap(next.gap) || startsSentence(words, at) || lexicon.joins.has(next.norm);
  };
  for (let at = 0; at < words.length; at++) {
    if (open[at] === 1 || mentions.at(at) !== undefined) continue;
    const begins =
      isClauseGap(words[at].gap) || lexicon.joins.has(words[at - 1]?.norm ?? "") || cues.endingAt(at) !== undefined;
    if (!begins) continue;
    const whose = people.at(words, at, true, cased, lexicon)?.to ?? at;
    const noun = lexicon.filmNouns.has(words[whose]?.norm ?? "") ? whose + 1 : whose;
    if (noun > at && lexicon.filmNouns.has(words[noun - 1].norm) && endsList(noun)) open.fill(1, at, whose);
    for (const to of [at + 3, at + 2]) {
      if (to > words.length || !people.isName(words, at, to)) continue;
      if (endsList(to)) open.fill(1, at, to);
    }
  }
}

/** Where a sentence about films ends in a clause that names none and judges nothing, but asks: "…, 90s thriller". */
function tailOf({ from, to }: Sentence, { words, cues, mentions, lexicon, people }: NamedText): number {
  let start = to;
  // A genre or decade stands in [at, start); behind "but nothing with", "but not" also somebody, a mood or a nation asks.
  let asks = false;
  let mayAsk = false;
  for (let at = to - 1; at > from; at--) {
    if (mentions.at(at) !== undefined || cues.at(at)?.kind === "feeling") return start;
    asks ||= lexicon.genres.at(words, at) !== undefined || lexicon.years.decades.at(words, at) !== undefined;
    mayAsk ||=
      lexicon.moods.at(words, at) !== undefined ||
      lexicon.countries.at(words, at) !== undefined ||
      lexicon.languages.at(words, at) !== undefined ||
      (at + 2 <= start && people.isName(words, at, at + 2));
    const turns = cues.startingAt(at)?.kind === "turn";
    if (!turns && !isClauseGap(words[at].gap)) continue;
    if (!asks && !(mayAsk && turns && lexicon.avoids.at(words, at + 1) !== undefined)) continue;
    start = at;
    asks = false;
    mayAsk = false;
  }
  return start;
}

/** Words of sentences, or of beginnings of sentences, that speak of the person and wish for nothing. */
export function smallTalk({ words, sentences, cues, lexicon }: NamedText): (at: number) => boolean {
  const small = new Uint8Array(words.length);
  for (const { from, to } of sentences) {
    const inside = cues.within(from, to);
    const wish = inside.find((cue) => cue.kind === "wish" || cue.kind === "like");
    // What the lists know ends the small talk: "… where the butcher sells no beef" belongs to "a comedy".
    let named = from;
    while (named < to && lexicon.genres.at(words, named) === undefined) named++;
    const until = Math.min(named, wish?.from ?? (inside.some((cue) => cue.kind === "feeling") ? from : to));
    const personal = words.slice(from, until).some(({ norm }) => lexicon.firstPerson.has(norm));
    if (personal) small.fill(1, from, until);
  }
  return (at) => small[at] === 1;
}

const tellsMaker = ({ words, lexicon }: Pick<NamedText, "words" | "lexicon">, at: number): boolean =>
  [lexicon.makersOf, lexicon.writersOf].some((book) => book.at(words, at) !== undefined);
