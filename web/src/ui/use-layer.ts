/** A thing that opens over the page: Back and Escape close it, and closing it leaves no trace in the browser's history. */
import { useEffect, useLayoutEffect, useRef } from "react";
import { layers } from "./browser-layers.ts";

export function useLayer(opened: boolean, onClose: () => void, { step = false } = {}): void {
  const close = useRef(onClose);
  useLayoutEffect(() => {
    close.current = onClose;
  });
  useEffect(() => (opened ? layers.open({ close: () => close.current(), step }) : undefined), [opened, step]);
}
