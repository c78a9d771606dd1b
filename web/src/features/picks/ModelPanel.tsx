/** Which language model is asked for this list, where the server lets people choose, and how much its scores count. */
import "@mantine/core/styles/Slider.css";
import { Slider } from "@mantine/core";
import { useState } from "react";
import type { AskBody, Usage } from "../../api/types.ts";
import styles from "./FilterPanel.module.css";
import dial from "./Leanings.module.css";

export type ModelChoice = NonNullable<AskBody["language"]>;

interface ModelPanelProps {
  readonly server: Pick<Usage, "model" | "choices" | "weight">;
  readonly chosen: ModelChoice | undefined;
  onChoose(chosen: ModelChoice | undefined): void;
}

export function ModelPanel({ server, chosen, onChoose }: ModelPanelProps) {
  // Each stop on the way would ask the model anew.
  const [moving, setMoving] = useState<number>();
  const { model = "", weight = server.weight } = chosen ?? {};
  const usual = server.model === "offline" ? "none" : server.model;
  const named = server.choices.filter((name) => name !== "offline");
  const asks = model === "" ? server.model !== "offline" : model !== "offline";
  return (
    <section aria-labelledby="model" className={styles.filters}>
      <h2 id="model" className={styles.heading}>
        Language model
      </h2>
      <label className={styles.language}>
        <span>Asked</span>
        <select
          className="field"
          value={model}
          onChange={({ currentTarget: { value } }) => onChoose(value === "" ? undefined : { ...chosen, model: value })}
        >
          <option value="">as usual: {usual}</option>
          {server.model !== "offline" && <option value="offline">none</option>}
          {named.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      {asks && (
        <div className={dial.dial}>
          <Slider
            min={0}
            max={100}
            step={5}
            value={moving ?? weight}
            onChange={setMoving}
            onChangeEnd={(end) => {
              setMoving(undefined);
              onChoose({ ...chosen, weight: end });
            }}
            label={null}
            thumbLabel="how much its scores count"
            thumbValueText={(at) => `${at} of 100`}
            size={4}
            thumbSize={18}
            classNames={{ track: dial.track, bar: dial.barOf, thumb: dial.thumb }}
          />
          <div className={dial.ends} aria-hidden="true">
            <span>the list without it</span>
            <span>its scores alone</span>
          </div>
        </div>
      )}
    </section>
  );
}
