/** Runs for tests. */
import { type Progress, quietRun, type Run } from "@matinee/core";

/** A run that remembers what was reported. */
export function watchedRun(): { run: Run; reports: Progress[] } {
  const reports: Progress[] = [];
  return { run: { ...quietRun(), progress: (report) => reports.push(report) }, reports };
}
