// Runs before the first paint, so that the page never flashes in the wrong colours. The key is that of src/colours.ts.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem("matinee.colours");
  } catch {
    // a browser that keeps nothing follows the system
  }
  const dark = chosen === "dark" || (chosen !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.setAttribute("data-mantine-color-scheme", dark ? "dark" : "light");
})();
