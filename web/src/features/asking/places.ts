/** Where the understood parts stand in the person's own words, also while the words are still changing. */
import type { Place, Reading } from "../../api/types.ts";
import { type Part, partKey, partPlace, partsOf } from "./parts.ts";

/** Red stands for taste, blue for words, gold for fame: the same three everywhere. */
export type Voice = "taste" | "words" | "fame";

export interface Segment {
  readonly text: string;
  /** Start in the text; a stable key. */
  readonly start: number;
  /** What it speaks of; "unread" was seen and not understood. */
  readonly voice?: Voice | "unread";
  /** The parts of the reading that stand here. */
  readonly parts?: readonly string[];
}

/** Moods that ask for how well films are known. */
const ofFame: ReadonlySet<string> = new Set(["blockbuster", "classic", "cult", "hidden gem"]);

export function voiceOf(reading: Reading, part: Part): Voice {
  if (part.kind === "film" || part.kind === "hidden") return "taste";
  const word = part.kind === "word" ? reading.wish.words[part.index] : undefined;
  return word !== undefined && ofFame.has(word.text) ? "fame" : "words";
}

/**
 * A place of the text that was read, in the text as it is now: unchanged beginnings keep their places, unchanged endings
 * move along, what was touched has none.
 */
export function moved([start, end]: Place, read: string, now: string): Place | undefined {
  const shorter = Math.min(read.length, now.length);
  let head = 0;
  while (head < shorter && read[head] === now[head]) head++;
  if (end <= head) return [start, end];
  let tail = 0;
  while (tail < shorter - head && read[read.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  const shift = now.length - read.length;
  return start >= read.length - tail ? [start + shift, end + shift] : undefined;
}

/** The text now, cut into understood parts and what lies between them. Overlapping places share one underline. */
export function segmentsOf(reading: Reading, read: string, now: string): readonly Segment[] {
  const found = partsOf(reading)
    .flatMap((part): Found[] => {
      const at = partPlace(reading, part);
      const place = at && moved(at, read, now);
      return place && place[1] > place[0] && place[1] <= now.length
        ? [{ place, voice: voiceOf(reading, part), key: partKey(reading, part) }]
        : [];
    })
    .concat(unreadOf(reading, read, now))
    .sort((a, b) => a.place[0] - b.place[0] || b.place[1] - a.place[1]);
  const segments: Segment[] = [];
  let at = 0;
  for (const { place, voice, key } of found) {
    const last = segments.at(-1);
    if (place[0] < at && last?.parts) {
      const end = Math.max(at, place[1]);
      segments[segments.length - 1] = { ...last, text: now.slice(last.start, end), parts: [...last.parts, key] };
      at = end;
      continue;
    }
    if (place[0] > at) segments.push({ text: now.slice(at, place[0]), start: at });
    segments.push({ text: now.slice(place[0], place[1]), start: place[0], voice, parts: [key] });
    at = place[1];
  }
  if (at < now.length) segments.push({ text: now.slice(at), start: at });
  return segments;
}

interface Found {
  readonly place: Place;
  readonly voice: Voice | "unread";
  readonly key: string;
}

const unreadOf = (reading: Reading, read: string, now: string): Found[] =>
  reading.unread.flatMap(({ at }, i) => {
    const place = at && moved(at, read, now);
    return place && place[1] > place[0] && place[1] <= now.length
      ? [{ place, voice: "unread", key: `unread ${i}` }]
      : [];
  });
