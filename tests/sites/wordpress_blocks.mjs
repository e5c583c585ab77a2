// What WordPress's own block editor says of block markup: node wordpress_blocks.mjs FOLDER FILE...
// FOLDER is what up.py made (jsdom and the bundled block library). One line of JSON for each file.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import path from "node:path";

const [folder, ...files] = process.argv.slice(2);
const load = createRequire(path.resolve(folder, "here.js"));
const { window } = new (load("jsdom").JSDOM)("<!doctype html>", { url: "http://localhost/", pretendToBeVisual: true });

// The packages expect a browser: give them jsdom's, and what jsdom lacks.
const give = (name, value) => Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
give("window", window);
for (const name of Object.getOwnPropertyNames(window)) {
  if (!name.startsWith("_") && !(name in globalThis)) {
    try { give(name, window[name]); } catch { /* a getter of jsdom's that cannot be read here */ }
  }
}
for (const name of ["document", "navigator", "Node", "Element", "HTMLElement", "DOMParser", "Event", "CustomEvent", "getComputedStyle"]) give(name, window[name]);
class Observer { observe() {} unobserve() {} disconnect() {} }
const lacking = {
  matchMedia: () => ({ matches: false, addListener() {}, removeListener() {}, addEventListener() {}, removeEventListener() {} }),
  ResizeObserver: Observer,
  IntersectionObserver: Observer,
  CSS: { supports: () => false, escape: (text) => text },
  requestIdleCallback: (call) => setTimeout(call, 0),
};
for (const [name, value] of Object.entries(lacking)) { window[name] ??= value; globalThis[name] ??= value; }

// The editor logs every invalid block at length; the answer here is the count.
for (const name of ["log", "info", "warn", "error", "groupCollapsed"]) console[name] = () => {};
const { parse, serialize, registerCoreBlocks } = load(path.resolve(folder, "wp-blocks.cjs"));
registerCoreBlocks();

// Browsers write < and > in attributes as they are, or, since the standard changed in 2025, escaped.
const either = (html) => html.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
const flat = (blocks) => blocks.flatMap((block) => [block, ...flat(block.innerBlocks)]);
for (const file of files) {
  const text = readFileSync(file, "utf8").trim();
  const blocks = parse(text);
  const all = flat(blocks);
  const named = (test) => all.filter(test).map((block) => block.name);
  process.stdout.write(JSON.stringify({
    file: path.basename(file),
    blocks: all.length,
    invalid: named((block) => !block.isValid),
    strange: named((block) => ["core/missing", "core/freeform"].includes(block.name)),
    same: either(serialize(blocks).trim()) === either(text),
  }) + "\n");
}
process.exit(0);
