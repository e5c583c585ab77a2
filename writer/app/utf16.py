"""Qt counts UTF-16 units, Writer code points; they differ where a line holds emoji and the like."""


def to_utf16(text: str, points: int) -> int:
    """How many UTF-16 units the first ``points`` code points of ``text`` take."""
    return _units(text[:points])


def from_utf16(text: str, units: int) -> int:
    """How many code points of ``text`` stand in its first ``units`` UTF-16 units."""
    head = text[:units]
    most = len(head)
    if _units(head) == most:
        return most
    least = most // 2
    while least < most:  # going through a whole story one by one would take a tenth of a second
        middle = (least + most) // 2
        if _units(head[:middle]) < units:
            least = middle + 1
        else:
            most = middle
    return least


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
