/** What stands under a finger stays there until it is let go: a list that changed in between would swallow the tap. */
import { useEffect, useState } from "react";

/** A tap's click follows its release, on touch screens a moment later. */
const clickFollowsWithin = 40;

/** The value of before for as long as a pointer is pressed. */
export function useStillWhilePressed<Value>(value: Value): Value {
  const pressed = usePressed();
  const [shown, setShown] = useState(value);
  if (!pressed && shown !== value) setShown(value);
  return pressed ? shown : value;
}

function usePressed(): boolean {
  const [pressed, setPressed] = useState(false);
  useEffect(() => {
    let released: ReturnType<typeof setTimeout> | undefined;
    const press = () => {
      clearTimeout(released);
      setPressed(true);
    };
    const release = () => {
      clearTimeout(released);
      released = setTimeout(() => setPressed(false), clickFollowsWithin);
    };
    const releases = ["pointerup", "pointercancel", "dragend"] as const;
    window.addEventListener("pointerdown", press, true);
    for (const kind of releases) window.addEventListener(kind, release, true);
    return () => {
      clearTimeout(released);
      window.removeEventListener("pointerdown", press, true);
      for (const kind of releases) window.removeEventListener(kind, release, true);
    };
  }, []);
  return pressed;
}
