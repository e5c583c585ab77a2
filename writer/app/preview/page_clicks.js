/* Clicks on the page: which word, or which field of the story, the reader means. */

const FIELDS = {
  h1: "headline",
  ".summary": "summary",
  ".kicker": "section",
  ".byline": "byline",
  ".dateline": "dateline",
  time: "date",
  ".sign-off": "sign_off",
};
const APART = "p,li,dt,dd,td,th,caption,figcaption,pre,div,blockquote,h1,h2,h3,h4,h5,h6,br";

function slotAround(node) {
  for (let at = node; at && at !== body; at = at.parentNode) {
    const slot = slotOfNode.get(at);
    if (slot) return slot;
  }
  return null;
}

/* The words of a slot and the place in them of `offset` in `node`; blocks in it stand apart. */
function textAround(slot, node, offset) {
  let text = "";
  let place = -1;
  const walk = (here) => {
    if (here.nodeType === Node.ELEMENT_NODE && here.matches(NO_TEXT)) {
      if (here.contains(node)) place = text.length;
      return;
    }
    if (here === node && here.nodeType !== Node.TEXT_NODE) place = text.length;
    if (here.nodeType === Node.TEXT_NODE) {
      if (here === node) place = text.length + offset;
      text += here.data;
    }
    here.childNodes.forEach(walk);
    if (here.nodeType === Node.ELEMENT_NODE && here.matches(APART)) text += "\n";
  };
  shownNodes(slot).forEach(walk);
  return { text, place };
}

const characters = (text) => [...text].length;

/* The word at `place`, how often it came before, and how many characters into it the place is. */
function wordAt(text, place) {
  let seen = null;
  const counts = new Map();
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    if (index > place && seen) break;
    const occurrence = counts.get(word) ?? 0;
    counts.set(word, occurrence + 1);
    seen = { word, occurrence, offset: characters(text.slice(index, Math.max(place, index))) };
    if (index > place) break;
  }
  if (seen) seen.offset = Math.min(seen.offset, characters(seen.word));
  return seen ?? { word: "", occurrence: 0, offset: 0 };
}

function clicked(event) {
  if (!getSelection().isCollapsed || event.button !== 0 || editing?.field.contains(event.target)) return;
  const target = event.target instanceof Element ? event.target : event.target.parentElement;
  const link = target?.closest(LINKS_WITHIN);
  if (link && slotAround(link)) {
    event.preventDefault();
    if (followLink(link)) return;
  }
  tellPlace({ target, clientX: event.clientX, clientY: event.clientY });
}

/* Have the window put its caret on the word at a place of the page. */
function tellPlace({ target, clientX, clientY }) {
  byHand(); // the caret comes here: the page must not move away under the pointer
  const field = Object.keys(FIELDS).find((selector) => target?.closest(`header ${selector}, footer ${selector}`));
  if (field && !slotAround(target)) return bridge?.field(FIELDS[field]);
  const at = document.caretPositionFromPoint(clientX, clientY);
  const slot = slotAround(target) ?? (article.contains(target) && at ? slotAround(at.offsetNode) : null);
  if (!slot) return;
  const inside = at && slotAround(at.offsetNode) === slot;
  const { text, place } = textAround(slot, inside ? at.offsetNode : null, inside ? at.offset : 0);
  const { word, occurrence, offset } = wordAt(text, Math.max(place, 0));
  bridge?.word(slot.key, word, occurrence, offset);
}

addEventListener("click", clicked);
