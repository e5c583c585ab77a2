"""What the settings offer that are names: the house styles and page templates there are."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from writer.app.i18n import tr
from writer.storage import settings

if TYPE_CHECKING:
    from writer.app.window import Window

Options = Callable[[], list[tuple[str, str]]]
"""Values with their words; the first is the default."""


def options_of(window: "Window") -> dict[str, Options]:
    """What to offer, by the name of the setting."""
    return {
        settings.HOUSE.name: _houses,
        settings.PAGE_TEMPLATE.name: lambda: _templates(window),
    }


def _houses() -> list[tuple[str, str]]:
    from writer.checks.house import named_houses
    from writer.cli.houses import settings_folder

    named = [(name, tr(name.capitalize())) for name in sorted(named_houses(settings_folder()))]
    return [
        ("", tr("The one that lies by the story")),
        ("none", tr("None: the rules that are on by default")),
        *named,
    ]


def _templates(window: "Window") -> list[tuple[str, str]]:
    from writer.render.templates import DEFAULT

    others = [one for one in window.page_look.templates() if one.name != DEFAULT.name]
    return [
        ("", tr(DEFAULT.title)),
        *(
            (one.name, tr("{0} (own)").format(one.title) if one.is_own else tr(one.title))
            for one in others
        ),
    ]
