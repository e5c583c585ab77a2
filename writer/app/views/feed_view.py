"""The story as an item of a front page or a feed reader.

A front page shows the story up to its read-more break. Without one, systems take the first 55 words,
as WordPress does (https://developer.wordpress.org/reference/functions/wp_trim_excerpt/), or, as many
feeds do, the summary alone.
"""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from writer.app.i18n import tr
from writer.app.views.cut_text import LOST, CutText
from writer.app.views.cutting import Cut, arial
from writer.app.views.facts import Facts
from writer.app.views.picture_box import PictureBox
from writer.app.views.sheet import INK, QUIET, ColumnView, Note, WhiteCard
from writer.app.widgets.wording import counted

EXCERPT_WORDS = 55
_MOST_PARAGRAPHS = 12
_LONG_OPENING = 120  # words; longer ones push the next story off the front page


def excerpt(text: str, most: int = EXCERPT_WORDS) -> Cut:
    """``text`` cut after ``most`` words; ``over`` counts words."""
    words = text.split(" ")
    if len(words) <= most:
        return Cut(text)
    shown = " ".join(words[:most])
    return Cut(shown, text[len(shown) :], len(words) - most)


class FeedCard(WhiteCard):
    """Kicker, headline, summary and the text before the break."""

    def __init__(self) -> None:
        super().__init__(tr("Feed item"), 600, (0, 0, 0, 0))
        self.picture = PictureBox(2.4)
        self.kicker = CutText(arial(12, bold=True), LOST)
        self.headline = CutText(arial(22, bold=True), INK, 1.2)
        self.summary = CutText(arial(16), QUIET, 1.4)
        self.meta = CutText(arial(13), QUIET)
        self.paragraphs: list[CutText] = []
        self.more = CutText(arial(14, bold=True), LOST)
        self._words = QVBoxLayout()
        self._words.setContentsMargins(18, 14, 18, 16)
        self._words.setSpacing(8)
        for part in (self.kicker, self.headline, self.summary, self.meta, self.more):
            self._words.addWidget(part)
        self.column.setSpacing(0)
        self.column.addWidget(self.picture)
        self.column.addLayout(self._words)

    def show_facts(self, facts: Facts) -> None:
        """Show a story's item."""
        self.picture.setVisible(facts.picture == "local")
        self.picture.show_facts(facts)
        self.kicker.show_text(facts.kicker.upper())
        self.headline.show_text(facts.title)
        self.summary.show_text(facts.summary)
        self.meta.show_text(" · ".join(filter(None, (facts.byline, facts.date))))
        cuts = _paragraphs(facts)
        for part, cut in zip(self._parts(len(cuts)), cuts, strict=True):
            part.show_cut(cut)
        self.more.show_text(tr("Read more ›") if cuts else "")

    def _parts(self, count: int) -> list[CutText]:
        """As many paragraphs as are needed; those left over are hidden."""
        while len(self.paragraphs) < count:
            made = CutText(arial(15), INK, 1.5)
            self._words.insertWidget(self._words.count() - 1, made)
            self.paragraphs.append(made)
        for part in self.paragraphs[count:]:
            part.show_text("")
        return self.paragraphs[:count]


def _paragraphs(facts: Facts) -> list[Cut]:
    if facts.has_break:
        return [Cut(text) for text in facts.opening[:_MOST_PARAGRAPHS]]
    text = " ".join(facts.opening)
    return [excerpt(text)] if text else []


class FeedView(ColumnView):
    """The story's item, and what is said about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Feed item"), parent)
        self.card = FeedCard()
        self.break_note, self.headline_note, self.summary_note = Note(), Note(), Note()
        self.add_card(self.card)
        for note in (self.break_note, self.headline_note, self.summary_note):
            self.column.addWidget(note)
        self.column.addStretch(1)
        self.headline_note.chosen.connect(lambda: self.field_wanted.emit("headline"))
        self.summary_note.chosen.connect(lambda: self.field_wanted.emit("summary"))

    def show_facts(self, facts: Facts) -> None:
        """Show a story's item."""
        self.card.show_facts(facts)
        self.break_note.say(*_of_break(facts))
        untitled = "" if facts.headline else tr("The story has no headline.")
        self.headline_note.say(untitled, "error", tr("Write the headline"))
        unsaid = (
            "" if facts.summary else tr("Many feeds show the summary alone, and there is none.")
        )
        self.summary_note.say(unsaid, "warning", tr("Write a summary"))


def _of_break(facts: Facts) -> tuple[str, str]:
    words = sum(len(text.split(" ")) for text in facts.opening)
    if not facts.has_break:
        text = tr("No read-more break: front pages cut after about {0} words.").format(
            EXCERPT_WORDS
        )
        return text, "warning" if words > EXCERPT_WORDS else "quiet"
    if not facts.opening:
        return tr("Nothing stands before the read-more break."), "warning"
    told = tr("{0} before the read-more break").format(counted(words, "word"))
    if words > _LONG_OPENING:
        return tr("{0}: long for a front page.").format(told), "warning"
    return f"{told}.", "good"
