/** One quiet line: which films and whose ratings are served, and what is on its way. */
import type { Info, Versions } from "../api/types.ts";

export function servedLine(info: Info | undefined, answered: Versions | undefined): string | undefined {
  const data = info?.versions?.data ?? answered?.data;
  if (!data) return undefined;
  const simulated = data.simulated && !/simulated/i.test(data.label) ? ", simulated ratings" : "";
  const coming = info?.preparing[0];
  return `${data.label}${simulated}${coming ? ` · getting ${coming.data} ready: ${coming.task}` : ""}`;
}
