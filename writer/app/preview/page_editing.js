/* Correcting words where they stand: a double click opens a run of words, Enter or leaving it keeps
   what was typed, Esc does not. What was typed becomes an edit of the Markdown; until the block comes
   back from it, the page shows the words as they were typed. */

const ARRIVAL = 400; // ms in which the focus may still be on its way from the manuscript to the page

let editing = null; // {slot, field, isWrapped, words, nth, kept, html, since, place}

function openEdit(event) {
  if (event.button !== 0 || editing?.field.contains(event.target)) return;
  const target = event.target instanceof Element ? event.target : event.target.parentElement;
  const slot = slotAround(target);
  const box = target?.closest(RUNS);
  const run = slot && box && runsOf(slot).find((one) => one.box === box);
  const isIn = run && (target === box || run.nodes.some((node) => node.contains(target)));
  const place = { target, clientX: event.clientX, clientY: event.clientY };
  if (!isIn || !bridge) return tellPlace(place);
  finishEdit(true);
  editing = begun(slot, run, place);
  bridge.open(slot.key, editing.words, editing.nth);
}

function begun(slot, run, place) {
  const words = wordsOf(run);
  const before = runsOf(slot).map((one) => (one.box === run.box ? null : wordsOf(one)));
  const nth = before.slice(0, before.indexOf(null)).filter((other) => other === words).length;
  const kept = shownNodes(slot).map((node) => node.cloneNode(true));
  const selection = selected();
  const field = run.isWhole ? run.box : wrapped(run);
  flatten(run.nodes, selection);
  field.setAttribute("contenteditable", "plaintext-only");
  field.setAttribute("spellcheck", "false");
  for (const other of field.querySelectorAll(NO_TEXT)) other.setAttribute("contenteditable", "false");
  field.focus({ preventScroll: true });
  if (selection && field.contains(selection.startContainer)) select(selection);
  else selectWordAt(place);
  const since = performance.now();
  return { slot, field, run, isWrapped: !run.isWhole, words, nth, kept, html: null, since, place };
}

function wrapped(run) {
  const span = document.createElement("span");
  run.box.insertBefore(span, run.nodes[0]);
  span.append(...run.nodes);
  return span;
}

function selected() {
  const selection = getSelection();
  if (!selection.rangeCount) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  return { startContainer, startOffset, endContainer, endOffset };
}

function select({ startContainer, startOffset, endContainer, endOffset }) {
  getSelection().setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

/* In a link, a double click selects nothing. */
function selectWordAt({ clientX, clientY }) {
  const at = document.caretPositionFromPoint(clientX, clientY);
  const selection = getSelection();
  if (!at) return;
  selection.collapse(at.offsetNode, at.offset);
  selection.modify("move", "forward", "word");
  selection.modify("extend", "backward", "word");
}

/* Line ends of the HTML become the spaces they look like: spaces are kept as typed while editing. */
function flatten(nodes, selection) {
  readWords(nodes, (node, text, skipped) => {
    if (node.nodeType !== Node.TEXT_NODE || node.data === text) return;
    for (const end of ["start", "end"]) {
      if (selection?.[`${end}Container`] === node) {
        selection[`${end}Offset`] = Math.max(selection[`${end}Offset`] - skipped, 0);
      }
    }
    node.data = text;
  });
}

/* End the editing; what was typed is kept or forgotten. */
function finishEdit(isKept) {
  if (!editing) return;
  const { slot, field, run, isWrapped, words, nth, kept, html } = editing;
  editing = null;
  const typed = wordsOf({ nodes: [...field.childNodes], isWhole: run.isWhole });
  field.removeAttribute("contenteditable");
  field.removeAttribute("spellcheck");
  if (isWrapped) field.replaceWith(...field.childNodes);
  getSelection().removeAllRanges();
  if (isKept && typed !== words) bridge.edited(slot.key, words, nth, typed);
  else if (html !== null) slot.note ? showNote(slot.key, html) : showBlock(slot.key, html);
  else slot.note ? placeNote(slot, kept[0]) : showNodes(slot, kept);
}

/* The window cannot edit this here: it opens in the manuscript, at the word that was clicked. */
function refuseEdit() {
  const place = editing?.place;
  finishEdit(false);
  if (place) tellPlace({ ...place, target: document.elementFromPoint(place.clientX, place.clientY) });
}

/* Whether what comes for a slot has to wait: its words are being edited. */
function waitsForEdit(slot, html) {
  if (editing?.slot !== slot) return false;
  editing.html = html;
  return true;
}

function typedKey(event) {
  if (event.isComposing) return;
  if (!editing) {
    if (event.key === "Escape") bridge?.escape();
    return;
  }
  if (event.key !== "Enter" && event.key !== "Escape") return;
  event.preventDefault();
  event.stopPropagation();
  finishEdit(event.key === "Enter");
}

function leftField(event) {
  if (event.target !== editing?.field) return;
  const isArriving = performance.now() - editing.since < ARRIVAL && !document.hasFocus();
  if (!isArriving) finishEdit(true);
}

addEventListener("dblclick", openEdit);
addEventListener("keydown", typedKey, { capture: true });
addEventListener("focusout", leftField, { capture: true });
