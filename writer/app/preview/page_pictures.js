/* Pictures on other sites: withheld until the reader asks for them, then fetched by the window and shown
   from its store. The article's HTML stays what the export writes: addresses are put back in it. */

const remote = new Map(); // address in the story -> {shown, size} of what was fetched for it
const reserved = new WeakSet(); // pictures whose room is kept until they are read
const addresses = new WeakMap(); // picture that is shown -> its address in the story
const allPictures = document.images;
let told = 0;

const isRemote = (source) => /^(?:https?:)?\/\//i.test(source ?? "");

function showFetched(fragment) {
  if (!remote.size) return;
  for (const image of fragment.querySelectorAll("img[src]")) showPicture(image);
}

function showPicture(image) {
  const address = image.getAttribute("src");
  if (!remote.has(address)) return;
  addresses.set(image, address);
  image.src = remote.get(address).shown;
}

/* Keep the room of what was fetched until it is read: nothing may move when it comes. Pictures of the
   story's folder come with their size. */
function keepRoom(pictures) {
  if (!remote.size) return;
  for (const image of pictures) reserve(image, remote.get(addresses.get(image))?.size);
}

function reserve(image, size) {
  if (!size || (image.complete && image.naturalWidth)) return;
  if (image.hasAttribute("width") || image.hasAttribute("height")) return;
  [image.width, image.height] = size;
  reserved.add(image);
  const release = () => reserved.has(image) && holdStill(new Set(), () => unreserve(image));
  for (const end of ["load", "error"]) image.addEventListener(end, release, { once: true });
}

function unreserve(image) {
  if (!reserved.delete(image)) return;
  image.removeAttribute("width");
  image.removeAttribute("height");
}

/* The addresses of pictures that are not shown. */
function withheld() {
  const sources = [...allPictures].map((image) => image.getAttribute("src"));
  return [...new Set(sources.filter(isRemote))];
}

function tellWithheld() {
  const count = allPictures.length ? withheld().length : 0;
  if (count !== told) bridge?.pictures(count);
  if (bridge) told = count;
}

/* A picture has been fetched: show it wherever the story has it. */
function fetched({ address, shown, size }) {
  remote.set(address, { shown, size });
  holdStill(new Set(), () => {
    [...allPictures].forEach(showPicture);
    keepRoom(allPictures);
  });
  tellWithheld();
}

/* An element as the export writes it. */
function asWritten(element) {
  const pictures = [element, ...element.querySelectorAll("img")];
  const isOurs = (image) => addresses.has(image) || reserved.has(image);
  if (!pictures.some(isOurs)) return element.outerHTML;
  const copy = element.cloneNode(true);
  const copies = [copy, ...copy.querySelectorAll("img")];
  pictures.forEach((image, at) => {
    if (addresses.has(image)) copies[at].setAttribute("src", addresses.get(image));
    if (reserved.has(image)) ["width", "height"].forEach((name) => copies[at].removeAttribute(name));
  });
  return copy.outerHTML;
}
