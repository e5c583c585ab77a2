"""What the settings do in one window."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from writer.app.look import theme
from writer.app.manuscript.wheel import ZoomWheel
from writer.app.settings.panels import Panels
from writer.errors import WriterError
from writer.storage import settings
from writer.storage.settings import Setting

if TYPE_CHECKING:
    from writer.app.window import Window

_SAVE_AFTER = 400  # milliseconds after the last change


class Obeying(QObject):
    """Carries out the settings when the window opens and whenever one changes."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._kept = window.kept
        self.panels = Panels(window)
        self._saving = QTimer(self, singleShot=True, interval=_SAVE_AFTER)
        self._saving.timeout.connect(self._save)
        self._effects: dict[str, Callable[[], object]] = {
            settings.THEME.name: self._theme,
            settings.TEXT_SIZE.name: self._text_size,
            settings.FOCUS.name: self._focus,
            settings.FOCUS_ON.name: self._focus_on,
            settings.TYPEWRITER.name: self._typewriter,
            settings.KEYS.name: self._keys,
            settings.HOUSE.name: lambda: window.newsroom.follow_anew(),
            settings.PAGE_TEMPLATE.name: lambda: window.page_look.wear(),
            settings.SIDE_SHOWN.name: self.panels.show,
            settings.PAGE_SHOWN.name: self.panels.show,
            settings.FIELDS_FOLDED.name: self.panels.fold_fields,
        }
        self._unwatch = self._kept.watch(self._on_setting)
        self._begin()

    def _begin(self) -> None:
        for effect in (self._text_size, self._keys, self._focus_on, self._typewriter):
            effect()
        self.panels.show()
        if self._kept.get(settings.FOCUS):
            self._focus()
        centre = self._window.centre
        centre.fold_changed.connect(lambda on: self._window.commands.set_checked("view.fields", on))
        centre.form.unfold_requested.connect(self.panels.unfold_fields)
        for over in (centre.manuscript.viewport(), centre.form):
            ZoomWheel(over).turned.connect(self.zoom)

    def end(self) -> None:
        """Follow no setting any more."""
        if self._saving.isActive():
            self._saving.stop()
            self._save()
        self._unwatch()

    def _on_setting(self, setting: Setting[Any]) -> None:
        effect = self._effects.get(setting.name)
        if effect is not None:
            effect()
        self._window.sheets.settings.follow(setting)
        if setting.title or setting is settings.KEYS:
            self._saving.start()

    def _save(self) -> None:
        try:
            self._kept.save()
        except WriterError as error:
            self._window.tell(str(error), "error")

    # -- effects -------------------------------------------------------------------------------

    def _theme(self) -> None:
        choice = self._kept.get(settings.THEME)
        self._window.commands.set_checked(f"view.theme_{choice}", True)
        self._window.wear(theme.choose(choice))  # type: ignore[arg-type]

    def _text_size(self) -> None:
        size = self._kept.get(settings.TEXT_SIZE)
        if size != self._window.manuscript.text_size:
            self._window.manuscript.zoom(size)
            self._window.centre.form.set_text_size(size)

    def _keys(self) -> None:
        changed = self._kept.get(settings.KEYS)
        if changed or self._window.commands.has_changed_keys:
            self._window.commands.change_keys(changed)

    def _typewriter(self) -> None:
        on = self._kept.get(settings.TYPEWRITER)
        self._window.commands.set_checked("view.typewriter", on)
        self._window.manuscript.flow.set_typewriter(on)

    def _focus_on(self) -> None:
        unit = self._kept.get(settings.FOCUS_ON)
        self._window.commands.set_checked(f"view.focus_{unit}", True)
        self._window.manuscript.flow.set_unit(unit)

    def focus_on(self, unit: str) -> None:
        """Focus on sentences, paragraphs or sections, now."""
        self._kept.set(settings.FOCUS_ON, unit)
        self._window.commands.set_checked(f"view.focus_{unit}", True)  # though it was before
        self._kept.set(settings.FOCUS, True)

    def _focus(self) -> None:
        """Dim what is not at the caret; put panels and fields away until focus mode ends."""
        on = self._kept.get(settings.FOCUS)
        self._window.commands.set_checked("view.focus", on)
        self._window.manuscript.flow.set_focus(on)
        self.panels.put_away("focus", on)
        self.panels.fold_fields()

    def toggle(self, setting: Setting[bool]) -> None:
        """Switch a setting that is on or off."""
        self._kept.set(setting, not self._kept.get(setting))

    def zoom_here(self, step: int) -> None:
        """The same for what has the focus: the page is made larger when one reads that."""
        focused, preview = QApplication.focusWidget(), self._window.preview
        if focused is None or not preview.isAncestorOf(focused):
            self.zoom(step)
        elif step:
            preview.views.tools.step(step)
        else:
            preview.views.tools.reset()

    def zoom(self, step: int) -> None:
        """Make the manuscript's type larger or smaller; 0 makes it what it was at first."""
        setting = settings.TEXT_SIZE
        size = self._kept.get(setting) + step if step else setting.default
        self._kept.set(setting, min(max(size, setting.low), setting.high))
