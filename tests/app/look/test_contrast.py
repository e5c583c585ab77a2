"""WCAG 2.2 AA over the style sheet itself: texts 4.5:1, what shows a control or the focus 3:1."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from tests.app.look.test_theme import contrast
from writer import resources
from writer.app.look import theme

THEMES = (theme.LIGHT, theme.DARK)
GROUNDS = ("desk", "paper", "backdrop")
INPUTS = ("QLineEdit", "QAbstractSpinBox", "QComboBox", "QCheckBox::indicator", "QPlainTextEdit[")
EXEMPT = (":disabled",)  # WCAG 1.4.3 and 1.4.11 except what cannot be used now


@dataclass(frozen=True)
class Rule:
    """One rule of the style sheet; colours by the theme's names."""

    selector: str
    values: dict[str, str]

    def colour(self, name: str) -> str:
        """The theme's colour that a property names, '' for none."""
        found = re.search(r"\$([a-z_]+)", self.values.get(name, ""))
        return found[1] if found else ""

    @property
    def grounds(self) -> tuple[str, ...]:
        """What it stands on: its own ground, else any ground there is."""
        own = self.colour("background")
        return (own,) if own else GROUNDS


def rules() -> Iterator[Rule]:
    sheet = re.sub(r"/\*.*?\*/", "", resources.read_text("window", "window.qss"), flags=re.S)
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet):
        pairs = (part.partition(":") for part in body.split(";") if ":" in part)
        yield Rule(" ".join(selector.split()), {name.strip(): value for name, _, value in pairs})


RULES = [rule for rule in rules() if not any(word in rule.selector for word in EXEMPT)]


def test_the_sheet_is_read_whole() -> None:
    assert len(RULES) > 50
    known = {*theme.Theme._fields, "pictures"}
    for rule in RULES:
        for value in rule.values.values():
            assert set(re.findall(r"\$([a-z_]+)", value)) <= known


@pytest.mark.parametrize("one", THEMES, ids=lambda one: one.name)
def test_every_text_of_the_sheet_reads(one: theme.Theme) -> None:
    for rule in RULES:
        for name in ("color", "placeholder-text-color"):
            if text := rule.colour(name):
                for ground in rule.grounds:
                    ratio = contrast(getattr(one, text), getattr(one, ground))
                    assert ratio >= 4.5, f"{rule.selector}: {text} on {ground} is {ratio:.2f}"


@pytest.mark.parametrize("one", THEMES, ids=lambda one: one.name)
def test_inputs_and_the_focus_are_seen(one: theme.Theme) -> None:
    seen = 0
    for rule in RULES:
        is_focus = ":focus" in rule.selector
        is_input = any(name in rule.selector for name in INPUTS) and not any(
            other in rule.selector for other in ("bare", "QAbstractItemView")
        )
        edge = rule.colour("border") or rule.colour("border-color")
        if not edge or not (is_focus or is_input):
            continue
        seen += 1
        for ground in GROUNDS:
            ratio = contrast(getattr(one, edge), getattr(one, ground))
            assert ratio >= 3, f"{rule.selector}: {edge} on {ground} is {ratio:.2f}"
    assert seen > 8


@pytest.mark.parametrize("one", THEMES, ids=lambda one: one.name)
def test_what_is_switched_on_is_told_by_a_border_that_is_seen(one: theme.Theme) -> None:
    chosen = [
        rule for rule in RULES if rule.selector.endswith(("::tab:selected", "QToolButton:checked"))
    ]
    assert len(chosen) == 2
    for rule in chosen:
        border = getattr(one, rule.colour("border-color"))
        assert min(contrast(border, getattr(one, ground)) for ground in GROUNDS) >= 3


@pytest.mark.parametrize("one", THEMES, ids=lambda one: one.name)
def test_what_stands_on_marked_words_reads(one: theme.Theme) -> None:
    assert contrast(one.ink, one.found) >= 4.5
    assert contrast(one.ink, one.selection) >= 4.5
    for ground in (*GROUNDS, "current", "hover"):
        assert contrast(one.rim, getattr(one, ground)) >= 3


@pytest.mark.parametrize("one", THEMES, ids=lambda one: one.name)
def test_ticks_read_on_their_boxes(one: theme.Theme) -> None:
    tick = re.search(r'stroke="(#\w{6})"', resources.read_text("window", one.name, "tick.svg"))
    assert tick
    assert contrast(tick[1], one.focus) >= 3
    for arrow in ("up", "down"):
        found = re.search(
            r'stroke="(#\w{6})"', resources.read_text("window", one.name, f"{arrow}.svg")
        )
        assert found
        assert contrast(found[1], one.paper) >= 3


@pytest.mark.parametrize("one", THEMES, ids=lambda one: one.name)
def test_words_that_step_back_in_focus_mode_still_read(one: theme.Theme) -> None:
    further = min if one.is_dark else max
    channels = range(1, 7, 2)

    def dimmed(colour: str) -> str:
        pairs = ((colour[at : at + 2], one.dimmed[at : at + 2]) for at in channels)
        return "#" + "".join(further(pair) for pair in pairs)

    for name in ("ink", "quiet", "faint", "advice", "attribution", "good"):
        assert contrast(dimmed(getattr(one, name)), one.paper) >= 4.5, name
    assert contrast(one.ink, one.paper) > 2.5 * contrast(dimmed(one.ink), one.paper)


@pytest.mark.parametrize("one", THEMES, ids=lambda one: one.name)
def test_what_is_chosen_in_a_menu_is_seen(one: theme.Theme) -> None:
    """By a ring: the ground of the chosen item alone stands out at no more than 1.2:1."""
    chosen = [
        rule
        for rule in RULES
        if rule.selector.endswith(("QMenu::item:selected", "]::item:selected"))
    ]
    assert len(chosen) == 2
    for rule in chosen:
        ring = getattr(one, rule.colour("border-color"))
        assert min(contrast(ring, getattr(one, ground)) for ground in ("desk", "current")) >= 3
