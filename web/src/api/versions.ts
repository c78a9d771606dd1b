/** Which data and models stand behind the answers; when others take over, every answer of the old ones is asked anew. */
import type { Query, QueryClient } from "@tanstack/react-query";
import type { Versions } from "./types.ts";

/** The same for the same data and models, in whatever order they are told. */
export const signatureOf = ({ matinee, data, models }: Versions): string =>
  JSON.stringify([matinee, data.name, data.version, Object.entries(models).sort(([a], [b]) => (a < b ? -1 : 1))]);

interface Kept {
  readonly versions?: Versions | undefined;
  /** Answers are kept beside their question. */
  readonly answer?: { readonly versions: Versions };
}

/** What an answer says of its makers; search and films say nothing. */
const versionsIn = (query: Query): Versions | undefined => {
  const kept = query.state.data as Kept | undefined; // what queries.ts keeps under its keys
  return kept?.versions ?? kept?.answer?.versions;
};

/** Listens to every answer that arrives. `tell` hears of the new versions, and whether the data are others. */
export function followVersions(client: QueryClient, tell: (now: Versions, newData: boolean) => void): () => void {
  let served: Versions | undefined;
  return client.getQueryCache().subscribe((event) => {
    if (event.type !== "updated" || event.action.type !== "success") return;
    const now = versionsIn(event.query);
    if (now === undefined) return;
    const before = served;
    served = now;
    const signature = signatureOf(now);
    if (before === undefined || signatureOf(before) === signature) return;
    void client.invalidateQueries({
      predicate: (query) => {
        const made = versionsIn(query);
        return query !== event.query && (made === undefined || signatureOf(made) !== signature);
      },
    });
    tell(now, before.data.name !== now.data.name || before.data.version !== now.data.version);
  });
}
