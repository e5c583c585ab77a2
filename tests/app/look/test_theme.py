"""The colours: readable, complete, and put on as a whole."""

import itertools
import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import QApplication

from writer import resources
from writer.app.look import icons, theme
from writer.app.look.fonts import headline_font, manuscript_font, role_font, ui_font
from writer.app.look.style_sheet import style_sheet

THEMES = (theme.LIGHT, theme.DARK)
GROUNDS = ("desk", "paper", "backdrop", "current")
TEXTS = (
    "ink",
    "quiet",
    "faint",
    "accent",
    "error",
    "warning",
    "advice",
    "good",
    "attribution",
    "focus",
)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, as WCAG 2.2 defines it."""
    a, b = sorted((luminance(one), luminance(other)), reverse=True)
    return (a + 0.05) / (b + 0.05)


def luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_contrast_is_computed_right() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("one", THEMES, ids=lambda one: one.name)
@pytest.mark.parametrize(("text", "ground"), list(itertools.product(TEXTS, GROUNDS)))
def test_every_text_reads_on_every_ground(one: theme.Theme, text: str, ground: str) -> None:
    assert contrast(getattr(one, text), getattr(one, ground)) >= 4.5


@pytest.mark.parametrize("one", THEMES, ids=lambda one: one.name)
def test_texts_that_stand_on_colours_read(one: theme.Theme) -> None:
    assert contrast(one.on_accent, one.accent) >= 4.5
    assert contrast(one.on_accent, one.accent_hover) >= 4.5
    assert contrast(one.ink, one.selection) >= 4.5
    for text in ("ink", "quiet", "faint"):
        assert contrast(getattr(one, text), one.hover) >= 4.5


@pytest.mark.parametrize("one", THEMES, ids=lambda one: one.name)
def test_the_style_sheet_is_filled_whole(one: theme.Theme) -> None:
    sheet = style_sheet(one)
    assert "$" not in sheet.replace("/* ", "").split("*/", 1)[1]
    assert one.accent in sheet


def test_apply_puts_the_theme_on(themed: theme.Theme, qapp: QApplication) -> None:
    assert theme.current() is themed
    assert qapp.palette().window().color().name() == themed.desk
    assert themed.accent in qapp.styleSheet()


def test_a_choice_is_kept_against_the_system(qapp: QApplication) -> None:
    try:
        assert theme.choose("dark") is theme.DARK
        assert theme.choose("light") is theme.LIGHT
        assert theme.choose("system") in THEMES
    finally:
        theme.choose("system")


@pytest.mark.parametrize("name", icons.names())
def test_every_icon_is_drawn_in_the_colour_asked_for(qapp: QApplication, name: str) -> None:
    svg = resources.read_text("icons", f"{name}.svg")
    assert 'viewBox="0 0 20 20"' in svg
    assert set(re.findall(r'(?:stroke|fill)="([^"]+)"', svg)) <= {"none", "currentColor"}
    image = (
        icons.draw(name, "#ff0000", size=40).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    )
    drawn = [
        image.pixelColor(x, y)
        for x in range(40)
        for y in range(40)
        if image.pixelColor(x, y).alpha() > 200
    ]
    assert len(drawn) > 8
    assert all(colour.red() > 250 and colour.green() < 5 for colour in drawn)


def test_an_icon_is_sharp_on_fine_screens_and_paler_when_disabled(qapp: QApplication) -> None:
    made = icons.icon("save", theme.LIGHT)
    fine = made.pixmap(QSize(20, 20), 2.0)
    assert fine.width() == 40
    normal = made.pixmap(QSize(20, 20)).toImage()
    disabled = made.pixmap(QSize(20, 20), QIcon.Mode.Disabled).toImage()
    assert normal != disabled


def test_an_unknown_icon_is_a_mistake(qapp: QApplication) -> None:
    with pytest.raises(OSError, match="no-such"):
        icons.draw("no-such", "#000000")


def test_sizes_of_type_follow_one_another(qapp: QApplication) -> None:
    assert role_font().pointSizeF() < ui_font().pointSizeF() < manuscript_font().pointSizeF()
    assert manuscript_font().pointSizeF() < headline_font().pointSizeF()
    font = ui_font()
    font.setPointSizeF(40)
    assert ui_font().pointSizeF() < 20  # what is handed out is a copy
