/** What differs where people use their fingers. */

export const isTouch = (): boolean => matchMedia("(pointer: coarse)").matches;

/** On a touch screen the keyboard would cover what one has just asked for. */
export function hideKeyboard(): void {
  if (isTouch() && document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
