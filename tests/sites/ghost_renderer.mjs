// Posts as Ghost's own renderer shows them: node ghost_renderer.mjs FOLDER FILE...
// FOLDER is what up.py made. One line of JSON for each file, with its HTML or why there is none.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import path from "node:path";

const [folder, ...files] = process.argv.slice(2);
const load = createRequire(path.resolve(folder, "here.js"));
const dom = new (load("jsdom").JSDOM)();
const nodes = load("@tryghost/kg-default-nodes").DEFAULT_NODES;
const { LexicalHTMLRenderer } = load("@tryghost/kg-lexical-html-renderer");
const options = {
  target: "html",
  siteUrl: "http://localhost/",
  postUrl: "http://localhost/post/",
  createDocument: () => dom.window.document,
  canTransformImage: () => false,
  imageOptimization: {},
  design: {},
  feature: {},
};
for (const file of files) {
  const data = JSON.parse(readFileSync(file, "utf8"));
  const [post] = data.posts ?? data.db[0].data.posts;
  const answer = { file: path.basename(file), html: "", fault: "" };
  try {
    answer.html = await new LexicalHTMLRenderer({ nodes, dom }).render(post.lexical, options);
  } catch (error) {
    answer.fault = String(error);
  }
  process.stdout.write(JSON.stringify(answer) + "\n");
}
