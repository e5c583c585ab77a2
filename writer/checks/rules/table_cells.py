"""Cells of a table that no reader sees."""

from collections.abc import Iterator

from writer.checks.places import quotable
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, example
from writer.speech import say
from writer.story import Block, Edit
from writer.story.surplus import surplus_cells


def _on_block(block: Block) -> Iterator[Finding]:
    for cell in surplus_cells(block):
        says = say(
            "{words} stands under no heading of the table: readers will not see it.",
            words=quotable(cell.text),
        )
        edits = tuple(Edit(bar, 0, "\\") for bar in cell.bars)
        fix = Fix(say("Keep the bar as a part of its cell"), edits)
        yield Finding(cell.start, cell.end, says, (fix,))


RULE = Rule(
    id="table.cells",
    severity="warning",
    title="Table cell under no heading",
    checks="No row of a table has more cells than the row of its headings.",
    why="What stands under no heading is left out of the page and of every export. A bar in a cell "
    "begins a new one, in code too.",
    source="GitHub Flavored Markdown: tables",
    failing=example("| Route | Riders |\n| --- | --- |\n| Port Ellis | 840 | cancelled |\n"),
    passing=example("| Route | Riders |\n| --- | --- |\n| Port Ellis | 840 |\n"),
    fix="Joins the cells, with the bar between them; in code, the bar becomes a part of it.",
    kinds=frozenset({"table", "quote", "pull-quote", "list", "footnote"}),
    on_block=_on_block,
)
