/** A text box with suggestions: arrows choose, Enter takes, Escape closes. */
import "@mantine/core/styles/ScrollArea.css";
import "@mantine/core/styles/Popover.css";
import "@mantine/core/styles/Combobox.css";
import { Combobox, useCombobox } from "@mantine/core";
import { type ReactNode, useEffect } from "react";
import styles from "./Suggest.module.css";

export interface Suggestion {
  readonly value: string;
  /** How it is shown; what screen readers say. */
  readonly show: ReactNode;
}

interface SuggestProps {
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly suggestions: readonly Suggestion[];
  /** Said when there is text and nothing to suggest. */
  readonly nothing: string;
  readonly waiting?: boolean;
  readonly className?: string | undefined;
  readonly autoFocus?: boolean;
  onText(text: string): void;
  onTake(value: string): void;
}

export function Suggest(props: SuggestProps) {
  const { label, placeholder, text, suggestions, nothing, waiting, className, autoFocus, onText, onTake } = props;
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { selectFirstOption, updateSelectedOptionIndex } = combobox;
  const values = suggestions.map(({ value }) => value).join("\n");
  // biome-ignore lint/correctness/useExhaustiveDependencies: other suggestions, another first one
  useEffect(() => {
    selectFirstOption();
    updateSelectedOptionIndex();
  }, [values]);
  const typed = text.trim() !== "";
  return (
    <Combobox
      store={combobox}
      withinPortal
      position="bottom-start"
      width="max-content"
      classNames={{ dropdown: styles.dropdown, option: styles.option, options: styles.options }}
      onOptionSubmit={(value) => {
        onTake(value);
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target>
        <input
          type="text"
          className={className}
          aria-label={label}
          placeholder={placeholder}
          value={text}
          autoComplete="off"
          spellCheck={false}
          // biome-ignore lint/a11y/noAutofocus: only where a person has just opened this very box
          autoFocus={autoFocus}
          onChange={(event) => {
            onText(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!typed}>
        <Combobox.Options aria-label={label}>
          {suggestions.map(({ value, show }) => (
            <Combobox.Option key={value} value={value}>
              {show}
            </Combobox.Option>
          ))}
          {suggestions.length === 0 && <Combobox.Empty>{waiting ? "Looking…" : nothing}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
