"""Answers of other threads: they come in the window's thread, and to nobody once he is gone."""

from contextlib import suppress

from PySide6.QtCore import QObject, Signal


class Answers(QObject):
    """What a thread gives by ``give`` comes by ``came``, in the thread this was made in.

    The thread holds this and not whoever asked, who may be deleted meanwhile: what is connected to
    ``came`` by a method of a QObject is let go with that.
    """

    came = Signal(object)

    def give(self, answer: object) -> None:
        """Hand over from a thread; nothing happens if the program is ending."""
        with suppress(RuntimeError):  # Qt has taken the signal away already
            self.came.emit(answer)
