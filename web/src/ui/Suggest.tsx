/** A text box with suggestions: arrows choose, Enter takes, also when it came before them; Escape closes. */
import "@mantine/core/styles/ScrollArea.css";
import "@mantine/core/styles/Popover.css";
import "@mantine/core/styles/Combobox.css";
import { Combobox, useCombobox } from "@mantine/core";
import { type KeyboardEvent, type ReactNode, useEffect, useState } from "react";
import styles from "./Suggest.module.css";
import { TroubleLine } from "./TroublePanel.tsx";
import { useEager } from "./use-eager.ts";
import { useLayer } from "./use-layer.ts";

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
  /** Why there is nothing, where looking failed. */
  readonly trouble?: { readonly error: Error; onAgain(): void } | undefined;
  readonly className?: string | undefined;
  onText(text: string): void;
  onTake(value: string): void;
}

export function Suggest(props: SuggestProps) {
  const { label, placeholder, text, suggestions, nothing, waiting, trouble, className, onText, onTake } = props;
  const [active, setActive] = useState<string | null>(null);
  const combobox = useCombobox({ loop: false, onDropdownClose: () => combobox.resetSelectedOption() });
  const values = suggestions.map(({ value }) => value).join("\n");
  const typed = text.trim() !== "";
  const opened = combobox.dropdownOpened && typed;
  useLayer(opened, () => combobox.closeDropdown());
  // biome-ignore lint/correctness/useExhaustiveDependencies: other suggestions, another first one
  useEffect(() => {
    setActive(opened ? combobox.selectFirstOption() : null);
  }, [values, opened]);
  const setEager = useEager(waiting === true, () => {
    if (trouble && suggestions.length === 0) trouble.onAgain();
    else if (opened) combobox.clickSelectedOption();
  });

  const keys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!combobox.dropdownOpened) combobox.openDropdown("keyboard");
      else setActive(event.key === "ArrowDown" ? combobox.selectNextOption() : combobox.selectPreviousOption());
    } else if (event.key === "Enter" && typed) {
      event.preventDefault();
      if (opened) setEager(true);
      else combobox.openDropdown("keyboard");
    }
  };

  return (
    <Combobox
      store={combobox}
      // At the end of the page it would lie outside of all landmarks.
      withinPortal={false}
      position="bottom-start"
      width="max-content"
      classNames={{ dropdown: styles.dropdown, option: styles.option, options: styles.options }}
      onOptionSubmit={(value) => {
        onTake(value);
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target withAriaAttributes={false} withKeyboardNavigation={false}>
        <input
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-expanded={opened}
          aria-controls={opened ? (combobox.listId ?? undefined) : undefined}
          aria-activedescendant={active ?? undefined}
          className={className}
          aria-label={label}
          placeholder={placeholder}
          value={text}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            setEager(false);
            onText(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onKeyDown={keys}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!typed}>
        <Combobox.Options aria-label="Suggestions">
          {suggestions.map(({ value, show }) => (
            <Combobox.Option key={value} value={value}>
              {show}
            </Combobox.Option>
          ))}
          {suggestions.length === 0 && !trouble && <Combobox.Empty>{waiting ? "Looking…" : nothing}</Combobox.Empty>}
        </Combobox.Options>
        {trouble && <TroubleLine {...trouble} />}
      </Combobox.Dropdown>
    </Combobox>
  );
}
