/**
 * What a server of one's own has loaded just now, where it is asked without a name: another model under the same address must
 * not get the answers of the one before.
 */
import { z } from "zod";
import { limitedFetch } from "./limited-fetch.ts";
import type { ModelPlace } from "./place.ts";

/** Milliseconds: how long the server may take to say it, and how long that is believed. */
const [patience, believed] = [300, 60_000];
/** Bytes of an answer that tells it. */
const longest = 100_000;

const Listed = z.object({ data: z.array(z.object({ id: z.string() })) });

/** Answers undefined where the server does not say. */
export function servedModel({ url, key }: ModelPlace, now: () => number = () => performance.now()) {
  let told: { readonly at: number; readonly name: Promise<string | undefined> } | undefined;
  return (): Promise<string | undefined> => {
    if (told !== undefined && now() - told.at <= believed) return told.name;
    const name = asked(url ?? "", key);
    told = { at: now(), name };
    // It may say it the next time.
    void name.then((said) => {
      if (said === undefined) told = undefined;
    });
    return name;
  };
}

async function asked(url: string, key: string | undefined): Promise<string | undefined> {
  try {
    const response = await limitedFetch(longest)(`${url.replace(/\/+$/u, "")}/models`, {
      signal: AbortSignal.timeout(patience),
      headers: key === undefined ? {} : { authorization: `Bearer ${key}` },
    });
    const { data } = Listed.parse(await response.json());
    return response.ok && data.length > 0 ? data.map(({ id }) => id).join("\n") : undefined;
  } catch {
    return undefined;
  }
}
