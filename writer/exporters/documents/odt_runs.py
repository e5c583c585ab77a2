"""Words and pictures of an OpenDocument text as its XML."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from writer.exporters.content import Inline
from writer.exporters.documents.odt_styles import QUIET, languages
from writer.exporters.documents.raster import for_office
from writer.exporters.documents.runs import PLAIN, Look, Piece, by_link, pieces
from writer.exporters.pictures import Picture
from writer.render.text import escape

_SPACES = re.compile(r"[\n\t]|(?<= ) +|^ +")
_IN_LINE = 0.4  # inches: a picture in a line is a sign, not an illustration


class Runs:
    """Writes runs. ``files`` are the pictures there are, by address.

    ``styles`` are the looks that were needed, ``media`` the picture files, by their names.
    ``note`` writes the reference to a note.
    """

    def __init__(self, files: Mapping[str, Picture]) -> None:
        self._files = files
        self._looks: dict[Look, str] = {}
        self._frames = 0
        self.media: dict[str, bytes] = {}
        self.note: Callable[[int], str] | None = None

    def inlines(self, inlines: Iterable[Inline], look: Look = PLAIN) -> str:
        """A run of words of the story."""
        return self.pieces(pieces(inlines, look))

    def pieces(self, run: Iterable[Piece]) -> str:
        """Pieces; those that lead somewhere are links that can be followed."""
        found = []
        for url, title, group in by_link(run):
            text = "".join(map(self._piece, group))
            name = f' office:title="{escape(title)}"' if title else ""
            link = f'<text:a xlink:type="simple" xlink:href="{escape(url)}"{name}'
            style = ' text:style-name="Internet_20_link"'
            found.append(f"{link}{style}>{text}</text:a>" if url else text)
        return "".join(found)

    def text(self, text: str, look: Look = PLAIN) -> str:
        """Plain words."""
        return self._piece(Piece(text, look))

    def file(self, url: str) -> Picture | None:
        """The picture at ``url``, if it is there."""
        return self._files.get(url)

    def picture(self, picture: Picture, alt: str, *, in_line: bool = False) -> str:
        """A frame that shows ``picture``; ``alt`` is read out in its place."""
        raster = for_office(picture, *((2.0, _IN_LINE) if in_line else (5.9, 7.5)))
        stem = picture.name.rpartition("/")[2].rpartition(".")[0]
        name = f"Pictures/{stem}{raster.suffix}"
        self.media[name] = raster.data
        self._frames += 1
        words = f"<svg:desc>{escape(alt)}</svg:desc>" if alt else ""
        return (
            f'<draw:frame draw:name="Picture {self._frames}" text:anchor-type="as-char"'
            f' svg:width="{raster.width:.3f}in" svg:height="{raster.height:.3f}in">'
            f'<draw:image xlink:href="{name}" xlink:type="simple" xlink:show="embed"'
            f' xlink:actuate="onLoad"/>{words}</draw:frame>'
        )

    @property
    def styles(self) -> str:
        """The automatic styles of the looks that were needed."""
        return "".join(
            f'<style:style style:name="{name}" style:family="text"{_parent(look)}>'
            f"<style:text-properties {_properties(look)}/></style:style>"
            for look, name in self._looks.items()
        )

    def _piece(self, piece: Piece) -> str:
        if piece.picture is not None:
            file = self._files.get(piece.picture.url)
            if file is not None:
                return self.picture(file, piece.picture.alt, in_line=True)
        if piece.note:
            written = self.note(piece.note) if self.note else ""
            return written or self._piece(
                Piece(str(piece.note), replace(piece.look, script="super"))
            )
        text = piece.picture.alt if piece.picture is not None else piece.text
        if not text:
            return ""
        look = replace(piece.look, direction="")  # the letters themselves say it
        if look == PLAIN:
            return _words(text)
        name = self._looks.setdefault(look, f"T{len(self._looks) + 1}")
        return f'<text:span text:style-name="{name}">{_words(text)}</text:span>'


def _parent(look: Look) -> str:
    return ' style:parent-style-name="Source_20_Text"' if look.code else ""


def _properties(look: Look) -> str:
    line = 'style="solid" style:text-{0}-width="auto" style:text-{0}-color="font-color"'
    found = (
        'fo:font-weight="bold" style:font-weight-complex="bold"' if look.bold else "",
        'fo:font-style="italic" style:font-style-complex="italic"' if look.italic else "",
        f"style:text-underline-{line.format('underline')}" if look.underline else "",
        'style:text-line-through-style="solid"' if look.strike else "",
        'fo:background-color="#ffe9a3"' if look.mark else "",
        f'fo:color="{QUIET}" fo:font-size="90%"' if look.small else "",
        f'style:text-position="{look.script} 58%"' if look.script else "",
        languages(look.language) if look.language else "",
    )
    return " ".join(filter(None, found))


def _words(text: str) -> str:
    """Words; spaces that would be taken for one, tabs and line breaks have elements of their own."""
    out: list[str] = []
    at = 0
    for match in _SPACES.finditer(text):
        out.append(escape(text[at : match.start()]))
        at = match.end()
        match match[0][0]:
            case "\n":
                out.append("<text:line-break/>")
            case "\t":
                out.append("<text:tab/>")
            case _:
                out.append(f'<text:s text:c="{len(match[0])}"/>')
    return "".join([*out, escape(text[at:])])
