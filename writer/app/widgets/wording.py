"""Words with numbers."""

from writer.app.i18n import tr


def counted(number: int, noun: str, plural: str = "") -> str:
    """``1 error``, ``2 errors``, ``2 losses``, ``1,024 words``."""
    said = noun if number == 1 else plural or f"{noun}s"
    return tr(f"{{0:,}} {said}").format(number)
