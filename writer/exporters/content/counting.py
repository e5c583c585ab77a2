"""How much there is in a story of what not every system can hold."""

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from writer.exporters.content.model import (
    Block,
    Code,
    Embed,
    Figure,
    Heading,
    Html,
    List,
    Paragraph,
    Picture,
    Quote,
    Span,
    Table,
    flat,
    inlines_of,
    walk_blocks,
    walk_inlines,
)
from writer.exporters.content.story import Content


@dataclass(frozen=True)
class Counts:
    """Counts things of ``content``, at any depth; with ``in_html`` in the story's own HTML too."""

    content: Content
    in_html: bool = True
    listed: bool = True
    """Whether the notes are a list under the story; else they stand for themselves."""

    @cached_property
    def _all(self) -> tuple[Block, ...]:
        content = self.content
        if self.listed:
            return content.blocks
        return (*content.body, *(block for note in content.notes for block in note))

    @cached_property
    def _blocks(self) -> tuple[Block, ...]:
        return tuple(walk_blocks(self._all, in_html=self.in_html))

    @cached_property
    def _kinds(self) -> Counter[type]:
        return Counter(map(type, self._blocks))

    @property
    def attributions(self) -> int:
        """Quotes that say who is quoted; pull quotes do not count."""
        quotes = [one for one in self._blocks if isinstance(one, Quote)]
        return sum(1 for one in quotes if one.by and not one.pull)

    @property
    def quotes(self) -> int:
        """Quotes that are no pull quotes."""
        return sum(1 for one in self._blocks if isinstance(one, Quote) and not one.pull)

    @property
    def pull_quotes(self) -> int:
        return sum(1 for one in self._blocks if isinstance(one, Quote) and one.pull)

    @property
    def pull_attributions(self) -> int:
        """Pull quotes that say who is quoted."""
        return sum(1 for one in self._blocks if isinstance(one, Quote) and one.pull and one.by)

    @property
    def odd_pull_quotes(self) -> int:
        """Pull quotes that hold more than paragraphs."""
        pulled = [one for one in self._blocks if isinstance(one, Quote) and one.pull]
        return sum(1 for one in pulled if any(not isinstance(p, Paragraph) for p in one.blocks))

    @property
    def odd_quotes(self) -> int:
        """Quotes and pull quotes that hold more than paragraphs."""
        quotes = [one for one in self._blocks if isinstance(one, Quote)]
        return sum(1 for one in quotes if any(not isinstance(p, Paragraph) for p in one.blocks))

    @cached_property
    def _tops(self) -> tuple[Block, ...]:
        return tuple(flat(self._all)) if self.in_html else self._all

    @property
    def pictures_as_words(self) -> int:
        """Pictures in a line, a list or a quote: where not every system can show one."""
        tops = sum(1 for one in self._tops if isinstance(one, Figure) and one.url)
        return self.inline_pictures + self.figures - tops

    @property
    def stray_pictures(self) -> int:
        """``pictures_as_words`` without those between the words of a paragraph of the story."""
        tops = [one for one in self._tops if isinstance(one, Paragraph)]
        own = sum(1 for one in tops for piece in one.inlines if isinstance(piece, Picture))
        return self.pictures_as_words - own

    @property
    def sources(self) -> int:
        """Quotes with the address of where they were said."""
        return sum(1 for one in self._blocks if isinstance(one, Quote) and one.source)

    @property
    def tables(self) -> int:
        return self._kinds[Table]

    @property
    def headless_tables(self) -> int:
        """Tables without a head row."""
        tables = [one for one in self._blocks if isinstance(one, Table)]
        return sum(1 for one in tables if not any(row.head for row in one.rows))

    @property
    def odd_tables(self) -> int:
        """Tables that are no plain grid, or that have a caption."""
        tables = [one for one in self._blocks if isinstance(one, Table)]
        return sum(1 for one in tables if not one.is_plain or one.caption)

    @property
    def aligned_tables(self) -> int:
        """Tables with columns set to a side."""
        tables = [one for one in self._blocks if isinstance(one, Table)]
        return sum(1 for t in tables if any(cell.side for row in t.rows for cell in row.cells))

    @property
    def figures(self) -> int:
        """Pictures that stand alone."""
        return sum(1 for one in self._blocks if isinstance(one, Figure) and one.url)

    @property
    def captions(self) -> int:
        """Pictures with a caption or credit."""
        return sum(1 for one in self._blocks if isinstance(one, Figure) and one.below)

    @property
    def credits(self) -> int:
        """Pictures with a credit."""
        return sum(1 for one in self._blocks if isinstance(one, Figure) and one.credit)

    @property
    def embeds(self) -> int:
        return self._kinds[Embed]

    @property
    def html(self) -> int:
        """Passages of the story's own HTML."""
        return self._kinds[Html]

    @property
    def code(self) -> int:
        """Blocks of code."""
        return self._kinds[Code]

    @property
    def code_languages(self) -> int:
        """Blocks of code that name their language."""
        return sum(1 for one in self._blocks if isinstance(one, Code) and one.language)

    @property
    def lists(self) -> int:
        return self._kinds[List]

    @property
    def numbered_from(self) -> int:
        """Numbered lists that do not begin with 1."""
        lists = [one for one in self._blocks if isinstance(one, List)]
        return sum(1 for one in lists if one.ordered and one.start != 1)

    @property
    def full_items(self) -> int:
        """List items that hold more than one paragraph and lists."""
        lists = [one for one in self._blocks if isinstance(one, List)]
        items = [tuple(flat(item)) for one in lists for item in one.items]
        return sum(1 for item in items if not is_simple(item))

    @property
    def deep_headings(self) -> int:
        """Headings below the third level."""
        return sum(1 for one in self._blocks if isinstance(one, Heading) and one.level > 3)

    @property
    def lower_headings(self) -> int:
        """Headings below the second level."""
        return sum(1 for one in self._blocks if isinstance(one, Heading) and one.level > 2)

    @property
    def headings(self) -> int:
        return self._kinds[Heading]

    @cached_property
    def tags(self) -> Counter[str]:
        """How often each inline element occurs."""
        runs = (run for one in self._blocks for run in inlines_of(one))
        pieces = (piece for run in runs for piece in walk_inlines(run))
        spans = (piece for piece in pieces if isinstance(piece, Span) and not piece.note)
        return Counter(span.tag for span in spans)

    @cached_property
    def inline_pictures(self) -> int:
        """Pictures inside a line of text."""
        runs = (run for one in self._blocks for run in inlines_of(one))
        return sum(1 for run in runs for piece in walk_inlines(run) if isinstance(piece, Picture))

    def without(self, known: frozenset[str]) -> int:
        """Inline elements other than ``known``."""
        return sum(number for tag, number in self.tags.items() if tag not in known)


def is_simple(item: tuple[Block, ...]) -> bool:
    """Whether a list item is at most one paragraph, then lists: what every editor's lists hold."""
    rest = item[1:] if item and isinstance(item[0], Paragraph) else item
    return all(isinstance(one, List) for one in rest)
