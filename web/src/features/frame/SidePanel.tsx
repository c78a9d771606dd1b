/** Leaning and filters: beside the list where there is room, in a sheet on a phone. */

import { useMediaQuery } from "@mantine/hooks";
import { lazy, Suspense, useState } from "react";
import { useLanguageModels } from "../../api/queries.ts";
import type { Asking, AskingAction } from "../asking/asking.ts";
import { isUsual } from "../asking/leaning.ts";
import { countOf } from "../asking/question.ts";
import { FilterPanel } from "../picks/FilterPanel.tsx";
import { Leanings } from "../picks/Leanings.tsx";
import { ModelPanel } from "../picks/ModelPanel.tsx";
import styles from "./SidePanel.module.css";

const PanelSheet = lazy(() => import("./PanelSheet.tsx"));

interface SidePanelProps {
  readonly asking: Asking;
  act(action: AskingAction): void;
}

const narrow = "(max-width: 960px)";

export default function SidePanel({ asking, act }: SidePanelProps) {
  const small = useMediaQuery(narrow, undefined, { getInitialValueInEffect: false });
  const [sheet, setSheet] = useState<"never" | "open" | "closed">("never");
  const models = useLanguageModels();
  const mayChoose = models !== undefined && (models.model !== "offline" || models.choices.length > 0);
  const panel = (
    <div className={styles.panel}>
      <Leanings leaning={asking.leaning} onLean={(leaning) => act({ do: "lean", leaning })} />
      <FilterPanel filters={asking.filters} onFilter={(filters) => act({ do: "filter", filters })} />
      {mayChoose && (
        <ModelPanel server={models} chosen={asking.language} onChoose={(language) => act({ do: "choose", language })} />
      )}
    </div>
  );
  if (!small) return panel;
  const set = countOf(asking.filters) + (isUsual(asking.leaning) ? 0 : 1) + (asking.language === undefined ? 0 : 1);
  return (
    <>
      <button type="button" className={styles.open} onClick={() => setSheet("open")}>
        Lean and filter{set > 0 && <span className={styles.set}>{set}</span>}
      </button>
      {sheet !== "never" && (
        <Suspense fallback={null}>
          <PanelSheet opened={sheet === "open"} onClose={() => setSheet("closed")}>
            {panel}
          </PanelSheet>
        </Suspense>
      )}
    </>
  );
}
