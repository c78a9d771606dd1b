/** Leaning and filters on a phone. */
import type { ReactNode } from "react";
import { Sheet } from "../../ui/Sheet.tsx";

interface PanelSheetProps {
  readonly opened: boolean;
  readonly children: ReactNode;
  onClose(): void;
}

export default function PanelSheet({ opened, children, onClose }: PanelSheetProps) {
  return (
    <Sheet title="Lean and filter" opened={opened} onClose={onClose}>
      {children}
      <button type="button" className="act" style={{ width: "100%", marginTop: 28 }} onClick={onClose}>
        Show the films
      </button>
    </Sheet>
  );
}
