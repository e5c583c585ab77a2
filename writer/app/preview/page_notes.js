/* Footnotes: the section at the end of the article, each note of it shown for its definition, whose
   slot has no other nodes. References and ways back lead within the page and move the caret along. */

const LINKS_WITHIN = 'a[href^="#"]';
const NOTE_LINKS = '[role="doc-noteref"], [role="doc-backlink"]';
const NO_TEXT = '.noteref, [role="doc-backlink"]'; // numbers and arrows: words of the page, not the story

let notes = null; // the section
let noteSlots = []; // in the order of the section

function clearNotes() {
  notes?.remove();
  [notes, noteSlots] = [null, []];
}

function showNotes({ section, order, items = [] }) {
  if (section !== undefined) showSection(section);
  for (const [key, html] of items) showNote(key, html);
  if (order) orderNotes(order.map((key) => slots.get(key)).filter((slot) => slot?.note));
}

/* The section in other words, or none; notes that are in it stay. */
function showSection(html) {
  const next = parsed(html).firstElementChild;
  const list = notes?.querySelector("ol");
  if (next && list) next.querySelector("ol").replaceWith(list);
  notes?.remove();
  notes = next;
  if (next) article.append(next);
}

function showNote(key, html) {
  const slot = slots.get(key);
  if (!slot || waitsForEdit(slot, html)) return;
  const fragment = parsed(html);
  showFetched(fragment);
  if (slot.note) keepPictures([slot.note], fragment);
  keepRoom(fragment.querySelectorAll("img[src]"));
  placeNote(slot, fragment.firstElementChild);
}

function placeNote(slot, node) {
  slot.note?.replaceWith(node);
  slot.note = node;
  slotOfNode.set(node, slot);
}

function orderNotes(shown) {
  for (const slot of noteSlots) if (!shown.includes(slot)) slot.note = null;
  noteSlots = shown;
  const lines = shown.flatMap(({ note }) => ["\n", note]);
  notes?.querySelector("ol").replaceChildren(...lines, ...(lines.length ? ["\n"] : []));
}

/* What shows a block: in its place, or in the section. */
const shownNodes = (slot) => (slot.note ? [slot.note] : slot.nodes);
const shownElement = (slot) => slot.note ?? elementOf(slot);

/* Go where a link within the page leads, without going anywhere: the page stays, so does its address.
   Gives whether there is such a place. */
function followLink(link) {
  const name = link.getAttribute("href").slice(1);
  const target = placeNamed(name);
  if (!target && ["", "top"].includes(name)) {
    byHand();
    scrollToTop(0, scrollY < 1.5 * innerHeight);
    return true;
  }
  const slot = target && slotAround(target);
  if (!slot) return false;
  byHand(); // the caret comes along: the page must not go elsewhere after it
  bring(target, 3);
  const isNote = target === slot.note;
  const { text, place } = textAround(slot, isNote ? null : (target.closest(".noteref") ?? target), 0);
  const { word, occurrence, offset } = wordAt(text, Math.max(place, 0));
  bridge?.word(slot.key, word, occurrence, offset);
  return true;
}

/* What has a name in the page; in an address it may be written with percent signs. */
function placeNamed(name) {
  const found = name ? document.getElementById(name) : null;
  if (found) return found;
  try {
    return document.getElementById(decodeURIComponent(name));
  } catch {
    return null;
  }
}
