"""Words with numbers."""


def counted(number: int, noun: str) -> str:
    """``1 error``, ``2 errors``, ``1,024 words``."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
