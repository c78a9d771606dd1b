/** A text box with suggestions: arrows choose, Enter takes, Escape closes. */
import "@mantine/core/styles/ScrollArea.css";
import "@mantine/core/styles/Popover.css";
import "@mantine/core/styles/Combobox.css";
import { Combobox, useCombobox } from "@mantine/core";
import { type KeyboardEvent, type ReactNode, useEffect, useState } from "react";
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
  const [active, setActive] = useState<string | null>(null);
  const combobox = useCombobox({ loop: false, onDropdownClose: () => combobox.resetSelectedOption() });
  const values = suggestions.map(({ value }) => value).join("\n");
  const typed = text.trim() !== "";
  const opened = combobox.dropdownOpened && typed;
  // biome-ignore lint/correctness/useExhaustiveDependencies: other suggestions, another first one
  useEffect(() => {
    setActive(opened ? combobox.selectFirstOption() : null);
  }, [values, opened]);

  const keys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!combobox.dropdownOpened) combobox.openDropdown("keyboard");
      else setActive(event.key === "ArrowDown" ? combobox.selectNextOption() : combobox.selectPreviousOption());
    } else if (event.key === "Enter" && opened) {
      event.preventDefault();
      combobox.clickSelectedOption();
    } else if (event.key === "Escape") combobox.closeDropdown("keyboard");
  };

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
          // biome-ignore lint/a11y/noAutofocus: only where a person has just opened this very box
          autoFocus={autoFocus}
          onChange={(event) => {
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
          {suggestions.length === 0 && <Combobox.Empty>{waiting ? "Looking…" : nothing}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
