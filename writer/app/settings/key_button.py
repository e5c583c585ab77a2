"""A command's key, and taking another one for it with the keyboard."""

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from writer.app.i18n import tr
from writer.app.widgets.action_button import ActionButton

ASKING = tr("Press the new key…")
NONE = tr("no key")
_ALONE = frozenset(
    {
        Qt.Key.Key_Control,
        Qt.Key.Key_Shift,
        Qt.Key.Key_Alt,
        Qt.Key.Key_Meta,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_unknown,
        Qt.Key.Key_CapsLock,
    }
)


_STANDARD = QKeySequence.StandardKey
_FOR_TEXT = (
    *(_STANDARD.MoveToNextWord, _STANDARD.MoveToPreviousWord),
    *(_STANDARD.SelectNextWord, _STANDARD.SelectPreviousWord),
    *(_STANDARD.MoveToStartOfDocument, _STANDARD.MoveToEndOfDocument),
    *(_STANDARD.SelectStartOfDocument, _STANDARD.SelectEndOfDocument),
    *(_STANDARD.DeleteStartOfWord, _STANDARD.DeleteEndOfWord),
)

_PORTABLE = QKeySequence.SequenceFormat.PortableText
_DESKTOPS = tuple(map(QKeySequence, ("Alt+F4", "Alt+Space", "Alt+Esc", "Ctrl+Alt+Del")))


class KeyButton(ActionButton):
    """Shows a key; once clicked it takes the next one pressed. Esc leaves all as it was.

    Backspace takes the key away. Tab goes on as everywhere, so nobody is caught in it.
    """

    chosen = Signal(str)  # the key in portable form, '' for none
    refused = Signal(str)  # why a key cannot be one

    _is_asking = False  # here, because Qt sends events before ``__init__`` is done

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(NONE, "", parent, small=True)
        self._key = ""
        self.clicked.connect(self._ask)

    def show_key(self, title: str, key: str) -> None:
        """Show the key of the command ``title``."""
        self._key = key
        self._is_asking = False
        self.set_words(_native(key) or NONE)
        self.setAccessibleName(tr("Key of {0}: {1}").format(title, _native(key) or NONE))

    def _ask(self) -> None:
        self._is_asking = True
        self.set_words(ASKING)

    def event(self, event: QEvent) -> bool:
        """While it asks, keys are not shortcuts."""
        if self._is_asking and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._is_asking:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self._stop()
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and not event.modifiers():
            self._stop()
            self.chosen.emit("")
        elif Qt.Key(event.key()) not in _ALONE:
            self._take(event.keyCombination())

    def _take(self, combination: QKeyCombination) -> None:
        self._stop()
        strong = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        strong |= Qt.KeyboardModifier.MetaModifier
        is_function = Qt.Key.Key_F1 <= combination.key() <= Qt.Key.Key_F35
        if QKeySequence(combination) in _DESKTOPS:
            self.refused.emit(tr("Desktops keep this key for windows of their own."))
        elif _is_for_text(QKeySequence(combination)):
            self.refused.emit(tr("This key moves through words or deletes them."))
        elif not _has_name(QKeySequence(combination)):
            self.refused.emit(tr("This key begins an accent, or has no name: choose another."))
        elif combination.keyboardModifiers() & strong or is_function:
            self.chosen.emit(QKeySequence(combination).toString(_PORTABLE))
        else:
            self.refused.emit(tr("A key needs Ctrl or Alt with it, or to be one of F1 to F12."))

    def _stop(self) -> None:
        self._is_asking = False
        self.set_words(_native(self._key) or NONE)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._is_asking:
            self._stop()


def _is_for_text(key: QKeySequence) -> bool:
    """Whether every text field does something with a key, which a command would take from them."""
    return any(key in QKeySequence.keyBindings(one) for one in _FOR_TEXT)


def _has_name(key: QKeySequence) -> bool:
    """Whether a key can be written down: what Qt says of ``^`` on a French keyboard is no key."""
    return QKeySequence(key.toString(_PORTABLE)) == key


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
