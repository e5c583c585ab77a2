"""The newsroom's part of a story's window: its house style, waivers, fixing all, the ready sheet."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFileDialog

from writer.app.commands.palette import Entry
from writer.app.house.ready_page import ReadyPage
from writer.app.house.waived_list import WaivedList
from writer.app.house.who import who
from writer.app.i18n import heard, tr
from writer.checks import Problem, Rule, rules
from writer.checks.house import DEFAULT, House, named_houses
from writer.checks.waivers import Waiver, unneeded, unwaive, waive
from writer.cli.houses import house_for, settings_folder
from writer.errors import WriterError
from writer.speech import from_data
from writer.storage import settings
from writer.story import Edit, Story
from writer.story.rewriting import rewrite

if TYPE_CHECKING:
    from writer.app.window import Window
    from writer.checks.ready_sheet import ReadySheet

FILES = tr("House styles (*.toml *.yaml *.yml *.ini);;All files (*)")


class Newsroom(QObject):
    """Made by the window once its other parts are there."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._told = ""
        self.page = ReadyPage()
        self.waived = WaivedList()
        window.stack.addWidget(self.page)
        panel = window.side.problems.layout()
        assert panel is not None
        panel.addWidget(self.waived)
        self._connect()

    def _connect(self) -> None:
        window = self._window
        window.session.opened.connect(self.follow)
        window.session.saved.connect(self.follow)
        window.checking.checked.connect(lambda _: self._show_waived())
        window.checking.house_told.connect(self._on_house)
        window.checking.told.connect(lambda said: window.tell(said, "warning"))
        window.installEventFilter(self)
        window.walk.waive_wanted.connect(self._waive)
        window.status.house.clicked.connect(self.choose)
        self.waived.taken_back.connect(self._take_back)
        self.page.closed.connect(self._close_sheet)
        self.page.problem_chosen.connect(self._go_to)
        self.page.export_wanted.connect(self._export)
        window.status.show_house(DEFAULT.name)

    # -- the house style -----------------------------------------------------------------------

    def follow(self) -> None:
        """Check by the house style of the story that is open now."""
        asked = self._window.kept.get(settings.HOUSE)
        self._window.checking.follow(self._window.session.path, asked, settings_folder())

    def follow_anew(self) -> None:
        """Another house style was chosen, for this and every other story."""
        self._told = ""
        self.follow()
        self._window.checking.soon()

    def _on_house(self, facts: dict[str, Any]) -> None:
        """Say which house style the checks follow, and once what is wrong with it."""
        broken = heard(from_data(facts["broken"]))
        refused = [heard(from_data(one)) for one in facts["refused"]]
        said = tr("The house style cannot be used. {0}").format(broken) if broken else ""
        said = _left_out(refused) if refused else said
        if said and said != self._told:
            self._window.tell(said, "warning")
        self._told = said
        self._window.status.show_house(facts["name"])

    @property
    def house(self) -> House:
        """The house style of the story that is open now; Writer's own when it cannot be used."""
        path = self._window.session.path
        try:
            house = house_for(path or Path("story.md"), self._window.kept.get(settings.HOUSE))
            house.package(path)
        except WriterError:
            return DEFAULT
        return house

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever comes back to the window may have changed the house style, or a picture."""
        if event.type() == QEvent.Type.WindowActivate and self._window.has_story():
            self._window.checking.soon()
        return False

    def rules(self) -> tuple[Rule, ...]:
        """Every rule there is: the built-in ones and the house's; on ``default`` those that hold."""
        held = {rule.id: rule for rule in self.house.all_rules(self._window.session.path)}
        every = {rule.id: rule for rule in rules()} | held
        return tuple(
            rule if rule.default == (name in held) else replace(rule, default=name in held)
            for name, rule in sorted(every.items())
        )

    def choose(self) -> None:
        """Offer the house styles there are."""
        entries = [
            Entry(tr("The one that lies by the story"), lambda: self._take(""), "house.toml"),
            Entry(
                tr("None: the rules that are on by default"), lambda: self._take("none"), "Writer"
            ),
        ]
        for name, path in sorted(named_houses(settings_folder()).items()):
            entries.append(Entry(tr(name.capitalize()), self._taker(name), path.name))
        entries.append(Entry(tr("A file…"), self._choose_file, tr("house style or .vale.ini")))
        entries.append(Entry(tr("A folder…"), self._choose_folder, tr("Vale styles")))
        self._window.sheets.choose(entries, tr("Choose a house style…"))

    def _taker(self, name: str) -> Callable[[], None]:
        return lambda: self._take(name)

    def _choose_file(self) -> None:
        folder = str(self._window.session.folder or Path.home())
        name, _ = QFileDialog.getOpenFileName(self._window, tr("House Style"), folder, FILES)
        if name:
            self._take(name)

    def _choose_folder(self) -> None:
        folder = str(self._window.session.folder or Path.home())
        title = tr("Folder of Vale Styles")
        name = QFileDialog.getExistingDirectory(self._window, title, folder)
        if name:
            self._take(name)

    def _take(self, name: str) -> None:
        """Keep the choice; the same one again reads its file again."""
        if name == self._window.kept.get(settings.HOUSE):
            self.follow_anew()
        self._window.kept.set(settings.HOUSE, name)

    # -- leaving a problem as it is ------------------------------------------------------------

    def _waive(self, problem: Problem, reason: str) -> None:
        self._edit_front(lambda story: waive(story, problem, reason, who()))

    def _take_back(self, waiver: Waiver) -> None:
        self._edit_front(lambda story: unwaive(story, waiver))

    def _edit_front(self, make: Callable[[Story], Edit]) -> None:
        document = self._window.document
        try:
            edit = make(document.story)
        except WriterError as error:
            self._window.tell(str(error), "error")
            return
        document.edit(edit)
        self._window.checking.soon()
        self._window.manuscript.setFocus()

    def _show_waived(self) -> None:
        story, waived = self._window.document.story, self._window.checking.waived
        self.waived.show_waived(waived, unneeded(story, waived))

    # -- fixing all ----------------------------------------------------------------------------

    def fix_all(self) -> None:
        """Show what every safe fix would change, side by side, and make them in one step."""
        self._window.checking.mend(self._show_mended)

    def _show_mended(self, count: int, after: str) -> None:
        window = self._window
        window.walk.hide()
        before = window.document.story.text
        if not count:
            window.tell(tr("No problem here has a fix that is safe to make unread."), "info")
            return
        fixes = tr("1 safe fix") if count == 1 else tr("{0} safe fixes").format(count)
        window.sheets.compare(
            tr("What {0} would change").format(fixes),
            before,
            after,
            [
                (tr("Make {0}").format(fixes), lambda: self._replace(before, after)),
                (tr("Leave It as It Is"), lambda: None),
            ],
            (tr("The story now"), tr("With the fixes")),
            takes_first=True,
        )

    def _replace(self, before: str, after: str) -> None:
        window = self._window
        if window.document.story.text == before:
            window.document.edit(*rewrite(before, after))
            window.checking.soon()

    # -- the sheet -----------------------------------------------------------------------------

    def show_sheet(self) -> None:
        """Show the ready sheet in place of the story."""
        self._window.checking.fresh(self._show_sheet)

    def _show_sheet(self) -> None:
        self._window.walk.hide()
        self.page.show_sheet(self._sheet(), self._window.session.name)
        self._window.stack.setCurrentWidget(self.page)
        self.page.setFocus()

    def _sheet(self) -> "ReadySheet":
        from writer.checks.ready_sheet import ready_sheet
        from writer.checks.story_types import type_of

        window, story = self._window, self._window.document.story
        problems = window.checking.problems
        made = type_of(story, self.house.types()) if story.fields.has("type") else None
        title = made.title if made else ""
        waived = window.checking.waived
        return ready_sheet(story, problems, waived, type_title=title, house=self.house.name)

    def _close_sheet(self) -> None:
        self._window.stack.setCurrentWidget(self._window.desk)
        self._window.manuscript.setFocus()

    def _go_to(self, problem: Problem) -> None:
        self._close_sheet()
        problems = self._window.checking.problems
        if problem in problems:
            self._window.walk.to_index(problems.index(problem))

    def _export(self) -> None:
        from writer.app.house import proof

        window = self._window
        folder = window.session.folder or Path.home()
        name = Path(window.session.path or window.flow.suggested_name()).stem + "-proof.html"
        place, kind = QFileDialog.getSaveFileName(
            window, tr("Save Proof Sheet"), str(folder / name), proof.KINDS
        )
        if not place:
            return
        path = Path(place)
        if not path.suffix:
            path = path.with_suffix(".pdf" if "pdf" in kind else ".html")
        try:
            proof.save(self._sheet(), window.session, path)
        except WriterError as error:
            window.tell(str(error), "error")
        else:
            window.tell(tr("The proof sheet is in {0}.").format(path.name), "good")


def _left_out(sentences: Sequence[str]) -> str:
    more = tr(" So are {0} others.").format(len(sentences) - 1) if len(sentences) > 1 else ""
    return tr("A rule of the house style is left out. {0}{1}").format(sentences[0], more)
