"""Words with numbers."""


def counted(number: int, noun: str, plural: str = "") -> str:
    """``1 error``, ``2 errors``, ``2 losses``, ``1,024 words``."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {plural or noun + 's'}"
