/** A reader for people: a text that cannot be read is told back as unread, and the list comes without a wish. */
import { Reading } from "@matinee/core";
import type { Reader } from "./reader.ts";

/** Why a whole text was not read. */
export const unreadable = "These words could not be read.";

/** The same reader; where it fails by a mistake of ours, nothing is understood, and that is said. */
export const patient = (reader: Reader): Reader => ({
  ...reader,
  followUp(said) {
    try {
      return reader.followUp(said);
    } catch {
      const unread = [{ text: said.text, why: unreadable, at: [0, said.text.length] as [number, number] }];
      return { reading: { ...said.previous, unread }, changes: [] };
    }
  },
  read(text) {
    try {
      return reader.read(text);
    } catch {
      return Reading.parse({ unread: [{ text, why: unreadable, at: [0, text.length] }] });
    }
  },
});
