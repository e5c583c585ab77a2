"""What is drawn over the manuscript's text: quote bars, the read-more rule, hints where to write."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap, QTextBlock

from writer.app.i18n import tr
from writer.app.look.fonts import BODY, manuscript_font, role_font, ui_font
from writer.app.look.theme import current
from writer.app.manuscript.layout import MARGIN, PICTURE, STRIP, holds_picture, pictures_among_words
from writer.app.manuscript.styles import SHORT
from writer.app.pictures.thumbnails import SIZE as THUMBNAIL
from writer.app.widgets.wording import counted
from writer.story import Block, count_words
from writer.story.beside import is_local

if TYPE_CHECKING:
    from writer.app.manuscript.editor import Manuscript

_BAR = 3  # pixels
_QUOTED = 19  # pixels that a quote's words stand further in
_AS_TYPED = frozenset({"code", "html", "stash", "image"})
_FRAMED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
EMPTY_BODY = tr("Write the lead here, or paste a raw article with {0}.")
NO_KEY = tr("Write the lead here.")
ATTRIBUTION = tr("Who said it, where, when")


def paint(
    painter: QPainter, manuscript: "Manuscript", lines: list[tuple[QTextBlock, QRectF]]
) -> None:
    """Draw over the lines in view."""
    if found := manuscript.layers.selections("found"):
        from writer.app.widgets.found_boxes import paint_boxes  # nothing is looked for at first

        paint_boxes(painter, found, manuscript.textCursor(), lines)
    story = manuscript.story_document.story
    caret = manuscript.textCursor().blockNumber()
    if not story.blocks:
        _paint_hint(painter, manuscript)
    for line, box in lines:
        index = story.block_at_line(line.blockNumber() + 1)
        if index < 0:
            continue
        block = story.blocks[index]
        row = line.blockNumber() + 1 - story.line(index)
        if row >= block.lines:
            continue
        if block.kind in ("quote", "pull-quote"):
            last = row == block.lines - 1
            if not line.text().lstrip().startswith("{:"):  # it stands where the bar would be
                _paint_bar(painter, box, last=last, from_right=_from_right(line))
            _paint_missing_attribution(painter, manuscript, block, line, box)
        elif block.kind == "image" and row == 0 and holds_picture(line.text()):
            _paint_picture(painter, manuscript, block, line, box)
        elif block.kind == "read-more" and line.blockNumber() != caret:
            _paint_rule(painter, box)
        elif block.kind == "stash" and row == 0 and line.blockNumber() != caret:
            _paint_stashed(painter, manuscript, block, line, box)
        if block.kind not in _AS_TYPED:
            _paint_among_words(painter, manuscript, line, box)


def _from_right(line: QTextBlock) -> bool:
    """Whether a line of a quote reads from the right; one without words as the one before it."""
    while not line.text().strip("> \t") and line.previous().isValid():
        line = line.previous()
    return line.textDirection() == Qt.LayoutDirection.RightToLeft


def _paint_bar(painter: QPainter, box: QRectF, *, last: bool, from_right: bool) -> None:
    height = box.height() - (4 if last else 0)
    x = box.right() - MARGIN - _BAR if from_right else MARGIN
    bar = QRectF(x, box.top() + 2, _BAR, height)
    painter.fillRect(bar, current().color("attribution"))


def _paint_missing_attribution(
    painter: QPainter, manuscript: "Manuscript", block: Block, line: QTextBlock, box: QRectF
) -> None:
    said = block.attribution
    if said is None or said.text or not line.text().rstrip().endswith(("—", "–", "--")):
        return
    row = line.layout().lineAt(0)
    x = row.naturalTextRect().right() + 4
    painter.setFont(manuscript_font(manuscript.text_size * 0.9))
    painter.setPen(current().color("attribution"))
    place = QPointF(MARGIN / 6 + x, box.top() + row.y() + row.ascent())
    painter.drawText(place, ATTRIBUTION)


def _paint_picture(
    painter: QPainter, manuscript: "Manuscript", block: Block, line: QTextBlock, box: QRectF
) -> None:
    """A small copy of the picture under its line, or a frame that says why there is none."""

    image = block.image
    if image is None:
        return
    small = manuscript.thumbnails.get(image.path)
    place = _own_place(small, box)
    if small is not None:
        painter.drawPixmap(place.topLeft(), small)
    else:
        _paint_frame(painter, manuscript, image.path, place.adjusted(0.5, 0.5, -0.5, -0.5))


def _own_place(small: QPixmap | None, box: QRectF) -> QRectF:
    """Where the small copy of a picture of its own block is, or the frame in its place."""
    size = small.size() if small is not None else THUMBNAIL
    return QRectF(QPointF(MARGIN, box.bottom() - PICTURE + 2), size.toSizeF())


def _paint_among_words(
    painter: QPainter, manuscript: "Manuscript", line: QTextBlock, box: QRectF
) -> None:
    """Smaller copies of the pictures among the words of a line, side by side under it."""
    for _, path, place in _places_among_words(manuscript, line, box):
        small = manuscript.thumbnails.get(path)
        if small is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(place, small, QRectF(small.rect()))
        else:
            _paint_frame(painter, manuscript, path, place.adjusted(0.5, 0.5, -0.5, -0.5))


def _places_among_words(
    manuscript: "Manuscript", line: QTextBlock, box: QRectF
) -> Iterator[tuple[int, str, QRectF]]:
    """Each picture among a line's words: where its markup starts in the line, its address, its place."""
    x, height = MARGIN + (_QUOTED if line.text().startswith(">") else 0), STRIP - 10
    for start, path in pictures_among_words(line.text()):
        small = manuscript.thumbnails.get(path)
        size = small.size() if small is not None else THUMBNAIL
        place = QRectF(x, box.bottom() - STRIP + 4, height * size.width() / size.height(), height)
        yield start, path, place
        x += place.width() + 8


def picture_under(manuscript: "Manuscript", point: QPointF) -> int | None:
    """The story position of the picture whose small copy is at a point of the viewport."""
    document = manuscript.story_document
    story = document.story
    for line, box in manuscript.visible_lines():
        if not box.contains(point) or "![" not in line.text():
            continue
        at = document.to_story(line.position())
        block = story.blocks[story.block_at(at)]
        if block.image is not None:
            place = _own_place(manuscript.thumbnails.get(block.image.path), box)
            return at if holds_picture(line.text()) and place.contains(point) else None
        if block.kind not in _AS_TYPED:
            places = _places_among_words(manuscript, line, box)
            return next(
                (
                    document.to_story(line.position() + start) + 1
                    for start, _, place in places
                    if place.contains(point)
                ),
                None,
            )
    return None


def _paint_frame(painter: QPainter, manuscript: "Manuscript", path: str, frame: QRectF) -> None:
    """In place of a picture that cannot be shown: why."""
    theme = current()
    painter.setPen(QPen(theme.color("edge"), 1, Qt.PenStyle.DashLine))
    painter.drawRect(frame)
    painter.setFont(ui_font(0.87))
    missing = manuscript.thumbnails.is_missing(path)
    painter.setPen(theme.color("error" if missing and not manuscript.flow.focus else "faint"))
    words = tr("Not beside the story") if missing else path if is_local(path) else tr("On the web")
    painter.drawText(frame.adjusted(6, 4, -6, -4), _FRAMED, words)


def _paint_rule(painter: QPainter, box: QRectF) -> None:
    theme = current()
    painter.setFont(role_font())
    label = tr("Read more")
    width = painter.fontMetrics().horizontalAdvance(label) + 24
    area = box.adjusted(MARGIN, 0, -MARGIN, 0)
    middle = area.center()
    painter.setPen(QPen(theme.color("edge"), 1, Qt.PenStyle.DashLine))
    for start, end in (
        (area.left(), middle.x() - width / 2),
        (middle.x() + width / 2, area.right()),
    ):
        painter.drawLine(QPointF(start, middle.y()), QPointF(end, middle.y()))
    painter.setPen(theme.color("faint"))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, label)


def _paint_stashed(
    painter: QPainter, manuscript: "Manuscript", block: Block, line: QTextBlock, box: QRectF
) -> None:
    """How many words are stashed, and the first of them, in place of the mark that begins a stash."""
    if len(line.text()) > SHORT or not line.layout().lineCount():
        return
    from writer.story.compose.stash import stashed_text  # stories without a stash open sooner

    words = stashed_text(block.source)
    painter.setFont(ui_font(manuscript.text_size / BODY * 0.95))
    painter.setPen(QPen(current().color("edge"), 1, Qt.PenStyle.DashLine))
    row = line.layout().lineAt(0)
    frame = QRectF(MARGIN, box.top() + row.y() - 1, box.width() - 2 * MARGIN, row.height() + 2)
    painter.drawRoundedRect(frame.adjusted(-6.5, 0.5, 6.5, 0.5), 4, 4)
    painter.setPen(current().color("faint"))
    said = tr("{0}, not published: {1}").format(counted(count_words(words), "word"), words)
    fitting = painter.fontMetrics().elidedText(
        said, Qt.TextElideMode.ElideRight, int(frame.width())
    )
    painter.drawText(frame, Qt.AlignmentFlag.AlignVCenter, fitting)


def _paint_hint(painter: QPainter, manuscript: "Manuscript") -> None:
    if manuscript.textCursor().block().text():
        return
    painter.setFont(manuscript_font(manuscript.text_size))
    painter.setPen(current().color("faint"))
    for line, box in manuscript.visible_lines():
        if line.blockNumber() == manuscript.document().blockCount() - 1 or not line.text():
            top = box.top() + line.layout().lineAt(0).y()
            room = QRectF(MARGIN, top, box.width() - 2 * MARGIN, manuscript.height())
            from writer.app.commands.keys_now import key_of  # stories with words open sooner

            key = key_of("story.paste")
            painter.drawText(
                room, Qt.TextFlag.TextWordWrap, EMPTY_BODY.format(key) if key else NO_KEY
            )
            return
