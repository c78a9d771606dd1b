/** The page: built into web/dist; in development it asks a server on port 5000. */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
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

/** Beside each text file lies what of it is sent to those who read Brotli or gzip: packed once, as small as can be. */
function compressFiles(): Plugin {
  let folder = "";
  return {
    name: "compress-files",
    apply: "build",
    configResolved: ({ root, build }) => {
      folder = join(root, build.outDir);
    },
    closeBundle() {
      for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
        const path = join(folder, name);
        if (!/\.(html|js|css|svg)$/.test(name) || statSync(path).size < 1_000) continue;
        const bytes = readFileSync(path);
        writeFileSync(`${path}.br`, brotliCompressSync(bytes));
        writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
      }
    },
  };
}

const server = "http://127.0.0.1:5000";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), preloadFonts(), compressFiles()],
  server: { proxy: { "/api": server, "/readyz": server, "/docs": server, "/openapi.json": server } },
  build: { outDir: "dist", emptyOutDir: true, assetsInlineLimit: 0, target: "es2023" },
});
