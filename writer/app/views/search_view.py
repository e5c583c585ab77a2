"""A search result, cut where search cuts it.

Google promises no widths: it cuts titles and descriptions "as needed, typically to fit the device width"
(https://developers.google.com/search/docs/appearance/title-link and .../snippet). The widths here are
those that people who measure results agree on: on a computer one line of about 580 px of Arial at
20 px, and about 920 px (160 characters) of description at 14 px; on a phone two lines of title in the
width of its screen, and about 680 px (120 characters) of description. The day stands before the
description and takes its room. https://www.screamingfrog.co.uk/page-title-meta-description-lengths-by-pixel-width/
"""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from writer.app.i18n import in_sentence, tr
from writer.app.views.cut_text import CutText
from writer.app.views.cutting import Cut, arial, cut_to_lines, cut_to_width, width_of
from writer.app.views.facts import Facts
from writer.app.views.sheet import QUIET, ColumnView, Note, WhiteCard
from writer.app.widgets.wording import counted

_LINK = "#1a0dab"


@dataclass(frozen=True, slots=True)
class Device:
    """How wide results are on it, in CSS pixels; ``title_lines`` of ``title_width`` each."""

    name: str
    title_size: int
    title_width: int
    title_lines: int
    description_width: int
    card_width: int


COMPUTER = Device(tr("On a computer"), 20, 580, 1, 920, 652)
PHONE = Device(tr("On a phone"), 18, 328, 2, 680, 362)
_DESCRIPTION_SIZE = 14


class SearchCard(WhiteCard):
    """The result on one device, with what is said about it."""

    def __init__(self, device: Device) -> None:
        super().__init__(
            tr("Search result, {0}").format(in_sentence(device.name)),
            device.card_width,
            (17, 13, 17, 14),
        )
        self.device = device
        self.crumbs = CutText(arial(14), QUIET)
        self.title = CutText(arial(device.title_size), _LINK, 1.3)
        self.description = CutText(arial(_DESCRIPTION_SIZE), QUIET, 1.55)
        for part in (self.crumbs, self.title, self.description):
            self.column.addWidget(part)
        self.title_note, self.description_note = Note(), Note()

    def show_facts(self, facts: Facts) -> None:
        """Show a story's result."""
        self.crumbs.show_text(" › ".join((facts.site, *facts.crumbs)))
        self._show_title(facts)
        self._show_description(facts)

    def _show_title(self, facts: Facts) -> None:
        device, font = self.device, arial(self.device.title_size)
        if device.title_lines == 1:
            cut = cut_to_width(facts.title, font, device.title_width)
            room, over = (
                tr("about {0} px").format(device.title_width),
                tr("{0:,} px are cut").format(cut.over),
            )
        else:
            cut = cut_to_lines(facts.title, font, device.title_width, device.title_lines)
            room, over = tr("about two lines"), tr("{0} cut").format(counted(cut.over, "character"))
        self.title.show_cut(cut)
        if not facts.headline:
            self.title_note.say(tr("The story has no headline."), "error", tr("Write the headline"))
        elif cut.lost:
            self.title_note.say(
                tr("Search shows {0}; {1}.").format(room, over),
                "warning",
                tr("Shorten the Headline"),
            )
        else:
            used = round(width_of(facts.headline, font))
            taken = f": {used} of {room}" if device.title_lines == 1 else f" in {room}"
            self.title_note.say(tr("The headline fits{0}.").format(taken), "good")

    def _show_description(self, facts: Facts) -> None:
        font = arial(_DESCRIPTION_SIZE)
        lead_in = f"{facts.date} — " if facts.date and facts.description else ""
        room = self.device.description_width - width_of(lead_in, font)
        cut = cut_to_width(facts.description, font, room)
        self.description.show_cut(cut, lead_in)
        if facts.summary:
            self._say_of_summary(cut)
        elif facts.description:
            text = tr("Without a summary, search shows how the story begins.")
            self.description_note.say(text, "warning", tr("Write a summary"))
        else:
            self.description_note.say(
                tr("The story has no summary."), "warning", tr("Write a summary")
            )

    def _say_of_summary(self, cut: Cut) -> None:
        room = self.device.description_width
        if cut.lost:
            text = tr("About {0} px of summary are shown; {1:,} px are cut.").format(room, cut.over)
            self.description_note.say(text, "warning", tr("Shorten the summary"))
        else:
            self.description_note.say(tr("The summary fits."), "good")


class SearchView(ColumnView):
    """The story as a search result, on a computer and on a phone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Search result"), parent)
        self.cards = [SearchCard(COMPUTER), SearchCard(PHONE)]
        for card in self.cards:
            self.add_role(card.device.name)
            self.add_card(card)
            for note in (card.title_note, card.description_note):
                self.column.addWidget(note)
            card.title_note.chosen.connect(lambda: self.field_wanted.emit("headline"))
            card.description_note.chosen.connect(lambda: self.field_wanted.emit("summary"))
        self.column.addSpacing(8)
        self._foot = Note()
        self._foot.say(
            tr("Search engines promise no widths and may choose other words of the story."), "faint"
        )
        self.column.addWidget(self._foot)
        self.column.addStretch(1)

    def show_facts(self, facts: Facts) -> None:
        """Show a story's results."""
        for card in self.cards:
            card.show_facts(facts)
