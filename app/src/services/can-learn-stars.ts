/** Whether a server learns in the background which stars people will give. */
import type { DataHome, Engine } from "@matinee/core";
import { fewestForStars } from "@matinee/engine";

/** More ratings keep a machine busy for long; they are learned from when somebody says so. */
const most = 2_000_000;
/** True where nobody has learned it yet, from ratings that people gave, enough of them and not too many. */
export async function canLearnStars(
  home: Pick<DataHome, "list">,
  { versions }: Pick<Engine, "versions">,
): Promise<boolean> {
  if (versions.models.stars !== undefined) return false;
  const info = (await home.list()).find(({ name }) => name === versions.data.name);
  const { ratings = 0, simulated = false } = info ?? {};
  return !simulated && ratings >= fewestForStars && ratings <= most;
}
