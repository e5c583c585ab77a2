"""Taking pictures into the story: chosen, dropped or pasted, copied beside it, described in place."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QEvent,
    QIODevice,
    QObject,
    QPoint,
    QRect,
    QStandardPaths,
    QTimer,
)
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtWidgets import QFileDialog

from writer.app.i18n import tr
from writer.app.manuscript.pasting import local_files
from writer.app.pictures.card import Described, PictureCard
from writer.app.pictures.watching import PictureWatch
from writer.app.widgets.wording import counted
from writer.checks.files import picture_size
from writer.errors import WriterError
from writer.storage.carrying import carry_files
from writer.storage.pictures import keep_picture, take_picture
from writer.story import compose
from writer.story.beside import addresses

if TYPE_CHECKING:
    from writer.app.window import Window

FILTER = tr("Pictures (*.jpg *.jpeg *.png *.gif *.webp *.avif *.tif *.tiff *.bmp *.jp2)")
_DROPS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)
_STORIES = (".md", ".markdown")
_TOLD = 2  # sentences that fit into a notice
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
        self._manuscript.web_pictures_pasted.connect(self._put)
        self._manuscript.pictures_left_out.connect(self._on_left_out)
        self._manuscript.picture_wanted.connect(self.edit)
        window.composing.picture_wanted.connect(self.choose_or_edit)
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        window.session.opened.connect(self._look)
        window.session.saved.connect(self._on_saved)
        self._watch = PictureWatch(window)

    def end(self) -> None:
        """Follow the files no more."""
        self._watch.end()

    def _look(self) -> None:
        folder = self._window.session.folder
        self._manuscript.thumbnails.look_in(folder)
        self._window.checking.look_in(folder)

    def _on_saved(self) -> None:
        """The story may lie in another folder now, and what it shows comes along."""
        folder, before = self._window.session.folder, self._manuscript.thumbnails.folder
        if folder == before:
            return
        story = self._manuscript.story_document.story
        if folder is not None and before is not None:
            for error in carry_files(addresses(story), before, folder):
                self._window.tell(str(error), "warning")
        self._look()
        caret = story.block_at(self._manuscript.story_selection()[1])
        self._window.preview.look_in(folder, max(caret, 0))

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
        """Put picture files into the story, each copied beside it; one undo step. Stories are opened."""
        pictures = [path for path in paths if path.suffix.lower() not in _STORIES]
        if pictures:
            self._beside_the_story(lambda: self._put_in([_taker(path) for path in pictures]))
        for path in paths:
            if path not in pictures:
                self._window.flow.go_to(path)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Files that are dropped beside the text mean the place of the caret."""
        if isinstance(event, QDropEvent) and event.type() in _DROPS:
            files = local_files(event.mimeData()) if self._window.has_story() else []
            if files:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self.take(files)
                return True
        return False

    def paste(self, image: QImage, name: str, alt: str) -> None:
        """Put a picture of the clipboard into the story, with what its page called it and said of it."""
        data = _as_png(image)
        self._beside_the_story(lambda: self._put_in([_keeper(data, name or _PASTED)], alt))

    def _on_left_out(self, pictures: int) -> None:
        told = tr("The words came without {0}: copy a picture by itself, or drop its file here.")
        self._window.tell(told.format(counted(pictures, "picture")), "info")

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

    def _put_in(self, takers: list[Callable[[Path], str]], alt: str = "") -> None:
        folder = self._window.session.folder
        assert folder is not None
        taken: list[str] = []
        refused: list[str] = []
        for take in takers:
            try:
                taken.append(take(folder))
            except WriterError as error:
                refused.append(str(error))
        if refused:
            self._window.tell(_some(refused), "error")
        if taken:
            self._put(taken, alt)

    def _put(self, taken: list[str], alt: str = "") -> None:
        """Put pictures into the story by their addresses; one undo step."""
        manuscript = self._manuscript
        story = manuscript.story_document.story
        done = compose.insert_images(story, manuscript.story_selection()[1], taken, alt)
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
    return lambda folder: take_picture(
        path, folder, is_whole=lambda one: picture_size(one) is not None
    )


def _keeper(data: bytes, name: str) -> Callable[[Path], str]:
    return lambda folder: keep_picture(data, name, folder)


def _some(sentences: list[str]) -> str:
    """Why pictures were not taken; of many the first ones."""
    more = len(sentences) - _TOLD
    told = sentences[: _TOLD if more > 1 else _TOLD + 1]
    if more > 1:
        told.append(tr("{0} could not be taken either.").format(counted(more, "file")))
    return " ".join(told)


def _as_png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes; Qt takes str
    return bytes(data.data())
