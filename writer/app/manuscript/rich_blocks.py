"""HTML as word processors, mail programs and publishing systems copy it, read into blocks.

Read of each: Google Docs (all in one ``<b>``, lists in lists), Word (lists, footnotes, comments and
tracked changes by their ``mso-`` styles), WordPress and Ghost (quotes with their speaker, pull quotes,
pictures with captions, the read-more break).
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser

from writer.app.manuscript.rich_look import Look, Said, inside, without_conditions
from writer.app.manuscript.rich_words import Block, Run, table
from writer.story.compose.images import picture_line

_DEEPEST = 200  # elements in each other; more is nobody's document
_VOID = frozenset({"br", "hr", "img", "meta", "link", "input", "wbr", "col", "source", "area"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BLOCKS = _HEADINGS | {"p", "div", "section", "article", "header", "footer", "main", "aside"}
_BLOCKS |= {"figure", "figcaption", "blockquote", "ul", "ol", "li", "dl", "dt", "dd"}
_BLOCKS |= {"address", "center", "form", "pre", "table", "tr"}
_CELLS = frozenset({"td", "th"})
_LISTS = frozenset({"ul", "ol"})
_SPACES = re.compile(r"[ \t\r\n\f]+")
_WEB = re.compile(r"(?:https?:)?//[^\s<>\"]{1,2000}\Z", re.I)
_PASSING = re.compile(
    r"https?://[\w-]+\.googleusercontent\.com/", re.I
)  # Docs': gone after a while
_WORD_ITEM = re.compile(r"mso-list\s*:\s*l\d+\s+level(\d)", re.I)
_WORD_QUOTE = re.compile(r"\bMso(?:Intense)?Quote\b")
_NUMBERED = re.compile(r"\s*(\w{1,9})[.)]")
_NOTES = re.compile(r"""href\s*=\s*["']?#(?:_((?:ftn|edn))ref|(ftnt)_ref)(\w+)""", re.I)
_NOTE = re.compile(r"#(?:_((?:ftn|edn))|(ftnt)_)ref(\w+)\Z", re.I)
_REFERENCE = re.compile(r"#_?(ftnt|ftn|edn)(\d\w*)\Z", re.I)
_WIDEST_CELL = 3  # blocks; more is a page that is laid out by a table


def read_blocks(html: str, first_note: int = 1) -> tuple[list[Block], int]:
    """The blocks of HTML, and how many of its pictures cannot be fetched from where they are."""
    reader = _Reader(first_note, [one[0] + one[1] + one[2] for one in _NOTES.findall(html)])
    reader.feed(without_conditions(html))
    reader.close()
    return list(_with_captions(reader.finished())), reader.left_out


def _with_captions(blocks: list[Block]) -> Iterator[Block]:
    """Each picture with the words under it, which are a paragraph anywhere else."""
    for at, block in enumerate(blocks):
        before = blocks[at - 1] if at else None
        if block.kind == "picture":
            after = blocks[at + 1] if at + 1 < len(blocks) else None
            caption = _plain(after) if after and after.kind == "caption" else ""
            source = block.runs[0]
            yield replace(block, markup=picture_line(source.url, source.text, caption), runs=[])
        elif block.kind != "caption":
            yield block
        elif before is None or before.kind != "picture":
            yield replace(block, kind="paragraph")


def _plain(block: Block) -> str:
    return " ".join("".join(run.text for run in block.runs).split())


class _Reader(HTMLParser):
    """``notes`` are the names of the footnotes whose words are there."""

    def __init__(self, first_note: int, notes: list[str]) -> None:
        super().__init__(convert_charrefs=True)
        self.left_out = 0
        self._notes = {
            name.lower(): first_note + at for at, name in enumerate(dict.fromkeys(notes))
        }
        self._open: list[Look] = [Look()]
        self._lists: list[int] = []  # 0 for bullets, else the number of the next item
        self._word_widths: dict[int, int] = {}  # of the marks of Word's items, by level
        self._quotes = 0
        self._quotes_before_figure = 0
        self._breaks = 0
        self._into: list[list[Block]] = [[Block()]]  # the page, and each cell that is open
        self._tables: list[list[list[list[Block]]]] = []
        self._pictures: list[Block] = []  # which wait for the end of their paragraph

    @property
    def _block(self) -> Block:
        return self._into[-1][-1]

    def finished(self) -> list[Block]:
        """All that was read."""
        while len(self._open) > 1:
            self._pop()
        self._show_pictures()
        return [block for block in self._into[0] if block.has_words and block.kind != "dropped"]

    # what HTMLParser calls

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        if tag in _VOID:
            self._take_void(tag, said)
            return
        if tag in _CELLS or tag == "tr":
            self._leave_cell()
        if len(self._open) > _DEEPEST:
            return
        if tag in _LISTS:
            self._lists.append(_first_number(said) if tag == "ol" else 0)
        self._open.append(self._quoting(inside(self._open[-1], tag, said), said))
        if tag in _CELLS or tag in ("table", "tr"):
            self._enter_table(tag)
        elif tag in _BLOCKS or (tag == "cite" and self._open[-1].quote):
            self._start(tag, said)
        elif tag == "a":
            self._take_anchor((said.get("href") or "").strip())
        elif tag == "iframe" and _WEB.match(source := (said.get("src") or "").strip()):
            self._put("embed", f"https:{source}" if source[:2] == "//" else source)

    def handle_endtag(self, tag: str) -> None:
        if tag not in (one.tag for one in self._open):
            return
        while self._open[-1].tag != tag:
            self._pop()
        was = self._open[-1]
        self._pop()
        if tag in _BLOCKS or (tag == "cite" and was.quote):
            self._start("", {})

    def handle_data(self, data: str) -> None:
        look = self._open[-1]
        if look.is_mark and self._block.kind == "item":
            self._mark_item(data)
        elif any(one.tag == "pre" for one in self._open):
            self._add(data)
        else:
            self._add(_SPACES.sub(" ", data))

    def handle_comment(self, data: str) -> None:
        is_break = data.strip() == "more" or data.strip().startswith("more ")
        there = any(block.kind == "read-more" for block in self._into[0])
        if is_break and not there and len(self._into) == 1 and not self._open[-1].quote:
            self._put("read-more", "<!--more-->")

    # words

    def _add(self, text: str, *, is_markup: bool = False) -> None:
        look = self._open[-1]
        if look.is_silent or look.is_mark:
            return
        if text.strip():
            self._breaks = 0
        self._block.runs.append(Run(text, look.bold, look.italic, look.url, is_markup))

    def _take_void(self, tag: str, said: Said) -> None:
        if tag == "br":
            self._take_break()
        elif tag == "hr" and not self._open[-1].in_notes:
            self._put("divider", "---")
        elif tag == "img" and not self._open[-1].is_silent:
            self._take_picture(said)

    def _take_break(self) -> None:
        """A line break; two of them are a new paragraph."""
        self._breaks += 1
        if self._breaks > 1 and self._block.kind == "paragraph" and self._block.has_words:
            self._start("p", {})
        else:
            breaks = self._breaks
            self._add("\n")
            self._breaks = breaks

    def _take_picture(self, said: Said) -> None:
        source = (said.get("src") or "").strip()
        alt = " ".join((said.get("alt") or "").split())
        if "emoji" in (said.get("class") or ""):
            self._add(alt)
        elif _PASSING.match(source):
            self.left_out += 1
        elif _WEB.match(source) and not {said.get("width"), said.get("height")} & {"0", "1", "2"}:
            url = f"https:{source}" if source[:2] == "//" else source
            quote, is_pull = self._open[-1].quote, self._open[-1].is_pull
            runs = [Run(alt, url=url)]
            self._pictures.append(Block("picture", quote=quote, is_pull=is_pull, runs=runs))
        elif source and not _WEB.match(source):
            self.left_out += 1

    def _take_anchor(self, href: str) -> None:
        """The reference of a footnote, the note itself, or a comment of Docs under the text."""
        if href.lower().startswith("#cmnt_ref"):
            self._block.kind = "dropped"
        reference = _REFERENCE.match(href)
        found = reference or _NOTE.match(href)
        name = "".join(filter(None, found.groups())) if found else ""
        number = self._notes.get(name.lower())
        if number is None:
            return
        if reference:
            self._add(f"[^{number}]", is_markup=True)
        elif not self._block.has_words:
            self._block.kind, self._block.lead = "note", f"[^{number}]: "
            self._block.under = "    "
        self._open[-1] = replace(self._open[-1], is_silent=True)

    # blocks

    def _start(self, tag: str, said: Said) -> None:
        """Go on in a new block, or in the one that has no words yet (a paragraph of a list item)."""
        self._breaks = 0
        made, last = self._made(tag, said), self._block
        if last.has_words or last.kind == "dropped":
            self._show_pictures()
            self._into[-1].append(made)
        elif not (last.lead and self._goes_on(made, last)):
            self._into[-1][-1:] = [*self._pictures, made]
            self._pictures.clear()

    def _goes_on(self, made: Block, last: Block) -> bool:
        """Whether a block is the first words of the list item that was opened."""
        plain = made.kind == "paragraph" and made.quote == last.quote
        return plain and any(one.tag == "li" for one in self._open)

    def _made(self, tag: str, said: Said) -> Block:
        look = self._open[-1]
        made = Block(quote=look.quote, is_pull=look.is_pull and bool(look.quote))
        item = _WORD_ITEM.search(said.get("style") or "")
        if tag in _HEADINGS:
            made.kind, made.lead = "heading", "#" * max(int(tag[1:]), 2) + " "
        elif tag == "li":
            self._make_item(made, said)
        elif item:
            self._make_word_item(made, int(item[1]))
        elif tag in ("cite", "footer") and look.quote:
            made.kind = "attribution"
        elif tag == "figcaption":
            self._make_caption(made)
        elif tag == "pre" and "verse" not in (said.get("class") or ""):
            made.kind = "code"
        if tag and not item:
            self._word_widths.clear()
        return made

    def _make_item(self, made: Block, said: Said) -> None:
        """An item by its lists, or by the level that Word in a browser gives instead of them."""
        outer = [3 if number else 2 for number in self._lists[:-1]]
        level = said.get("data-aria-level") or ""
        missing = int(level) - 1 - len(outer) if level.isdecimal() and len(level) == 1 else 0
        number = self._lists[-1] if self._lists else 0
        if number:
            self._lists[-1] += 1
        mark = f"{number}. " if number else "- "
        inner = " " * (sum(outer) + max(missing, 0) * len(mark))
        made.kind, made.lead, made.under = "item", inner + mark, inner + " " * len(mark)

    def _make_word_item(self, made: Block, level: int) -> None:
        inner = " " * sum(width for at, width in self._word_widths.items() if at < level)
        made.kind, made.lead, made.under = "item", f"{inner}- ", f"{inner}  "
        self._word_widths = {at: one for at, one in self._word_widths.items() if at < level}
        self._word_widths[level] = 2

    def _mark_item(self, mark: str) -> None:
        """The item's own mark, which comes after Word has said that it is one."""
        numbered = _NUMBERED.match(mark)
        if numbered and self._block.lead.endswith("- ") and self._word_widths:
            number = numbered[1] if numbered[1].isdecimal() else "1"
            inner = self._block.lead[:-2]
            self._block.lead = f"{inner}{number}. "
            self._block.under = " " * len(self._block.lead)
            self._word_widths[max(self._word_widths)] = len(number) + 2

    def _make_caption(self, made: Block) -> None:
        """What stands under a figure: a picture's caption, or who said a quote."""
        words = [block for block in self._into[-1] if block.has_words]
        if self._pictures or (words and words[-1].kind == "picture"):
            made.kind = "caption"
        elif words and words[-1].quote > self._quotes_before_figure:
            made.kind, made.quote, made.is_pull = "attribution", words[-1].quote, words[-1].is_pull

    def _quoting(self, look: Look, said: Said) -> Look:
        """The same within the quote that the element opens."""
        if look.tag == "figure":
            self._quotes_before_figure = self._quotes
        by_word = _WORD_QUOTE.search(said.get("class") or "")
        if look.quote or not (look.tag == "blockquote" or by_word):
            return look
        words = [block for block in self._into[-1] if block.has_words]
        if by_word and words and words[-1].quote:
            return replace(look, quote=words[-1].quote)
        self._quotes += 1
        return replace(look, quote=self._quotes)

    def _put(self, kind: str, markup: str) -> None:
        """A block that is no words."""
        if self._open[-1].is_silent:
            return
        self._start("p", {})
        self._show_pictures()
        look = self._open[-1]
        is_pull = look.is_pull and bool(look.quote)
        self._into[-1].append(Block(kind, quote=look.quote, is_pull=is_pull, markup=markup))
        self._into[-1].append(Block(quote=look.quote, is_pull=is_pull))

    def _show_pictures(self) -> None:
        self._into[-1].extend(self._pictures)
        self._pictures.clear()

    # tables

    def _enter_table(self, tag: str) -> None:
        if tag == "table":
            self._start("p", {})
            self._tables.append([])
        elif tag == "tr" and self._tables:
            self._tables[-1].append([])
        elif tag in _CELLS and self._tables:
            look = self._open[-1]
            self._into.append([Block(quote=look.quote, is_pull=look.is_pull and bool(look.quote))])

    def _leave_cell(self) -> None:
        """End the cell that is open in the innermost table."""
        tags = [one.tag for one in self._open]
        last = max((at for at, tag in enumerate(tags) if tag in _CELLS), default=-1)
        if last >= 0 and "table" not in tags[last:]:
            while len(self._open) > last:
                self._pop()

    def _pop(self) -> None:
        tag = self._open.pop().tag
        if tag in _LISTS and self._lists:
            self._lists.pop()
        elif tag in _CELLS and self._tables and len(self._into) > 1:
            self._show_pictures()
            rows = self._tables[-1]
            rows.append([]) if not rows else None
            rows[-1].append([block for block in self._into.pop() if block.has_words])
        elif tag == "table" and self._tables:
            self._end_table(self._tables.pop())

    def _end_table(self, rows: list[list[list[Block]]]) -> None:
        filled = [row for row in rows if any(row)]
        cells = [cell for row in filled for cell in row]
        prose = ("paragraph", "item")
        is_data = all(
            len(cell) <= _WIDEST_CELL and all(block.kind in prose for block in cell)
            for cell in cells
        )
        if is_data and len(filled) > 1 and max(map(len, filled)) > 1:
            self._put("table", table(filled))
        else:
            self._into[-1].extend(block for cell in cells for block in cell)
            self._start("p", {})


def _first_number(said: Said) -> int:
    start = said.get("start") or ""
    return int(start) if start.isdecimal() and 0 < len(start) < 10 else 1
