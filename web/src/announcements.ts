/** What screen readers should hear. What comes in quick succession is said together, so that nothing is swallowed. */

type Listener = () => void;
/** Milliseconds within which a second sentence joins the first. */
const breath = 1_000;
let sentence = "";
let saidAt = Number.NEGATIVE_INFINITY;
const listeners = new Set<Listener>();

export function announce(text: string): void {
  const now = performance.now();
  const joined = now - saidAt < breath && !sentence.includes(text) ? `${sentence.trimEnd()}. ${text}` : text;
  // A changed text is what makes a screen reader speak; the same sentence twice differs by an invisible space.
  sentence = joined === sentence ? `${joined}\u00a0` : joined;
  saidAt = now;
  for (const listener of listeners) listener();
}

export const heard = (): string => sentence;

export function onAnnouncement(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
