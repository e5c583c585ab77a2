"""Which blocks a changed link definition concerns."""

from hypothesis import given

from tests.story.strategies import hostile
from writer.app.preview.references import changed_labels, definition_source, mentions
from writer.render import render_block
from writer.render.context import Context, definitions_in
from writer.story import Block, Story
from writer.story.links import Definition


def test_only_blocks_that_use_the_label_are_concerned() -> None:
    labels = frozenset({"home page"})
    assert mentions(Block("paragraph", "See [the page][Home\n  Page]."), labels)
    assert mentions(Block("quote", "> see [home\n> page]"), labels)
    assert not mentions(Block("paragraph", "See [the page](https://e.org)."), labels)
    assert not mentions(Block("paragraph", "No brackets, home page."), labels)


def test_a_new_address_and_a_lost_label_both_count() -> None:
    one, other = Definition("a", "/1", ""), Definition("a", "/2", "")
    b = Definition("b", "/b", "")
    assert changed_labels({"a": one, "b": b}, {"a": other}) == {"a", "b"}
    assert changed_labels({"a": one}, {"a": one}) == frozenset()


@given(hostile, hostile)
def test_a_block_that_is_not_concerned_looks_the_same(text: str, definitions: str) -> None:
    fresh = definitions_in(Story.from_text(f"{definitions}\n\n[x]: /here\n").blocks)
    labels = changed_labels({}, fresh)
    for block in Story.from_text(text).blocks:
        if not mentions(block, labels):
            assert render_block(block, Context(fresh)) == render_block(block, Context())


@given(hostile)
def test_the_joined_source_holds_the_same_definitions(text: str) -> None:
    blocks = Story.from_text(text).blocks
    joined = Story.from_text("\n\n" + definition_source(blocks)).blocks
    assert definitions_in(joined) == definitions_in(blocks)
