"""Words with numbers."""

from writer.app.i18n import heard
from writer.speech import say_count


def counted(number: int, noun: str, plural: str = "") -> str:
    """``1 error``, ``2 errors``, ``2 losses``, ``1,024 words``."""
    many = plural or f"{noun}s"
    return heard(say_count(number, f"{{count:,}} {noun}", f"{{count:,}} {many}"))
