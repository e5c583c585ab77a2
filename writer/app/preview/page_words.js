/* Runs of words on the page: what can be corrected where it stands, and what a problem points at. The
   window knows them by what they say, and by how many before them in their block say the same. */

const RUNS = "p,h2,h3,h4,h5,h6,li,td,th,figcaption";
const ARROW = '[role="doc-backlink"]';
const NO_WORDS = "p,h1,h2,h3,h4,h5,h6,ul,ol,dl,pre,blockquote,table,div,figure,details,hr";

/* The runs of a slot in reading order; an item with a list in it is a run up to that list. */
function runsOf(slot) {
  const elements = shownNodes(slot).filter((node) => node.nodeType === Node.ELEMENT_NODE);
  const boxes = elements.flatMap((element) => [
    ...(element.matches(RUNS) ? [element] : []),
    ...element.querySelectorAll(RUNS),
  ]);
  return boxes.map(runOf).filter((run) => run.nodes.length);
}

function runOf(box) {
  const nodes = [...box.childNodes];
  const end = nodes.findIndex((node) => node.nodeType === Node.ELEMENT_NODE && node.matches(NO_WORDS));
  return { box, nodes: end < 0 ? nodes : nodes.slice(0, end), isWhole: end < 0 };
}

/* Calls `see` with each part of `nodes` as it reads: a text node or a <br>, its words, and how many
   characters of the node are left out before them. A line end in the HTML is a space. */
function readWords(nodes, see) {
  let isBroken = false;
  const walk = (node) => {
    if (node.nodeName === "BR") see(node, "\n", 0);
    else if (node.nodeType === Node.TEXT_NODE) {
      const skipped = isBroken && node.data.startsWith("\n") ? 1 : 0;
      see(node, saidBy(node).slice(skipped).replaceAll("\n", " "), skipped);
    } else if (node.nodeType === Node.ELEMENT_NODE && node.matches(NO_TEXT)) return;
    else node.childNodes.forEach(walk);
    if (node.nodeName === "BR" || (node.nodeType === Node.TEXT_NODE && node.data)) {
      isBroken = node.nodeName === "BR";
    }
  };
  nodes.forEach(walk);
}

/* The words of a text; the space before an arrow that leads back is the arrow's. */
function saidBy(node) {
  const isBeforeArrow = node.nextSibling?.nodeType === Node.ELEMENT_NODE && node.nextSibling.matches(ARROW);
  return isBeforeArrow ? node.data.replace(/\u00a0$/, "") : node.data;
}

function wordsOf({ nodes, isWhole }) {
  let words = "";
  readWords(nodes, (_, text) => (words += text));
  return isWhole ? words : words.replace(/[ \n]$/, ""); // what keeps an item apart from its list
}

/* The run of `runs` that says `words` for the given time. */
function runSaying(runs, words, nth) {
  return runs.filter((run) => wordsOf(run) === words)[nth] ?? null;
}

/* A range of the page for the characters from `start` to `end` (UTF-16) of a run's words. */
function rangeIn(run, start, end) {
  const range = document.createRange();
  range.selectNodeContents(run.box);
  range.setEndAfter(run.nodes.at(-1));
  let at = 0;
  readWords(run.nodes, (node, text, skipped) => {
    if (node.nodeType === Node.TEXT_NODE) {
      if (at <= start && start < at + text.length) range.setStart(node, start - at + skipped);
      if (at < end && end <= at + text.length) range.setEnd(node, end - at + skipped);
    }
    at += text.length;
  });
  return range;
}

/* -- lights: words that something elsewhere in the window points at ---------------------------- */

/* They are no part of the article's HTML, which stays what the export writes. */
function light({ key, words, nth, start, end, severity }) {
  unlight();
  const slot = slots.get(key);
  if (!slot) return;
  const run = words === null ? null : runSaying(runsOf(slot), words, nth);
  const ranges = run ? [rangeIn(run, start, end)] : shownNodes(slot).map(wholeOf);
  CSS.highlights.set(severity, new Highlight(...ranges));
}

function wholeOf(node) {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range;
}

function unlight() {
  CSS.highlights.clear();
}
