/** What screen readers should hear: one sentence at a time, the newest wins. */

type Listener = () => void;
let sentence = "";
const listeners = new Set<Listener>();

export function announce(text: string): void {
  // A changed text is what makes a screen reader speak; the same sentence twice differs by an invisible space.
  sentence = text === sentence ? `${text}\u00a0` : text;
  for (const listener of listeners) listener();
}

export const heard = (): string => sentence;

export function onAnnouncement(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
