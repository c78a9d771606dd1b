/** What a small network reads of each film of a text (bench/learn/feelings_model.py), in English or its words in English. */
import { once } from "@matinee/core";
import type { NamedText } from "../../text.ts";
import { type SentenceModel, sentenceModel } from "../../wordings/sentence-model.ts";
import type { Mention } from "../mention.ts";
import { network } from "./network.gen.ts";
import { signedText } from "./signed-text.ts";

export const feltNetwork = once((): SentenceModel => sentenceModel(network));

/** Pieces that are read at once; in a longer text some before and behind each film, and no more than a few windows. */
const longest = network.positions;
const before = 32;
const behind = 16;
const most = 3 * longest;

/** Chances of each of `said`, by film; nothing of a film that has no place in the text, or stands far behind in a long one. */
export function saidChances(text: NamedText, model = feltNetwork()): ReadonlyMap<Mention, Float64Array> {
  const { tokens, places } = signedText(text);
  const pieces: number[] = [];
  const starts = tokens.map((token) => {
    const start = pieces.length;
    pieces.push(...model.piecesOf([token]));
    return start;
  });
  const films = [...places].map(([film, place]) => ({ film, at: starts[place] })).filter(({ at }) => at < most);
  const found = new Map<Mention, Float64Array>();
  for (let next = 0; next < films.length; ) {
    const from = pieces.length <= longest ? 0 : Math.max(0, Math.min(films[next].at - before, pieces.length - longest));
    const isLast = from + longest >= pieces.length;
    const here = films.slice(next).filter(({ at }, place) => place === 0 || isLast || at < from + longest - behind);
    const odds = model.oddsAt(
      pieces.slice(from, from + longest),
      here.map(({ at }) => at - from),
    );
    here.forEach(({ film }, place) => void found.set(film, chancesIn(odds[place])));
    next += here.length;
  }
  return found;
}

function chancesIn(odds: Float64Array): Float64Array {
  const most = Math.max(...odds);
  const shares = odds.map((one) => Math.exp(one - most));
  const sum = shares.reduce((whole, one) => whole + one, 0);
  return shares.map((one) => one / sum);
}
