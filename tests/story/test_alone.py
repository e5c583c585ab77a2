"""A block keeps the tree that the story was read with: what parsing its source again would give."""

from hypothesis import given
from hypothesis import strategies as st

from tests.render import prose
from tests.story.strategies import hostile
from writer.story import Story
from writer.story.block import make_block
from writer.story.lines import split_lines
from writer.story.node import Node
from writer.story.tree import parse_tree, plain_tree, top_level

# Where a node ended is of no interest to anybody once it has.
_WHILE_READING = {"parent", "children", "is_open", "blank_after"}


def _shape(node: Node) -> tuple[object, ...]:
    own = [getattr(node, name) for name in Node.__slots__ if name not in _WHILE_READING]
    return (*own, *map(_shape, node.children))


@given(st.one_of(hostile, prose.bodies))
def test_trees_of_blocks_are_those_of_their_sources(text: str) -> None:
    for block in Story.from_text(text).blocks:
        assert _shape(block.tree) == _shape(parse_tree(block.source))
        assert all(child.parent is block.tree for child in block.tree.children)


@given(hostile)
def test_blocks_read_without_the_parser_are_those_that_the_parser_finds(text: str) -> None:
    story = Story.from_text(text)
    lines = split_lines(text[len(story.front) :])
    nodes = list(top_level(lines))
    starts = [node.line for node in nodes]
    ends = [*starts, len(lines)][1:]
    sources = ["".join(lines[at:end]) for at, end in zip(starts, ends, strict=True)]
    assert list(story.blocks) == list(map(make_block, nodes, sources))
    for block in story.blocks:
        tree = plain_tree(block.source)
        if tree is not None:
            parsed = parse_tree(block.source)
            assert _shape(tree) == _shape(parsed)
            assert tree.children[0].blank_after == parsed.children[0].blank_after
