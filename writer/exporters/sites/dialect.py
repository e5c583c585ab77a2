"""How the Markdown of one site generator differs from that of the others."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from writer.exporters.content import Block, Figure

Read = Callable[[str], Sequence[Block]]


@dataclass(frozen=True, slots=True)
class Dialect:
    """``html``: whether a page shows raw HTML unless its site says otherwise.

    ``strike`` marks words struck out, '' where only HTML can. ``smart``: ``--`` and ``...`` are
    made into dashes and an ellipsis. ``fences_anywhere``: fenced code may stand in a list,
    ``code_in_lists``: any code may.
    ``pipes_in_code``: a pipe in inline code is safe. ``marks_in_alt``: a picture's words are read
    like others. ``asset_pictures``: the building stops at a picture in Markdown that is not there. ``pull_quote`` stands before and after a pull
    quote, ``figure`` writes a picture that stands alone (None: as an HTML figure). ``read`` is the
    generator's own reading of a block, where we have it, to compare with what was meant. ``notes``:
    it knows footnotes.
    """

    name: str
    read: Read
    html: bool = True
    strike: str = "~~"
    smart: bool = True
    fences_anywhere: bool = True
    code_in_lists: bool = True
    pipes_in_code: bool = True
    numbers: bool = True
    marks_in_alt: bool = True
    asset_pictures: bool = False
    pull_quote: tuple[str, str] = ("", "")
    figure: Callable[[Figure, str], str] | None = None
    code: Callable[[str], str] = str
    notes: bool = True
