"""The card a network makes of a link to the story, cut where that network cuts it.

X documents 70 characters of title and 200 of description
(https://developer.x.com/en/docs/x-for-websites/cards/overview/summary-card-with-large-image) and since
2023 shows the title alone, on the picture. Facebook and LinkedIn document none: people who measure cards
agree on two lines, about 88 characters on Facebook, and LinkedIn's column holds two lines of 14 px
bold type in 520 px. Large pictures are cut to 1.91:1 (https://ogp.me, 1200 × 630).
"""

from dataclasses import dataclass

from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from writer.app.i18n import tr
from writer.app.views.cut_text import CutText
from writer.app.views.cutting import Cut, arial, cut_to_count, cut_to_lines
from writer.app.views.facts import Facts
from writer.app.views.picture_box import PictureBox
from writer.app.views.sheet import INK, QUIET, ColumnView, Note, WhiteCard
from writer.app.widgets.wording import counted


@dataclass(frozen=True, slots=True)
class Network:
    """What a network shows of a link; 0 characters of description: none, 0 of title: two lines.

    ``lines`` of ``width`` CSS pixels are what the title has on a card as wide as a timeline's.
    """

    name: str
    title: int
    description: int
    lines: str
    width: int


NETWORKS = (
    Network("Facebook", 88, 110, "two lines", 496),
    Network("X", 70, 0, "one line", 490),
    Network("LinkedIn", 0, 0, "two lines", 520),
)
_LINES = (tr("one line"), tr("two lines"))
"""For whoever collects the texts: the networks are made before a language is looked up."""
_TWO_LINES = 520.0  # pixels of each of the two lines of a title that is cut by lines


def title_cut(network: Network, title: str) -> Cut:
    """``title`` as ``network`` shows it; ``over`` counts characters."""
    if network.title:
        return cut_to_count(title, network.title)
    return cut_to_lines(title, arial(14, bold=True), _TWO_LINES, 2)


class SocialCard(WhiteCard):
    """Picture, site, title, description."""

    def __init__(self) -> None:
        super().__init__(tr("Link card"), 524, (0, 0, 0, 0))
        self.picture = PictureBox()
        self.site = CutText(arial(13), QUIET)
        self.title = CutText(arial(16, bold=True), INK, 1.3)
        self.description = CutText(arial(14), QUIET)
        words = QVBoxLayout()
        words.setContentsMargins(14, 9, 14, 13)
        words.setSpacing(3)
        for part in (self.site, self.title, self.description):
            words.addWidget(part)
        self.column.setSpacing(0)
        self.column.addWidget(self.picture)
        self.column.addLayout(words)

    def show_facts(self, facts: Facts, network: Network) -> None:
        """Show a story's card on ``network``."""
        self.picture.show_facts(facts)
        self.site.show_text(facts.site.upper() if network.name == "Facebook" else facts.site)
        self.title.show_cut(title_cut(network, facts.title))
        described = facts.description if network.description else ""
        self.description.show_cut(cut_to_count(described, network.description))


class SocialView(ColumnView):
    """The story's card on one network, and what each network cuts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Social card"), parent)
        self._facts: Facts | None = None
        self.networks = QTabBar()
        self.networks.setAccessibleName(tr("Network"))
        self.networks.setDrawBase(False)
        self.networks.setExpanding(False)
        for network in NETWORKS:
            self.networks.addTab(network.name)
        self.networks.currentChanged.connect(self._show)
        self.card = SocialCard()
        self.notes = [Note() for _ in NETWORKS]
        self.summary_note, self.picture_note = Note(), Note()
        self.column.addWidget(self.networks)
        self.add_card(self.card)
        for note in (*self.notes, self.summary_note, self.picture_note):
            self.column.addWidget(note)
        self.column.addStretch(1)
        for note in self.notes:
            note.chosen.connect(lambda: self.field_wanted.emit("headline"))
        self.summary_note.chosen.connect(lambda: self.field_wanted.emit("summary"))

    def show_facts(self, facts: Facts) -> None:
        """Show a story's card."""
        self._facts = facts
        self._show()

    def _show(self) -> None:
        facts = self._facts
        if facts is None:
            return
        self.card.show_facts(facts, NETWORKS[self.networks.currentIndex()])
        offered = False
        for network, note in zip(NETWORKS, self.notes, strict=True):
            offered = _say(note, network, facts, offered) or offered
        self.summary_note.say(*_of_summary(facts, NETWORKS[self.networks.currentIndex()]))
        self.picture_note.say(_of_picture(facts), "warning")


def _say(note: Note, network: Network, facts: Facts, offered: bool) -> bool:
    """Say what a network cuts; offer to change it only once. Whether something was offered."""
    if not facts.headline:
        text = "" if offered else tr("The story has no headline.")
        note.say(text, "error", tr("Write the headline"))
        return True
    cut = title_cut(network, facts.headline)
    room = tr("{0} of {1} px").format(tr(network.lines), network.width)
    if network.title:
        room = tr("about {0} characters, {1}").format(network.title, room)
    if not cut.lost:
        note.say(tr("{0} shows {1}: the headline fits.").format(network.name, room), "good")
        return False
    action = "" if offered else tr("Shorten the Headline")
    note.say(
        tr("{0} shows {1}; {2} cut.").format(network.name, room, counted(cut.over, "character")),
        "warning",
        action,
    )
    return True


def _of_summary(facts: Facts, network: Network) -> tuple[str, str, str]:
    if not facts.summary:
        told = (
            tr("cards show how the story begins")
            if facts.description
            else tr("cards say nothing more")
        )
        return tr("Without a summary, {0}.").format(told), "warning", tr("Write a summary")
    over = cut_to_count(facts.summary, network.description).over if network.description else 0
    if not over:
        return "", "quiet", ""
    told = tr("{0} shows about {1} characters of summary").format(network.name, network.description)
    return (
        tr("{0}; {1} cut.").format(told, counted(over, "character")),
        "warning",
        tr("Shorten the summary"),
    )


def _of_picture(facts: Facts) -> str:
    if facts.picture == "remote":
        return tr("The lead image is fetched from its site when the card is made, not here.")
    return ""
