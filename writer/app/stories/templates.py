"""New from a template: the story types, the newsroom's among them, and a writer's own files."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from writer.app.commands.palette import Entry
from writer.app.i18n import tr
from writer.errors import WriterError
from writer.storage import read_story
from writer.storage.folders import config_dir
from writer.storage.settings import BYLINE
from writer.storage.templates import (
    OwnTemplate,
    delete_template,
    filled,
    keep_template,
    own_templates,
    templates_dir,
)

if TYPE_CHECKING:
    from writer.app.window import Window
    from writer.checks.story_types import StoryType

PLACEHOLDER = tr("New story from a template…")


class Templates:
    """Offers templates and starts stories from them."""

    def __init__(self, window: "Window") -> None:
        self._window = window

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What to call for each command."""
        return {"story.from_template": self.choose, "story.keep_template": self.keep}

    def choose(self) -> None:
        """Open the list of templates."""
        wrong: list[str] = []
        found = [*self._types(wrong)]
        try:
            found += self._own()
        except WriterError as error:
            wrong.append(str(error))
        self._window.sheets.choose(found, PLACEHOLDER)
        if wrong:
            self._window.tell(" ".join(wrong), "error")

    def _types(self, wrong: list[str]) -> Iterator[Entry]:
        """The types there are; a file that cannot be used is told of and hides no other."""
        from writer.checks.story_types import builtin_types, folders_for, usable_types

        types = dict(builtin_types())
        story, folders = self._window.session.path, tuple[Path, ...]()
        try:
            settings = config_dir()
            folders = folders_for(story, settings) if story else (settings / "story_types",)
        except WriterError as error:
            wrong.append(str(error))
        for folder in folders:
            types |= usable_types(folder, wrong)
        for made in types.values():
            yield Entry(tr(made.title), self._starter(made), tr(made.about))

    def _starter(self, made: "StoryType") -> Callable[[], object]:
        return lambda: self._begin(made.template)

    def _own(self) -> Iterator[Entry]:
        own = own_templates()
        for one in own:
            yield Entry(one.name, self._opener(one), str(one.path.name), tr("Own"))
        if own:
            yield Entry(tr("Edit or delete own templates…"), self._manage, str(templates_dir()))

    def _opener(self, one: OwnTemplate) -> Callable[[], object]:
        def open_it() -> None:
            try:
                text = read_story(one.path).text
            except WriterError as error:
                self._window.tell(str(error), "error")
            else:
                self._begin(text)

        return open_it

    def _manage(self) -> None:
        """List the own templates, each to be edited or deleted."""
        entries = []
        for one in own_templates():
            entries.append(
                Entry(tr("Edit “{0}”").format(one.name), self._editor(one), one.path.name)
            )
            entries.append(
                Entry(tr("Delete “{0}”").format(one.name), self._deleter(one), one.path.name)
            )
        self._window.sheets.choose(entries, tr("Own templates…"))

    def _editor(self, one: OwnTemplate) -> Callable[[], object]:
        return lambda: self._window.flow.go_to(one.path)

    def _deleter(self, one: OwnTemplate) -> Callable[[], object]:
        def delete() -> None:
            try:
                delete_template(one)
            except WriterError as error:
                self._window.tell(str(error), "error")
            else:
                self._window.tell(tr("Deleted: {0}.").format(one.path.name))

        def ask() -> None:
            self._window.ask(
                tr("Delete the template “{0}” for good?").format(one.name),
                [(tr("Delete"), delete), (tr("Keep"), lambda: None)],
            )

        return ask

    def _begin(self, text: str) -> None:
        host, flow = self._window.host, self._window.flow
        begun = filled(text, self._window.kept.get(BYLINE), datetime.now().astimezone())
        host.place(flow, lambda other: other.begin(begun))

    def keep(self) -> None:
        """Keep the story as a template of one's own."""
        window = self._window
        try:
            path = keep_template(window.flow.suggested_name(), window.document.text())
        except (WriterError, OSError) as error:
            window.tell(tr("The template cannot be kept: {0}").format(error), "error")
        else:
            window.tell(
                tr("Kept as a template: {0}. New from Template offers it.").format(path.name),
                "good",
            )
