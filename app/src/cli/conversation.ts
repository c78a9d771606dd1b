/**
 * Asking in turns: each line follows up the list before it. Lines come from anywhere, so that a test can speak as a
 * terminal does; an empty line or the end of them ends the conversation.
 */
import { type Answer, AskRequest } from "@matinee/core";
import { InvalidRequest, parsed } from "../services/requests.ts";
import type { ListRequest } from "./list-options.ts";

export interface Talk {
  /** Lists, each better than the one before. */
  readonly answers: (request: AskRequest) => AsyncIterable<Answer>;
  /** The part of every request that does not change. */
  readonly request: ListRequest["request"];
  /** The next line that the person says; undefined when they are gone. */
  readonly next: () => Promise<string | undefined>;
  readonly show: (answer: Answer, isFirst: boolean) => Promise<void> | void;
  /** Tells what could not be asked; the conversation goes on. */
  readonly complain: (text: string) => void;
}

export async function converse({ answers, request, next, show, complain }: Talk): Promise<void> {
  let before: Answer | undefined;
  for (let text = await next(); text !== undefined && text.trim() !== ""; text = await next()) {
    const follows = before && { previous: before.reading, shown: before.picks.map(({ movie }) => movie.id) };
    try {
      let isFirst = true;
      for await (const answer of answers(parsed(AskRequest, { ...request, text, ...follows }))) {
        before = answer;
        await show(answer, isFirst);
        isFirst = false;
      }
    } catch (error) {
      if (!(error instanceof InvalidRequest)) throw error;
      complain(error.message);
    }
  }
}
