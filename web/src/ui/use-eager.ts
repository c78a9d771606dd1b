/** Enter that came before what it means was there: it is taken as soon as that is. */
import { useEffect, useLayoutEffect, useRef, useState } from "react";

/** Call what comes back with true for Enter, with false when the person goes on writing. */
export function useEager(waiting: boolean, take: () => void): (eager: boolean) => void {
  const [eager, setEager] = useState(false);
  const latest = useRef(take);
  useLayoutEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    if (!eager || waiting) return;
    setEager(false);
    latest.current();
  }, [eager, waiting]);
  return setEager;
}
