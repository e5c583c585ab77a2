"""The window's colours, light and dark, and putting them on.

Widgets that paint themselves ask :func:`current` while painting; Qt repaints them when the palette
changes, so a change of theme needs no wiring.
"""

from typing import Literal, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from writer.app.look.fonts import ui_font
from writer.app.look.style_sheet import style_sheet

Choice = Literal["system", "light", "dark"]
STYLE = "Fusion"  # of Qt's; the style sheet goes over it


class Theme(NamedTuple):
    """Named colours as ``#rrggbb``. Every text colour reads at 4.5:1 or better (WCAG AA) on every ground."""

    name: Literal["light", "dark"]
    # grounds
    desk: str
    """toolbar, side panel, status line, cards"""
    paper: str
    """the manuscript, inputs, pressed-in tabs"""
    backdrop: str
    """what the page preview lies on"""
    current: str
    """the row that is current in a list"""
    hover: str
    selection: str
    """behind selected words"""
    found: str
    """behind words that were looked for"""
    # texts
    ink: str
    quiet: str
    """secondary words: buttons, rule names"""
    faint: str
    """role names, counts, placeholders, markup"""
    dimmed: str
    """as far as words step back in focus mode"""
    accent: str
    """the one red: Export, missing fields"""
    on_accent: str
    accent_hover: str
    error: str
    warning: str
    advice: str
    good: str
    attribution: str
    """a quote's bar and who said it"""
    focus: str
    # lines
    line: str
    disabled: str
    """words and icons of what cannot be used now"""
    edge: str
    """the border of a card, and of a button whose words say what it is"""
    rim: str
    """what shows where one can type, choose or scroll; 3:1 on every ground (WCAG 1.4.11)"""
    shadow: str

    @property
    def is_dark(self) -> bool:
        return self.name == "dark"

    def color(self, name: str) -> QColor:
        """A colour by its name here, or a severity's."""
        return QColor(getattr(self, name))


LIGHT = Theme(
    name="light",
    desk="#efedea",
    paper="#ffffff",
    backdrop="#f6f5f3",
    current="#fbe9e7",
    hover="#e8e5e0",
    selection="#f6d5d1",
    found="#fbeeb8",
    ink="#1c1b1a",
    quiet="#565149",
    faint="#69645e",
    dimmed="#757069",
    accent="#b3261e",
    on_accent="#ffffff",
    accent_hover="#971d16",
    error="#b3261e",
    warning="#8f5400",
    advice="#2864a9",
    good="#266f46",
    attribution="#76592b",
    focus="#2864a9",
    line="#dedad4",
    disabled="#aaa59d",
    edge="#c9c4bc",
    rim="#847e76",
    shadow="#000000",
)

DARK = Theme(
    name="dark",
    desk="#222225",
    paper="#18181a",
    backdrop="#1b1b1d",
    current="#33211f",
    hover="#2c2c30",
    selection="#5c2f2a",
    found="#4d4215",
    ink="#ecebe8",
    quiet="#b3b0aa",
    faint="#989590",
    dimmed="#8a8782",
    accent="#ff6f61",
    on_accent="#18181a",
    accent_hover="#ff8a7e",
    error="#ff6f61",
    warning="#e2a64a",
    advice="#7fb2ee",
    good="#6cc495",
    attribution="#d3b57c",
    focus="#7fb2ee",
    line="#323236",
    disabled="#66645f",
    edge="#48484d",
    rim="#7c7c82",
    shadow="#000000",
)


def choose(choice: Choice) -> Theme:
    """The theme for a setting; ``system`` follows the desktop's colour scheme.

    The choice is handed to Qt as well, so that title bars and file dialogs agree with it.
    """
    hints = QGuiApplication.styleHints()
    if choice == "system":
        hints.unsetColorScheme()
        return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
    dark = choice == "dark"
    hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
    return DARK if dark else LIGHT


def current() -> Theme:
    """The theme that is on, read off the application's palette."""
    ground = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if ground.lightness() < 128 else LIGHT


def apply(app: QApplication, theme: Theme) -> None:
    """Put ``theme`` on the whole application: style, font, palette, style sheet."""
    if not app.styleSheet():  # the first time
        app.setStyle(STYLE)
    begin(app, theme)
    end(app, theme)


def begin(app: QApplication, theme: Theme) -> None:
    """Put the font and the palette of ``theme`` on an application that was made in STYLE.

    ``end`` is to follow when the first widgets are made: under a style sheet Qt would look for the
    rules of each of them anew whenever it gets a parent.
    """
    app.setFont(ui_font())
    app.setPalette(palette(theme))


def end(app: QApplication, theme: Theme) -> None:
    """Put the style sheet in the colours of ``theme`` on the application."""
    app.setStyleSheet(style_sheet(theme))


def palette(theme: Theme) -> QPalette:
    """The theme as Qt's palette, for everything the style sheet does not name."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.desk,
        role.WindowText: theme.ink,
        role.Base: theme.paper,
        role.AlternateBase: theme.backdrop,
        role.Text: theme.ink,
        role.PlaceholderText: theme.faint,
        role.Button: theme.desk,
        role.ButtonText: theme.ink,
        role.BrightText: theme.on_accent,
        role.Highlight: theme.selection,
        role.HighlightedText: theme.ink,
        role.Accent: theme.accent,
        role.Link: theme.advice,
        role.LinkVisited: theme.advice,
        role.ToolTipBase: theme.desk,
        role.ToolTipText: theme.ink,
        role.Light: theme.paper,
        role.Midlight: theme.hover,
        role.Mid: theme.edge,
        role.Dark: theme.edge,
        role.Shadow: theme.line,
    }
    made = QPalette()
    for name, colour in colours.items():
        made.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(theme.disabled))
    return made
