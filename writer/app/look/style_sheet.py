"""Qt's style sheet for the window: one text in ``resources/window``, filled with a theme's colours."""

import re
from typing import TYPE_CHECKING

from writer import resources

if TYPE_CHECKING:
    from writer.app.look.theme import Theme


def style_sheet(theme: "Theme") -> str:
    """The style sheet in ``theme``'s colours. Raises KeyError for a colour no theme has."""
    values = {
        **theme._asdict(),
        "pictures": resources.path("window", theme.name).as_posix(),
    }
    return re.sub(
        r"\$(\w+)", lambda gap: values[gap[1]], resources.read_text("window", "window.qss")
    )
