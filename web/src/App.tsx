/** What stands around the page: colours, the server's answers, the guest's shelf, what is announced. */
import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { queries } from "./api/query-client.ts";
import { colourKeeper } from "./colours.ts";
import { Boundary } from "./components/Boundary.tsx";
import { LiveRegion } from "./components/LiveRegion.tsx";
import { SheetProvider } from "./components/SheetProvider.tsx";
import { ShelfProvider } from "./history/ShelfProvider.tsx";
import { AskPage } from "./pages/AskPage.tsx";
import { theme, variables } from "./theme.ts";

export function App() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      colorSchemeManager={colourKeeper}
      defaultColorScheme="auto"
    >
      <Boundary>
        <QueryClientProvider client={queries}>
          <ShelfProvider>
            <SheetProvider>
              <AskPage />
            </SheetProvider>
          </ShelfProvider>
        </QueryClientProvider>
      </Boundary>
      <LiveRegion />
    </MantineProvider>
  );
}
