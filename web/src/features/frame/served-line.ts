/** One quiet line: which films and whose ratings are served, and what is on its way. */
import type { Info, Versions } from "../../api/types.ts";

type Served = Versions["data"];

/** The label's first part; licences stand at the foot of the page. */
export function nameOfData({ label, simulated }: Served): string {
  const name = label.split(/[;·]/)[0]?.trim() ?? label;
  return simulated && !/simulated/i.test(name) ? `${name} · simulated ratings` : name;
}

export function servedLine(info: Info | undefined, answered: Versions | undefined): string | undefined {
  const data = info?.versions?.data ?? answered?.data;
  if (!data) return undefined;
  const coming = info?.preparing[0];
  return coming ? `${nameOfData(data)} · getting ${coming.data} ready: ${coming.task}` : nameOfData(data);
}
