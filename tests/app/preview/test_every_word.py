"""A click on any word of the page puts the caret on that word of the story."""

import re

import pytest
from PySide6.QtCore import QPoint, Qt

from tests.app.preview.conftest import PATIENCE, Desk
from writer.app.preview.places import source_offset

STORY = """---
headline: Ferry strike
---
The mayor called the **union** to *talks on* Friday, the mayor said, with **bo**ld and un*believ*able words
that go on `code with words` over lines, [a link the mayor](https://example.org/the/mayor) and
the mayor again.\\
A hard break the mayor. Dots & ampersands &amp; entities &copy; “quotes”.

> “We will sit at the table, the table.”
>
> Second paragraph at the table.
>
> — Marta Diaz, union president, on [her page](https://example.org/p/1), 17 March 2025

> Only words repeated, the table.
{: .pull }

## What the *union* wants the union

- one item the item
  - inner item the item
- two **item** [item](https://e.org)

3. three item

   second item of three
4. four

| head item | b |
|---|---|
| cell item | two *cell* |
| cell item | [cell](https://e.org) \\| pipe |

```python
def item(self):
    return "item" + item
```

    indented code item

![Alt words](own.png "Caption words here")
{: credit="Jane Roe/Agency" }

<div>Raw <b>html</b> words</div>

Inline <em>raw</em> words <b>the</b> mayor.

Last words with emoji 😀 and é combined, the [ref link][ref] mayor.

[ref]: https://example.org/ref

https://example.org/embed/item

A note[^1] to the mayor[^the].

[^1]: The mayor’s *item*, the item[^the]

    - the list of the mayor
[^the]: the

Setext heading item
===================

* * *

#### Deep item ####
"""

# [key, words around, word, occurrence, offset into it, the word that is really there]
EVERY_WORD = """[...slots.values()].flatMap((slot) => {
  const found = [];
  for (const root of shownNodes(slot)) {
    if (root.nodeType !== Node.ELEMENT_NODE) continue;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.parentElement.closest(NO_TEXT)) continue;
      for (const match of node.data.matchAll(/[\\p{L}\\p{N}]+/gu)) {
        const at = match.index + Math.floor(match[0].length / 2);
        const { text, place } = textAround(slot, node, at);
        const { word, occurrence, offset } = wordAt(text, place);
        found.push([slot.key, word, occurrence, offset, match[0], Math.floor(match[0].length / 2)]);
      }
    }
  }
  return found;
})"""


def test_every_word_has_its_place(desk: Desk) -> None:
    desk.open(STORY)
    wrong = []
    words = desk.value(EVERY_WORD)
    assert len(words) > 130
    last: dict[tuple[int, str], int] = {}
    for key, word, occurrence, offset, part, into in words:
        block = desk.story.blocks[desk.preview._feed.keys.index(key)]
        at = source_offset(block, word, occurrence, offset)
        if not block.source[at - into :].startswith(part):
            wrong.append((block.kind, word, part, block.source[at - into : at + 12]))
        elif at < last.get((key, part), 0):  # of two words alike, the one that was clicked
            wrong.append((block.kind, word, part, "the one before it"))
        last[key, part] = at + 1
    assert not wrong


def _where(desk: Desk, word: str) -> list[float]:
    """Bring a word into view: the middle of its second letter on the page, a moment later."""
    rect: list[float] = desk.value(
        f"""(() => {{
          const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {{
            const at = walker.currentNode.data.indexOf("{word}");
            if (at < 0) continue;
            const range = document.createRange();
            range.setStart(walker.currentNode, at + 1);
            range.setEnd(walker.currentNode, at + 2);
            scrollBy({{ top: range.getBoundingClientRect().top - 200, behavior: "instant" }});
            const rect = range.getBoundingClientRect();
            return [rect.left + 1, rect.top + rect.height / 2];
          }}
        }})()"""
    )
    desk.qtbot.wait(50)
    return rect


@pytest.mark.parametrize(
    "word", ["union", "believ", "inner", "pipe", "president", "Caption", "Deep", "def", "ref"]
)
def test_a_click_goes_there(desk: Desk, word: str) -> None:
    desk.open(STORY)
    rect = _where(desk, word)
    while (still := _where(desk, word)) != rect:  # pictures may yet take their room
        rect = still
    view = desk.preview._view
    assert view is not None
    with desk.qtbot.waitSignal(desk.preview.place_clicked, timeout=PATIENCE) as clicked:
        desk.qtbot.mouseClick(
            view.focusProxy() or view,
            Qt.MouseButton.LeftButton,
            pos=QPoint(round(rect[0]), round(rect[1])),
        )
    index, offset = clicked.args
    source = desk.story.blocks[index].source
    around = [match.span() for match in re.finditer(word, source)]
    assert any(start <= offset <= end for start, end in around)
