"""What a command of the window is."""

from dataclasses import dataclass

from writer.app.i18n import tr


@dataclass(frozen=True, slots=True)
class Command:
    """One thing the window can do.

    ``keys``: the first is the one shown. ``enabled_when`` names a condition the window answers
    ('' means always); a command with a ``group`` is one choice among the others of that group.
    ``short`` is its word on the toolbar.
    """

    id: str
    title: str
    menu: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    tip: str = ""
    enabled_when: str = ""
    checkable: bool = False
    group: str = ""
    short: str = ""
    in_palette: bool = True
    starts_section: bool = False
    """Whether a line is drawn over it in its menu."""


def declare(id: str, title: str, menu: str, *keys: str, **more: object) -> Command:
    """A command with its keys; the rest by name. Its words are said in the language spoken."""
    for name in ("tip", "short"):
        if name in more:
            more[name] = tr(str(more[name]))
    return Command(id, tr(title), menu, keys, **more)  # type: ignore[arg-type]
