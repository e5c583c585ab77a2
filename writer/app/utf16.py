"""Qt counts UTF-16 units, Writer code points; they differ where a line holds emoji and the like."""


def to_utf16(text: str, points: int) -> int:
    """How many UTF-16 units the first ``points`` code points of ``text`` take."""
    head = text[:points]
    return len(head) if head.isascii() else len(head) + _wide(head)


def from_utf16(text: str, units: int) -> int:
    """How many code points of ``text`` stand in its first ``units`` UTF-16 units."""
    head = text[:units]
    if head.isascii() or not _wide(head):
        return len(head)
    taken = 0
    for count, char in enumerate(head):
        taken += 2 if char > "\uffff" else 1
        if taken >= units:
            return count + 1
    return len(head)


def _wide(text: str) -> int:
    return sum(1 for char in text if char > "\uffff")
