"""Taking pictures into the story: chosen, dropped or pasted, copied beside it, described in place."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QObject,
    QPoint,
    QRect,
    QStandardPaths,
    QTimer,
)
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from writer.app.i18n import tr
from writer.app.pictures.card import Described, PictureCard
from writer.errors import WriterError
from writer.storage.pictures import keep_picture, take_picture
from writer.story import Block, compose

if TYPE_CHECKING:
    from writer.app.window import Window

FILTER = tr("Pictures (*.jpg *.jpeg *.png *.gif *.webp *.avif)")
_PASTED = "pasted"  # what a picture without a name is called


class Pictures(QObject):
    """Knows the window's session, for pictures lie beside the story's file."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._manuscript = window.manuscript
        self.card = PictureCard(window)
        self._index = -1
        self._block: Block | None = None
        self._dialog: QFileDialog | None = None
        self.card.accepted.connect(self._describe)
        self._manuscript.thumbnails.ready.connect(self._on_small)
        self._manuscript.pictures_offered.connect(self.take)
        self._manuscript.picture_pasted.connect(self.paste)
        self._manuscript.picture_wanted.connect(self.edit)
        window.composing.picture_wanted.connect(self.choose_or_edit)
        for changed in (window.session.opened, window.session.saved):
            changed.connect(self._look)

    def _look(self) -> None:
        folder = self._window.session.folder
        self._manuscript.thumbnails.look_in(folder)
        self._window.checking.look_in(folder)

    # -- taking --------------------------------------------------------------------------------

    def choose_or_edit(self) -> None:
        """Describe the picture at the caret, or choose one to put in."""
        story = self._manuscript.story_document.story
        index = story.block_at(self._manuscript.story_selection()[1])
        if index >= 0 and story.blocks[index].image is not None:
            self.edit(index)
        else:
            self._beside_the_story(self._choose)

    def _choose(self) -> None:
        dialog = QFileDialog(self._window, tr("Choose pictures"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(FILTER)
        kind = QStandardPaths.StandardLocation.PicturesLocation
        dialog.setDirectory(QStandardPaths.writableLocation(kind) or str(Path.home()))
        dialog.accepted.connect(lambda: QTimer.singleShot(0, self, self._take_chosen))
        self._dialog = dialog
        dialog.open()

    def _take_chosen(self) -> None:
        """Once the dialog is gone and the focus is back."""
        if self._dialog is not None:
            self.take([Path(name) for name in self._dialog.selectedFiles()])

    def take(self, paths: Sequence[Path]) -> None:
        """Put picture files into the story, each copied beside it; one undo step."""
        self._beside_the_story(lambda: self._put_in([_taker(path) for path in paths]))

    def paste(self, image: QImage) -> None:
        """Put a picture of the clipboard into the story."""
        data = _as_png(image)
        self._beside_the_story(lambda: self._put_in([_keeper(data)]))

    def _beside_the_story(self, then: Callable[[], object]) -> None:
        """Go on once the story has a file for pictures to lie beside."""
        if self._window.session.path is not None:
            then()
            return
        self._window.ask(
            tr("Save the story first: its pictures are kept beside it."),
            [
                (tr("Save As…"), lambda: self._window.flow.save_as(then)),
                (tr("Cancel"), lambda: None),
            ],
            "info",
        )

    def _put_in(self, takers: list[Callable[[Path], str]]) -> None:
        folder = self._window.session.folder
        assert folder is not None
        addresses: list[str] = []
        for take in takers:
            try:
                addresses.append(take(folder))
            except WriterError as error:
                self._window.tell(str(error), "error")
        if not addresses:
            return
        manuscript = self._manuscript
        story = manuscript.story_document.story
        done = compose.insert_images(story, manuscript.story_selection()[1], addresses)
        manuscript.compose(done)
        index = manuscript.story_document.story.block_at(done.caret)
        QTimer.singleShot(0, self, lambda: self.edit(index))  # after Qt has given the focus back

    # -- describing ----------------------------------------------------------------------------

    def edit(self, index: int) -> None:
        """Open the card of picture ``index``."""
        story = self._manuscript.story_document.story
        image = story.blocks[index].image if 0 <= index < len(story.blocks) else None
        if image is None:
            return
        self._index, self._block = index, story.blocks[index]
        self._manuscript.setFocus()  # where the card gives the focus back to
        thumbnails = self._manuscript.thumbnails
        described = Described(image.alt, image.title, image.credit)
        small = thumbnails.get(image.path)
        self.card.show_picture(described, thumbnails.path(image.path), small, self._place(index))

    def _place(self, index: int) -> QRect:
        manuscript = self._manuscript
        start = manuscript.story_document.story.start(index)
        cursor = manuscript.textCursor()
        cursor.setPosition(manuscript.story_document.to_document(start))
        manuscript.ensureCursorVisible()
        row = manuscript.cursorRect(cursor)
        corner = manuscript.viewport().mapTo(self._window, QPoint(24, row.top()))
        return QRect(corner.x(), corner.y(), 20, row.height())

    def _describe(self, described: Described) -> None:
        story = self._manuscript.story_document.story
        index = self._index
        if index >= len(story.blocks) or story.blocks[index] != self._block:
            return  # the story has changed under the card
        self._manuscript.compose(
            compose.describe_image(story, index, described.alt, described.caption, described.credit)
        )

    def _on_small(self) -> None:
        self._manuscript.viewport().update()
        image = self._block.image if self._block else None
        if image is not None and self.card.isVisible():
            self.card.show_small(self._manuscript.thumbnails.get(image.path))


def _taker(path: Path) -> Callable[[Path], str]:
    return lambda folder: take_picture(path, folder)


def _keeper(data: bytes) -> Callable[[Path], str]:
    return lambda folder: keep_picture(data, _PASTED, folder)


def _as_png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes; Qt takes str
    return bytes(data.data())
