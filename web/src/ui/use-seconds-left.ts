/** Seconds until a question that was refused for now is asked again; undefined where nobody counts. */
import { useEffect, useState } from "react";
import { Trouble } from "../api/trouble.ts";

/** Short waits pass before one has read that they do. */
const worthCounting = 4_000;

export function useSecondsLeft(error: Error): number | undefined {
  const due = error instanceof Trouble && (error.wait ?? 0) >= worthCounting ? error.due : undefined;
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (due === undefined) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [due]);
  return due === undefined ? undefined : Math.max(0, Math.ceil((due - now) / 1_000));
}
