"""Characters as people see them: an emoji of five code points is one."""

from PySide6.QtCore import QTextBoundaryFinder

_JOINER, _EMOJI_STYLE = "\u200d", "\ufe0f"
_FAMILY = 64  # UTF-16 units that the longest emoji takes, generously


def emoji_before(text: str, units: int) -> int:
    """How many UTF-16 units the emoji before ``units`` takes; 0 when there is no emoji of several.

    A letter with a mark on it is not meant: there Backspace takes the mark off.
    """
    wide = text.encode("utf-16-le", "surrogatepass")
    start = max(units - _FAMILY, 0)
    near = wide[start * 2 : units * 2].decode("utf-16-le", "replace")
    if not near or (near[-1] < "\u2000" and near[-1] != _EMOJI_STYLE):
        return 0
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, near)
    end = len(near.encode("utf-16-le")) // 2
    finder.setPosition(end)
    first = finder.toPreviousBoundary()
    if first < 0 or end - first < 2:
        return 0
    cluster = near.encode("utf-16-le")[first * 2 :].decode("utf-16-le", "replace")
    several = len(cluster) > 1 and (
        _JOINER in cluster or _EMOJI_STYLE in cluster or cluster[0] > "\uffff"
    )
    return end - first if several else 0
