/* Runs in a world of its own beside the page, which itself runs no script. It is handed values, never
   text to run, and everything it shows has passed the worker's sanitiser.

   Each block of the story has a key and a slot: the nodes that show it (none for what is not
   published). Keys are kept here, not in the HTML, so the article stays what the export writes. */

"use strict";

const GROUP_SIZE = 24; // blocks laid out together; twice as many are split in two
const HAND_REST = 2000; // ms after the reader's last scrolling in which the page does not follow
const COMFORT = [0.1, 0.88]; // the part of the height in which the followed block is left alone

const article = document.querySelector("article.story");
const body = article.querySelector(".story-body");
const lessMotion = matchMedia("(prefers-reduced-motion: reduce)");
const slots = new Map(); // key -> {key, nodes, group, isFilled}
const slotOfNode = new WeakMap();
let groups = []; // [{box, slots}] in reading order
let header = null;
let footer = null;

/* -- slots and groups ------------------------------------------------------------------------- */

function newGroup(at, size) {
  const box = document.createElement("div");
  box.className = "story-body group";
  box.style.containIntrinsicSize = `auto ${Math.round(size)}px`;
  const group = { box, slots: [] };
  body.insertBefore(box, groups[at] ? groups[at].box : null);
  groups.splice(at, 0, group);
  return group;
}

function newSlot(key, group, at) {
  const slot = { key, nodes: [], group, isFilled: false };
  slots.set(key, slot);
  group.slots.splice(at, 0, slot);
  return slot;
}

/* Slots for a whole story; `lengths` are of the blocks' sources, to guess how tall they will be. */
function reset({ keys, lengths }) {
  slots.clear();
  editing = null;
  groups = [];
  body.replaceChildren();
  const height = heightGuess();
  for (let at = 0; at < keys.length; at += GROUP_SIZE) {
    const size = lengths.slice(at, at + GROUP_SIZE).reduce((sum, length) => sum + height(length), 0);
    const group = newGroup(groups.length, size);
    for (const key of keys.slice(at, at + GROUP_SIZE)) newSlot(key, group, group.slots.length);
  }
  held = null;
  scrollTo({ top: 0, behavior: "instant" });
}

function heightGuess() {
  const em = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const line = Math.max(body.clientWidth / (0.48 * em), 10);
  return (length) => (Math.ceil(length / line) * 1.6 + 1.1) * em;
}

function insertSlots(after, keys) {
  const before = slots.get(after);
  if (!groups.length) newGroup(0, 0);
  const group = before ? before.group : groups[0];
  let at = before ? group.slots.indexOf(before) + 1 : 0;
  for (const key of keys) newSlot(key, group, at++);
  splitIfLarge(group);
}

function splitIfLarge(group) {
  while (group.slots.length > 2 * GROUP_SIZE) {
    const size = group.box.offsetHeight * (GROUP_SIZE / group.slots.length);
    const next = newGroup(groups.indexOf(group) + 1, size);
    next.slots = group.slots.splice(-GROUP_SIZE);
    for (const slot of next.slots) {
      slot.group = next;
      next.box.append(...slot.nodes);
    }
  }
}

function removeSlot(key) {
  const slot = slots.get(key);
  if (!slot) return;
  if (editing?.slot === slot) editing = null;
  slot.nodes.forEach((node) => node.remove());
  slots.delete(key);
  const { group } = slot;
  group.slots.splice(group.slots.indexOf(slot), 1);
  if (!group.slots.length) {
    group.box.remove();
    groups.splice(groups.indexOf(group), 1);
  }
}

function nodeAfter(slot) {
  if (slot.nodes.length) return slot.nodes.at(-1).nextSibling;
  const following = slot.group.slots.slice(slot.group.slots.indexOf(slot) + 1);
  return following.find((other) => other.nodes.length)?.nodes[0] ?? null;
}

function parsed(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content;
}

/* Pictures that stay are not loaded again, which would make them blink. */
function keepPictures(oldNodes, fragment) {
  const fresh = fragment.querySelectorAll("img[src]");
  if (!fresh.length) return;
  const old = oldNodes.flatMap((node) =>
    node.nodeType === Node.ELEMENT_NODE ? [...node.querySelectorAll("img[src]")] : [],
  );
  for (const image of fresh) {
    const at = old.findIndex((kept) => kept.isEqualNode(image));
    if (at >= 0) image.replaceWith(old.splice(at, 1)[0]);
  }
}

function showBlock(key, html) {
  const slot = slots.get(key);
  if (!slot || waitsForEdit(slot, html)) return;
  const fragment = parsed(html);
  keepPictures(slot.nodes, fragment);
  showNodes(slot, [...fragment.childNodes]);
}

function showNodes(slot, nodes) {
  const next = nodeAfter(slot);
  slot.nodes.forEach((node) => node.remove());
  slot.nodes = nodes;
  slot.isFilled = true;
  nodes.forEach((node) => slotOfNode.set(node, slot));
  const fragment = document.createDocumentFragment();
  fragment.append(...nodes);
  slot.group.box.insertBefore(fragment, next);
}

function showEnds(ends) {
  header?.remove();
  footer?.remove();
  header = parsed(ends.header).firstElementChild;
  footer = parsed(ends.footer).firstElementChild;
  if (header) article.prepend(header);
  if (footer) article.append(footer);
  document.documentElement.lang = ends.language;
  document.documentElement.dir = ends.direction;
}

const elementOf = (slot) => slot.nodes.find((node) => node.nodeType === Node.ELEMENT_NODE);

/* -- still: what is being read does not move -------------------------------------------------- */

let held = null; // {slot, top, scroll}: where the last change left what is read, to the fraction

/* The first block that starts on screen (or, in a block taller than it, that one) and will stay. */
function pickAnchor(leaving) {
  if (scrollY < 1) return null;
  let low = 0;
  for (let high = groups.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (groups[middle].box.getBoundingClientRect().bottom <= 0) low = middle + 1;
    else high = middle;
  }
  let straddling = null;
  for (const group of groups.slice(low, low + 3)) {
    for (const slot of group.slots) {
      const rect = leaving.has(slot.key) ? null : elementOf(slot)?.getBoundingClientRect();
      if (!rect || rect.bottom <= 0 || !rect.height) continue;
      if (rect.top >= 0 && rect.top < innerHeight) return { slot, top: rect.top };
      if (rect.top >= innerHeight) return straddling;
      straddling = { slot, top: rect.top };
    }
  }
  return straddling;
}

function holdStill(leaving, change) {
  const anchor = pickAnchor(leaving);
  if (anchor && held && held.slot === anchor.slot && held.scroll === scrollY) anchor.top = held.top;
  change();
  const element = anchor && elementOf(anchor.slot);
  if (!element) return;
  const moved = element.getBoundingClientRect().top - anchor.top;
  if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: "instant" });
  held = { ...anchor, scroll: scrollY };
}

/* -- following the caret ---------------------------------------------------------------------- */

let handUntil = 0;
let dragging = false;

function byHand() {
  handUntil = performance.now() + HAND_REST;
}

function pressed(event) {
  dragging = event.clientX >= document.documentElement.clientWidth; // on the scroll bar
  if (dragging) byHand();
}

const SCROLL_KEYS = ["PageUp", "PageDown", "Home", "End", "ArrowUp", "ArrowDown", " "];
for (const name of ["wheel", "touchmove"]) addEventListener(name, byHand, { passive: true });
addEventListener("keydown", (event) => SCROLL_KEYS.includes(event.key) && byHand());
addEventListener("pointerdown", pressed);
addEventListener("pointerup", () => (dragging = false));
addEventListener("scroll", () => dragging && byHand());

function scrollToTop(top, near) {
  scrollTo({ top, behavior: near && !lessMotion.matches ? "smooth" : "instant" });
}

let awaited = null; // the block to follow as soon as it is there

/* Bring the block with `key` (none: the head of the page) to where it is comfortable to read. */
function follow(key) {
  awaited = null;
  if (editing || dragging || performance.now() < handUntil) return;
  if (key === null) {
    if (scrollY > 0) scrollToTop(0, scrollY < 1.5 * innerHeight);
    return;
  }
  const slot = slots.get(key);
  if (slot && !slot.isFilled) awaited = key;
  const element = slot?.isFilled && elementNear(slot);
  if (element) bring(element, 3);
}

/* What shows a block, or, where it is not published, what stands before it. */
function elementNear(slot) {
  const before = slot.group.slots.slice(0, slot.group.slots.indexOf(slot) + 1);
  return elementOf(before.findLast(elementOf) ?? slot) ?? slot.group.box;
}

function bring(element, tries) {
  const { top, bottom, height } = element.getBoundingClientRect();
  const [high, low] = COMFORT.map((part) => part * innerHeight);
  const fills = height > low - high;
  if (fills ? top <= innerHeight / 2 && bottom >= innerHeight / 2 : top >= high && bottom <= low) return;
  const wanted = fills ? high : Math.max((innerHeight - height) * 0.4, high);
  const way = top - wanted;
  const near = Math.abs(way) < 1.5 * innerHeight;
  scrollToTop(scrollY + way, near);
  // What lay between was only guessed at; once it is laid out the place may be another.
  if (!near && tries) requestAnimationFrame(() => element.isConnected && bring(element, tries - 1));
}

/* -- clicks ----------------------------------------------------------------------------------- */

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
    if (here === node && here.nodeType !== Node.TEXT_NODE) place = text.length;
    if (here.nodeType === Node.TEXT_NODE) {
      if (here === node) place = text.length + offset;
      text += here.data;
    }
    here.childNodes.forEach(walk);
    if (here.nodeType === Node.ELEMENT_NODE && here.matches(APART)) text += "\n";
  };
  slot.nodes.forEach(walk);
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

let bridge = null;
new QWebChannel(qt.webChannelTransport, (channel) => (bridge = channel.objects.bridge));
addEventListener("click", clicked);

/* -- what the window calls -------------------------------------------------------------------- */

function patch(message) {
  if (message.reset) reset(message.reset);
  const leaving = message.moves.flatMap((move) => move.remove);
  holdStill(new Set(leaving), () => {
    for (const { after, insert, remove } of message.moves) {
      if (insert.length) insertSlots(after, insert);
      remove.forEach(removeSlot);
    }
    for (const [key, html] of message.blocks) showBlock(key, html);
    if (message.ends) showEnds(message.ends);
  });
  const wanted = "follow" in message ? message.follow : awaited;
  if ("follow" in message || awaited !== null) follow(wanted);
}

function dress({ desk, thumb, phone }) {
  const root = document.documentElement;
  root.style.setProperty("--desk", desk);
  root.style.setProperty("--thumb", thumb);
  root.classList.toggle("phone", phone);
}

/* The article as the export writes it: groups are ours and are left out. */
function articleHtml() {
  const written = (node) => new XMLSerializer().serializeToString(node);
  const html = (node) => (node.nodeType === Node.ELEMENT_NODE ? node.outerHTML : written(node));
  const blocks = groups.flatMap((group) => group.slots.map((slot) => slot.nodes.map(html).join("")));
  const parts = ['<article class="story">', header?.outerHTML, '<div class="story-body">'];
  parts.push(blocks.filter(Boolean).join("\n"), "</div>", footer?.outerHTML, "</article>");
  return parts.filter(Boolean).join("\n");
}

/* Any HTML as this browser writes it, to compare with the above. */
function normalised(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.innerHTML;
}
