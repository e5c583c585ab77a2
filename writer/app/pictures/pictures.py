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
from writer.app.pictures.watching import PictureWatch
from writer.errors import WriterError
from writer.storage.pictures import keep_picture, take_picture
from writer.story import compose

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
        self._picture: compose.Picture | None = None
        self._dialog: QFileDialog | None = None
        self.card.accepted.connect(self._describe)
        self._manuscript.thumbnails.ready.connect(self._on_small)
        self._manuscript.pictures_offered.connect(self.take)
        self._manuscript.picture_pasted.connect(self.paste)
        self._manuscript.picture_wanted.connect(self.edit)
        window.composing.picture_wanted.connect(self.choose_or_edit)
        for changed in (window.session.opened, window.session.saved):
            changed.connect(self._look)
        self._watch = PictureWatch(window)

    def end(self) -> None:
        """Follow the files no more."""
        self._watch.end()

    def _look(self) -> None:
        folder = self._window.session.folder
        self._manuscript.thumbnails.look_in(folder)
        self._window.checking.look_in(folder)

    # -- taking --------------------------------------------------------------------------------

    def choose_or_edit(self) -> None:
        """Describe the picture at the caret, or choose one to put in."""
        position = self._manuscript.story_selection()[1]
        if compose.picture_at(self._manuscript.story_document.story, position) is not None:
            self.edit(position)
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
        QTimer.singleShot(
            0, self, lambda: self.edit(done.caret)
        )  # after Qt has given the focus back

    # -- describing ----------------------------------------------------------------------------

    def edit(self, position: int) -> None:
        """Open the card of the picture at a story position."""
        picture = compose.picture_at(self._manuscript.story_document.story, position)
        if picture is None:
            return
        self._picture = picture
        self._manuscript.setFocus()  # where the card gives the focus back to
        thumbnails, image = self._manuscript.thumbnails, picture.image
        described = Described(image.alt, image.title, image.credit)
        small = thumbnails.get(image.path)
        place = self._place(picture.start)
        self.card.show_picture(described, thumbnails.path(image.path), small, place)

    def _place(self, start: int) -> QRect:
        manuscript = self._manuscript
        cursor = manuscript.textCursor()
        cursor.setPosition(manuscript.story_document.to_document(start))
        manuscript.ensureCursorVisible()
        row = manuscript.cursorRect(cursor)
        corner = manuscript.viewport().mapTo(self._window, QPoint(24, row.top()))
        return QRect(corner.x(), corner.y(), 20, row.height())

    def _describe(self, described: Described) -> None:
        story, picture = self._manuscript.story_document.story, self._picture
        if picture is None or compose.picture_at(story, picture.start) != picture:
            return  # the story has changed under the card
        self._manuscript.compose(
            compose.describe_picture(
                story, picture, described.alt, described.caption, described.credit
            )
        )

    def _on_small(self) -> None:
        self._manuscript.viewport().update()
        if self._picture is not None and self.card.isVisible():
            self.card.show_small(self._manuscript.thumbnails.get(self._picture.image.path))


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
