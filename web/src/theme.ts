/** Mantine in Matinee's clothes; the colours themselves are in styles/tokens.css. */
import { type CSSVariablesResolver, createTheme } from "@mantine/core";

export const theme = createTheme({
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  headings: { fontFamily: "'Fraunces Variable', Georgia, serif", fontWeight: "500" },
  colors: {
    marquee: [
      "#fdf0ec",
      "#fadccf",
      "#f5b6a1",
      "#ff9a7e",
      "#ff7a59",
      "#e55c38",
      "#d14a27",
      "#bd3718",
      "#9e2c11",
      "#7d210b",
    ],
  },
  primaryColor: "marquee",
  primaryShade: { light: 7, dark: 4 },
  defaultRadius: "md",
  cursorType: "pointer",
  focusRing: "auto",
  respectReducedMotion: true,
});

const tokens = {
  "--mantine-color-body": "var(--paper)",
  "--mantine-color-text": "var(--ink)",
  "--mantine-color-dimmed": "var(--soft)",
  "--mantine-color-default": "var(--card)",
  "--mantine-color-default-border": "var(--line)",
  "--mantine-color-placeholder": "var(--soft)",
};

export const variables: CSSVariablesResolver = () => ({ variables: {}, light: tokens, dark: tokens });
