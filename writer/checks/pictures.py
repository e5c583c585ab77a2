"""Whether a story has a picture to show."""

from writer.checks.rule import View
from writer.story.beside import PICTURE_FIELDS


def has_picture(view: View) -> bool:
    """Whether a picture stands in the body, or a field names one."""
    return bool(view.of_kind("image")) or any(
        view.story.fields.has(name) for name in PICTURE_FIELDS
    )
