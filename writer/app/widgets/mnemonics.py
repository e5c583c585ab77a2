"""Letters that choose in a menu: one each, in whatever language the menu is."""

import sys
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidgetAction


def is_menu_key(event: QEvent) -> bool:
    """Whether a key is a letter held with Alt alone; on a Mac that types other letters."""
    return (
        isinstance(event, QKeyEvent)
        and event.modifiers() == Qt.KeyboardModifier.AltModifier
        and event.text().isalpha()
        and sys.platform != "darwin"
    )


def give_letters(menu: QMenu) -> None:
    """Have each item of ``menu`` chosen by a letter of its own while the menu is open.

    Items change from one opening to the next and belong to several menus: hence no letters in the
    texts themselves. Those that an item came with, as Qt's do, are kept.
    """
    plain: list[tuple[QAction, str]] = []

    def give() -> None:
        take_back()
        actions = [one for one in menu.actions() if one.isVisible() and _is_item(one)]
        plain.extend((one, one.text()) for one in actions)
        for (action, text), lettered in zip(
            plain, with_letters([one.text() for one in actions]), strict=True
        ):
            if lettered != text:
                action.setText(lettered)

    def take_back() -> None:
        for action, text in plain:
            action.setText(text)
        plain.clear()

    menu.aboutToShow.connect(give)
    menu.aboutToHide.connect(take_back)


def _is_item(action: QAction) -> bool:
    return not action.isSeparator() and not isinstance(action, QWidgetAction)


def with_letters(texts: Iterable[str]) -> list[str]:
    """The texts with ``&`` before a letter that no other has, or before none when there is none."""
    made = list(texts)
    kept = {letter for text in made if (letter := letter_of(text))}
    owners: dict[str, int] = {}
    wanted = {
        at: [letter for letter in _letters(text) if letter not in kept]
        for at, text in enumerate(made)
        if not letter_of(text)
    }
    for at in wanted:
        _claim(at, wanted, owners, set())
    for letter, at in owners.items():
        place = next(one for one in _places(made[at]) if made[at][one].casefold() == letter)
        made[at] = f"{made[at][:place]}&{made[at][place:]}"
    return made


def _claim(at: int, wanted: dict[int, list[str]], owners: dict[str, int], asked: set[str]) -> bool:
    """Give an item a letter, if need be one of another item that can have another one."""
    free = [letter for letter in wanted[at] if letter not in owners]
    for letter in free or wanted[at]:
        if letter in asked:
            continue
        asked.add(letter)
        if letter not in owners or _claim(owners[letter], wanted, owners, asked):
            owners[letter] = at
            return True
    return False


def _letters(text: str) -> list[str]:
    return list(dict.fromkeys(text[at].casefold() for at in _places(text)))


def letter_of(text: str) -> str:
    """The letter that chooses an item, folded; '' for none. ``&&`` is a sign of the text."""
    at = 0
    while (at := text.find("&", at)) >= 0 and at + 1 < len(text):
        if text[at + 1] != "&":
            return text[at + 1].casefold()
        at += 2
    return ""


def _places(text: str) -> Iterator[int]:
    """Where a letter may be: the starts of words first, then all others; not in the key."""
    words = text.partition("\t")[0]
    signs = [at for at, sign in enumerate(words) if sign.isalnum() and len(sign.casefold()) == 1]
    starts = [at for at in signs if not at or not words[at - 1].isalnum()]
    yield from starts
    yield from (at for at in signs if at not in starts)
