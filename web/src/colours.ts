/** Light or dark: as the system has it, unless the person chose the other one. */
import { localStorageColorSchemeManager } from "@mantine/core";

/** The same key as in public/colour-scheme.js, which runs before the first paint. */
export const colourKeeper = localStorageColorSchemeManager({ key: "matinee.colours" });
