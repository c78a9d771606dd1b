/** What stands around the page: colours, the server's answers, the guest's shelf, what is announced. */
import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { queries } from "./api/query-client.ts";
import { colourKeeper } from "./colours.ts";
import { AskPage } from "./features/asking/AskPage.tsx";
import { Boundary } from "./features/frame/Boundary.tsx";
import { ShelfProvider } from "./features/my-films/ShelfProvider.tsx";
import { theme, variables } from "./theme.ts";
import { LiveRegion } from "./ui/LiveRegion.tsx";
import { SheetProvider } from "./ui/SheetProvider.tsx";

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
