"""What a screen reader is told of what changes away from the focus."""

import sys

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_HEARS_DESCRIPTIONS = sys.platform.startswith("linux")
"""Orca reads what the description of the focused control becomes, and its older versions (43 in
Debian 12) hear no announcement; the readers of other systems hear nothing but those."""


def announce(source: QObject, words: str, *, at_once: bool = False) -> None:
    """Have ``words`` read out if anybody listens: when there is a pause, or ``at_once``."""
    if not words or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(source, words)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if at_once else politeness.Polite)
    _send(event)


def describe(focused: QWidget, words: str) -> None:
    """Have read out, once, what the control that has the focus is at now."""
    if not QAccessible.isActive():
        return
    focused.setAccessibleDescription(words)
    if not _HEARS_DESCRIPTIONS:
        announce(focused, words)


def _send(event: QAccessibleAnnouncementEvent) -> None:
    QAccessible.updateAccessibility(event)
