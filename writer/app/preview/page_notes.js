/* Footnotes: the section at the end of the article, each note of it shown for its definition, whose
   slot has no other nodes. References and ways back lead within the page and move the caret along. */

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

/* Go where a reference or a way back leads, without going anywhere: the page stays, so does its address. */
function followNoteLink(link) {
  const id = link.getAttribute("href").slice(1);
  const target = document.getElementById(id);
  const slot = target && slotAround(target);
  if (!slot) return;
  byHand(); // the caret comes along: the page must not go elsewhere after it
  const { top, bottom } = target.getBoundingClientRect();
  const isSeen = top >= 0 && bottom <= innerHeight;
  if (!isSeen) target.scrollIntoView({ block: "center", behavior: lessMotion.matches ? "instant" : "smooth" });
  const isNote = target === slot.note;
  const { text, place } = textAround(slot, isNote ? null : target.closest(".noteref"), 0);
  const { word, occurrence, offset } = wordAt(text, Math.max(place, 0));
  bridge?.word(slot.key, word, occurrence, offset);
}
