"""Every rule with its page, in place of the story's: a list to search, and what the rule says."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from writer.app.commands.fuzzy import match
from writer.app.i18n import heard, tr
from writer.app.look.fonts import manuscript_font, ui_font
from writer.app.look.theme import current
from writer.app.widgets.action_button import ActionButton
from writer.app.widgets.labels import dress, label, role_label
from writer.app.widgets.line_input import WordInput
from writer.app.widgets.marks import SIZE, paint_mark
from writer.app.widgets.row_ground import paint_row_ground
from writer.checks import Rule, rules
from writer.checks.report import fix_words, severity_words

_Index = QModelIndex | QPersistentModelIndex
_LIST = 330
"""Width of the list in pixels."""
_PAGE = 720
_LEFT = 32
_ROW = 46
_RULE = Qt.ItemDataRole.UserRole


class RulesPage(QWidget):
    """A page in place of the story's. Esc closes it; the arrows walk the list from the search."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Rules"))
        self.setProperty("ground", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search = WordInput()
        self.search.setPlaceholderText(tr("Search rules…"))
        self.search.setAccessibleName(tr("Search rules"))
        self.search.setFont(ui_font())
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Rules"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setMouseTracking(True)
        self.list.currentItemChanged.connect(lambda *_: self._show())
        self._listed: tuple[Rule, ...] = ()
        self._count = label(kind="quiet", scale=0.93)
        self._page = QVBoxLayout()
        self._scroll = QScrollArea()
        self._lay_out()
        self.setFocusProxy(self.search)

    def _lay_out(self) -> None:
        title = label(tr("Rules"))
        title.setFont(manuscript_font(19, bold=True))
        close = ActionButton(tr("Back to the Story"), "quiet")
        close.clicked.connect(self.closed)
        side = QWidget()
        side.setFixedWidth(_LIST)
        left = QVBoxLayout(side)
        left.setContentsMargins(24, 28, 0, 12)
        left.setSpacing(8)
        left.addWidget(title)
        left.addWidget(self.search)
        left.addWidget(self._count)
        left.addWidget(self.list, 1)
        left.addWidget(close)
        holder = QWidget()
        holder.setMaximumWidth(_PAGE)
        self._page.setContentsMargins(40, 34, 40, 34)
        self._page.setSpacing(4)
        holder.setLayout(self._page)
        self._scroll.setWidget(holder)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(tr("The page of the rule"))
        dress(self._scroll, kind="scrolls")
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(side)
        whole.addWidget(self._scroll, 1)

    def start(self, rule_id: str = "", listed: Sequence[Rule] = ()) -> None:
        """Take the focus, with an empty search and the page of a rule, else of the first one.

        ``listed`` are the rules there are with the house style in use; else all that come along.
        """
        all_rules = tuple(listed) or rules()
        if self._listed != all_rules:
            self._listed = all_rules
            self.list.clear()
            for rule in all_rules:
                item = QListWidgetItem(tr(rule.title))
                item.setData(_RULE, rule)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{tr(rule.title)}, {rule.id}")
                self.list.addItem(item)
        self.search.clear()
        self._find("")
        self.show_rule(rule_id or all_rules[0].id)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_rule(self, rule_id: str) -> None:
        """Show the page of a rule, if there is one of that id."""
        for row in range(self.list.count()):
            if self._rule(row).id == rule_id:
                self.list.setCurrentRow(row)
                item = self.list.item(row)
                self.list.scrollToItem(item, QListWidget.ScrollHint.PositionAtCenter)

    def shown(self) -> tuple[str, ...]:
        """The ids of the rules that the search lets through."""
        count = range(self.list.count())
        return tuple(self._rule(row).id for row in count if not self.list.isRowHidden(row))

    def current(self) -> str:
        """The id of the rule whose page is shown; '' for none."""
        row = self.list.currentRow()
        return self._rule(row).id if row >= 0 else ""

    def _rule(self, row: int) -> Rule:
        rule = self.list.item(row).data(_RULE)
        assert isinstance(rule, Rule)
        return rule

    def _find(self, query: str) -> None:
        words = query.strip().lower()
        for row in range(self.list.count()):
            rule = self._rule(row)
            name = f"{tr(rule.title)} {rule.id}"
            text = f"{name} {heard(rule.states)} {tr(rule.why)}".lower()
            found = not words or words in text or match(words, name) is not None
            self.list.setRowHidden(row, not found)
        shown = self.shown()
        self._count.setText(
            tr("{0:,} of {1:,}").format(len(shown), self.list.count())
            if words
            else tr("{0} rules").format(len(shown))
        )
        if shown and words:
            self.show_rule(next((one for one in shown if words in one), shown[0]))

    def _show(self) -> None:
        while (item := self._page.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        if self.list.currentRow() < 0:
            return
        rule = self._rule(self.list.currentRow())
        for widget in _page_of(rule):
            self._page.addWidget(widget)
        self._page.addStretch(1)
        self._scroll.verticalScrollBar().setValue(0)

    # Qt's own methods

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif step is not None and self.shown():
            shown = self.shown()
            at = shown.index(self.current()) if self.current() in shown else -step
            self.show_rule(shown[max(0, min(at + step, len(shown) - 1))])
        elif event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            bar = self._scroll.verticalScrollBar()
            page = bar.pageStep() if event.key() == Qt.Key.Key_PageDown else -bar.pageStep()
            bar.setValue(bar.value() + page)
        else:
            super().keyPressEvent(event)


class _Delegate(QStyledItemDelegate):
    """Paints a rule: the mark of its severity, its title, its id under it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(100, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rule, theme, rect = index.data(_RULE), current(), option.rect
        assert isinstance(rule, Rule)
        painter.save()
        paint_row_ground(painter, option, QRectF(rect).adjusted(1, 1, -9, -1))
        centre = QPointF(rect.left() + 16, rect.top() + 15)
        paint_mark(
            painter, rule.every_severity[0], theme.color(rule.every_severity[0]), centre, SIZE
        )
        self._write(
            painter, option, 5, tr(rule.title), ui_font(0.96), "ink" if rule.default else "quiet"
        )
        under = rule.id if rule.default else tr("{0} · off by default").format(rule.id)
        self._write(painter, option, 24, under, ui_font(0.87), "quiet")
        painter.restore()

    def _write(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        down: int,
        words: str,
        font: QFont,
        ink: str,
    ) -> None:
        metrics = QFontMetricsF(font)
        width = option.rect.width() - _LEFT - 14
        painter.setFont(font)
        painter.setPen(current().color(ink))
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
        painter.drawText(
            QPointF(option.rect.left() + _LEFT, option.rect.top() + down + metrics.ascent()), shown
        )


def _page_of(rule: Rule) -> list[QWidget]:
    """The widgets of a rule's page, from top to bottom."""
    title = label(tr(rule.title))
    title.setFont(manuscript_font(19, bold=True))
    state = "" if rule.default else tr(" · off by default, a house style turns it on")
    made: list[QWidget] = [
        title,
        label(f"{rule.id} · {heard(severity_words(rule))}{state}", "quiet", 0.96),
    ]
    for name, words in (
        (tr("Checks"), heard(rule.states)),
        (tr("Why"), tr(rule.why)),
        (tr("Fix"), heard(fix_words(rule)).replace("`writer fix`", tr("“Fix All Safe Problems”"))),
        (tr("Source", "where a rule comes from"), tr(rule.source)),
    ):
        made += [_head(name), _words(words)]
    for name, text, other in (
        (tr("Fails"), rule.failing, rule.passing),
        (tr("Passes"), rule.passing, rule.failing),
    ):
        if text:
            made += [_head(name), _example(example_words(text, other))]
    return made


def _head(name: str) -> QLabel:
    head = role_label(name)
    head.setContentsMargins(0, 16, 0, 2)
    return head


def _words(words: str) -> QLabel:
    made = label(words.replace("`", ""))
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def _example(words: str) -> QLabel:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(ui_font(0.93).pointSizeF())
    made = label(words)
    made.setFont(font)
    made.setProperty("ground", "desk")
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    made.setContentsMargins(12, 10, 12, 10)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def example_words(text: str, other: str) -> str:
    """What an example has that the ``other`` one has not: its fields, and its body if that differs."""
    front, _, body = text.partition("\n---\n")
    other_front, _, other_body = other.partition("\n---\n")
    lines, others = front.splitlines(), other_front.splitlines()
    names = {line.partition(":")[0] for line in lines}
    shown = [line for line in lines if line not in others]
    lacking = dict.fromkeys(line.partition(":")[0] for line in others)
    shown += [tr("(no {0})").format(name) for name in lacking if name not in names]
    if body != other_body or not shown:
        shown += ["", *body.rstrip("\n").splitlines()] if shown else body.rstrip("\n").splitlines()
    return "\n".join(shown)
