/* Runs in a world of its own beside the page, which itself runs no script. It is handed values, never
   text to run, and everything it shows has passed the worker's sanitiser.

   Each block of the story has a key and a slot: the nodes that show it (none for what is not
   published). Keys are kept here, not in the HTML, so the article stays what the export writes. */

"use strict";

const GROUP_SIZE = 24; // blocks laid out together; twice as many are split in two
const GROUPED_FROM = 150; // blocks of a story; a shorter one lies in the page as it is exported
const FLAT_TO = 1200; // up to which that holds where a style sheet looks at neighbours: 25 ms a key
const HAND_REST = 2000; // ms after the reader's last scrolling in which the page does not follow
const COMFORT = [0.1, 0.88]; // the part of the height in which the followed block is left alone

const article = document.querySelector("article.story");
const body = article.querySelector(".story-body");
const lessMotion = matchMedia("(prefers-reduced-motion: reduce)");
const slots = new Map(); // key -> {key, nodes, note, group, isFilled}
const slotOfNode = new WeakMap();
let groups = [{ box: body, slots: [] }]; // in reading order
let isGrouped = false;
let groupedFrom = GROUPED_FROM;
let unfilled = 0; // slots that nothing has been shown in yet
let ends = {}; // the elements of the template: header, footer, top, bottom

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
  const slot = { key, nodes: [], note: null, group, isFilled: false };
  slots.set(key, slot);
  group.slots.splice(at, 0, slot);
  unfilled++;
  return slot;
}

/* Slots for a whole story; `lengths` are of the blocks' sources, to guess how tall they will be. */
function reset({ keys, lengths }) {
  slots.clear();
  unfilled = 0;
  opened = null;
  isOpening = keys.length > 0;
  editing = null;
  remote.clear();
  clearNotes();
  body.replaceChildren();
  setGrouped(keys.length > groupedFrom);
  const height = heightGuess();
  for (let at = 0; at < keys.length; at += GROUP_SIZE) {
    const size = lengths.slice(at, at + GROUP_SIZE).reduce((sum, length) => sum + height(length), 0);
    const group = isGrouped ? newGroup(groups.length, size) : groups[0];
    // Until it is filled: empty ones would fall together and all come on screen.
    if (isGrouped) group.box.style.minHeight = `${Math.round(size)}px`;
    for (const key of keys.slice(at, at + GROUP_SIZE)) newSlot(key, group, group.slots.length);
  }
  held = null;
  scrollTo({ top: 0, behavior: "instant" });
}

/* A short story is one group, the body itself: every rule of a style sheet holds as on the page. */
function setGrouped(grouped) {
  isGrouped = grouped;
  document.documentElement.classList.toggle("grouped", grouped);
  groups = grouped ? [] : [{ box: body, slots: [] }];
}

/* The story has grown long: lay its blocks into groups. */
function beginGroups() {
  const { slots: all } = groups[0];
  setGrouped(true);
  for (let at = 0; at < all.length; at += GROUP_SIZE) {
    const part = all.slice(at, at + GROUP_SIZE);
    moveSlots(part, newGroup(groups.length, 0));
  }
}

/* Blocks come into a new group. It is as tall as they are, and not as it will be guessed to be until
   the next frame: nothing may move. */
function moveSlots(part, group) {
  group.slots = part;
  for (const slot of part) {
    slot.group = group;
    group.box.append(...slot.nodes);
  }
  group.box.style.contentVisibility = "visible";
  const { height } = group.box.getBoundingClientRect();
  group.box.style.containIntrinsicSize = `auto ${height}px`;
  group.box.style.contentVisibility = "";
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
  if (!isGrouped) {
    if (group.slots.length > groupedFrom) beginGroups();
    return;
  }
  while (group.slots.length > 2 * GROUP_SIZE) {
    const part = group.slots.splice(-GROUP_SIZE);
    moveSlots(part, newGroup(groups.indexOf(group) + 1, 0));
  }
}

function removeSlot(key) {
  const slot = slots.get(key);
  if (!slot) return;
  if (editing?.slot === slot) editing = null;
  slot.nodes.forEach((node) => node.remove());
  slot.note?.remove();
  slots.delete(key);
  if (!slot.isFilled) unfilled--;
  const { group } = slot;
  group.slots.splice(group.slots.indexOf(slot), 1);
  if (!group.slots.length && isGrouped) {
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
  if (!slot || (!slot.note && waitsForEdit(slot, html))) return;
  const fragment = parsed(html);
  showFetched(fragment);
  keepPictures(slot.nodes, fragment);
  keepRoom(fragment.querySelectorAll("img[src]"));
  showNodes(slot, [...fragment.childNodes]);
}

function showNodes(slot, nodes) {
  const next = nodeAfter(slot);
  slot.nodes.forEach((node) => node.remove());
  slot.nodes = nodes;
  if (!slot.isFilled) fill(slot);
  nodes.forEach((node) => slotOfNode.set(node, slot));
  const fragment = document.createDocumentFragment();
  fragment.append(...nodes);
  slot.group.box.insertBefore(fragment, next);
}

function fill(slot) {
  slot.isFilled = true;
  unfilled--;
  if (!unfilled) [isOpening, opened] = [false, null];
  const { box, slots: all } = slot.group;
  if (box !== body && box.style.minHeight && all.every((one) => one.isFilled)) box.style.minHeight = "";
}

function showEnds(message) {
  for (const element of Object.values(ends)) element?.remove();
  ends = {};
  for (const name of ["header", "footer", "top", "bottom"]) {
    const fragment = parsed(message[name] ?? "");
    showFetched(fragment);
    keepRoom(fragment.querySelectorAll("img[src]"));
    ends[name] = fragment.firstElementChild;
  }
  if (ends.header) article.prepend(ends.header);
  if (ends.footer) article.insertBefore(ends.footer, notes);
  if (ends.top) document.body.prepend(ends.top);
  if (ends.bottom) document.body.append(ends.bottom);
  document.documentElement.lang = message.language;
  document.documentElement.dir = message.direction;
}

const elementOf = (slot) => slot.nodes.find((node) => node.nodeType === Node.ELEMENT_NODE);

/* -- still: what is being read does not move -------------------------------------------------- */

let isOpening = false; // some of a story just opened has not come yet
let opened = null; // the slot that it was opened at: it stays in view until all has come
let held = null; // {slot, top, scroll}: where the last change left what is read, to the fraction

/* The first block that starts on screen (or, in a block taller than it, that one) and will stay. */
function pickAnchor(leaving) {
  if (opened && !leaving.has(opened.key) && shownElement(opened)) {
    return { slot: opened, top: shownElement(opened).getBoundingClientRect().top };
  }
  if (scrollY < 1) return null;
  let low = 0;
  for (let high = groups.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (groups[middle].box.getBoundingClientRect().bottom <= 0) low = middle + 1;
    else high = middle;
  }
  let straddling = null;
  for (const [slot, element] of inReadingOrder(groups.slice(low, low + 3))) {
    const rect = leaving.has(slot.key) ? null : element?.getBoundingClientRect();
    if (!rect || rect.bottom <= 0 || !rect.height) continue;
    if (rect.top >= 0 && rect.top < innerHeight) return { slot, top: rect.top };
    if (rect.top >= innerHeight) return straddling;
    straddling = { slot, top: rect.top };
  }
  return straddling;
}

/* The blocks of some groups, and then the notes, each with what shows it. */
function* inReadingOrder(some) {
  for (const group of some) for (const slot of group.slots) yield [slot, elementOf(slot)];
  for (const slot of noteSlots) yield [slot, slot.note];
}

function holdStill(leaving, change) {
  const anchor = pickAnchor(leaving);
  if (anchor && held && held.slot === anchor.slot && held.scroll === scrollY) anchor.top = held.top;
  change();
  const element = anchor && shownElement(anchor.slot);
  if (!element) return;
  const moved = element.getBoundingClientRect().top - anchor.top;
  if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: "instant" });
  held = { ...anchor, scroll: scrollY };
}

/* What is read stays in view when the page gets another size, by zoom or by a wider panel. */
let reading = null; // {slot, part}: how far down the window it begins, of its height
let sizing = 0; // frames until what lies between is laid out: at first it is only guessed at

function noteReading() {
  if (sizing) return;
  const anchor = pickAnchor(new Set());
  reading = anchor && { slot: anchor.slot, part: anchor.top / innerHeight };
}

function keepReading() {
  const element = reading && shownElement(reading.slot);
  if (!element?.isConnected) sizing = 0;
  if (!sizing) return;
  const moved = element.getBoundingClientRect().top - reading.part * innerHeight;
  if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: "instant" });
  requestAnimationFrame(keepReading);
  sizing--;
}

let widthBefore = innerWidth;

function onResize() {
  if (innerWidth === widthBefore) return noteReading(); // a bar over the page came or went: nothing is set anew
  widthBefore = innerWidth;
  const goes = sizing > 0;
  sizing = 4;
  if (!goes) keepReading();
}

addEventListener("scroll", noteReading, { passive: true });
addEventListener("resize", onResize);

/* -- following the caret ---------------------------------------------------------------------- */

let handUntil = 0;
let dragging = false;

function byHand() {
  handUntil = performance.now() + HAND_REST;
  opened = null;
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
  opened = isOpening && element ? slotOfNode.get(element) ?? null : null;
  if (element) bring(element, 3);
}

/* What shows a block, or, where it is not published, what stands before it. */
function elementNear(slot) {
  if (slot.note) return slot.note;
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
  const near = Math.abs(way) < 1.5 * innerHeight && !opened;
  scrollToTop(scrollY + way, near);
  // What lay between was only guessed at; once it is laid out the place may be another.
  if (!near && tries) requestAnimationFrame(() => element.isConnected && bring(element, tries - 1));
}

let bridge = null;
new QWebChannel(qt.webChannelTransport, (channel) => (bridge = channel.objects.bridge));

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
    if (message.notes) showNotes(message.notes);
    if (message.ends) showEnds(message.ends);
  });
  tellWithheld();
  const wanted = "follow" in message ? message.follow : awaited;
  if ("follow" in message || awaited !== null) follow(wanted);
  else if (opened && shownElement(opened)) bring(shownElement(opened), 0);
}

function dress({ desk, thumb, phone, dark, flat }) {
  groupedFrom = flat ? FLAT_TO : GROUPED_FROM;
  const root = document.documentElement;
  root.style.setProperty("--desk", desk);
  root.style.setProperty("--thumb", thumb);
  root.classList.toggle("phone", phone);
  root.classList.toggle("dark", dark);
}

/* Wear the style sheet anew: another template's, or its dark colours. What is read stays in place. */
function restyle({ version }) {
  const old = document.querySelector('link[href*="/style/page.css"]');
  const next = old.cloneNode();
  const anchor = pickAnchor(new Set());
  next.href = `story://page/style/page.css?${version}`;
  next.addEventListener("load", () => {
    old.remove();
    const element = anchor && shownElement(anchor.slot);
    if (element?.isConnected) {
      scrollBy({ top: element.getBoundingClientRect().top - anchor.top, behavior: "instant" });
    }
    held = null;
  });
  old.before(next);
}

/* The article as the export writes it: groups are ours and are left out. */
function articleHtml() {
  const written = (node) => new XMLSerializer().serializeToString(node);
  const html = (node) => (node.nodeType === Node.ELEMENT_NODE ? asWritten(node) : written(node));
  const blocks = groups.flatMap((group) => group.slots.map((slot) => slot.nodes.map(html).join("")));
  const [header, footer, end] = [ends.header, ends.footer, notes].map((one) => one && asWritten(one));
  const parts = ['<article class="story">', header, '<div class="story-body">'];
  parts.push(blocks.filter(Boolean).join("\n"), "</div>", footer, end, "</article>");
  return parts.filter(Boolean).join("\n");
}

/* Any HTML as this browser writes it, to compare with the above. */
function normalised(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.innerHTML;
}
