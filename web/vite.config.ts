/** The page: built into web/dist; in development it asks a server on port 5000. */
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** Typefaces of the first view: asked for beside the style sheet, not after it. */
const firstView = [/inter-latin-wght-normal/, /fraunces-latin-wght-normal/];

function preloadFonts(): Plugin {
  return {
    name: "preload-fonts",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => file.endsWith(".woff2") && firstView.some((name) => name.test(file)))
          .map((file) => ({
            tag: "link",
            attrs: { rel: "preload", as: "font", type: "font/woff2", href: `/${file}`, crossorigin: true },
            injectTo: "head",
          })),
    },
  };
}

const server = "http://127.0.0.1:5000";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), preloadFonts()],
  server: { proxy: { "/api": server, "/readyz": server, "/docs": server, "/openapi.json": server } },
  build: { outDir: "dist", emptyOutDir: true, assetsInlineLimit: 0, target: "es2023" },
});
