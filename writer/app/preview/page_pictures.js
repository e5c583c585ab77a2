/* Pictures on other sites: withheld until the reader asks for them, then fetched by the window and shown
   from its store. The article's HTML stays what the export writes: addresses are put back in it. */

const remote = new Map(); // address in the story -> address of what was fetched for it
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
  image.src = remote.get(address);
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
function fetched({ address, shown }) {
  remote.set(address, shown);
  holdStill(new Set(), () => [...allPictures].forEach(showPicture));
  tellWithheld();
}

/* An element as the export writes it. */
function asWritten(element) {
  const pictures = [element, ...element.querySelectorAll("img")];
  if (!remote.size || !pictures.some((image) => addresses.has(image))) return element.outerHTML;
  const copy = element.cloneNode(true);
  const copies = [copy, ...copy.querySelectorAll("img")];
  pictures.forEach((image, at) => {
    if (addresses.has(image)) copies[at].setAttribute("src", addresses.get(image));
  });
  return copy.outerHTML;
}
