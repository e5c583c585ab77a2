"""The proof sheet: the sheet before a story goes out as a file to print, sign or keep.

It names the file and its SHA-256, so that what was signed can be told from what was changed later.
"""

import datetime
import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from writer.checks.ready_sheet import Cut, ReadySheet, Row
from writer.checks.waivers import Waived
from writer.speech import say
from writer.story import Story

_STYLE = """\
:root { color-scheme: light; }
body { font: 15px/1.5 Georgia, 'Times New Roman', serif; color: #1d1b18; background: #fff;
  max-width: 46rem; margin: 2.5rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .3rem; }
h2 { font: 700 .8rem/1.4 system-ui, sans-serif; letter-spacing: .08em; text-transform: uppercase;
  color: #5c564d; border-bottom: 1px solid #d9d4ca; padding-bottom: .25rem; margin: 2rem 0 .6rem; }
.verdict { font: 600 1.05rem/1.4 system-ui, sans-serif; margin: .2rem 0 1rem; }
.no { color: #a3201b; } .yes { color: #2c6b3c; }
table { border-collapse: collapse; width: 100%; font: .88rem/1.45 system-ui, sans-serif; }
td, th { text-align: left; vertical-align: top; padding: .28rem .8rem .28rem 0; }
th { font-weight: 600; color: #5c564d; width: 9.5rem; }
.rule { color: #7a7368; }
.hash { font-family: ui-monospace, Consolas, monospace; font-size: .8rem; overflow-wrap: anywhere; }
.cut { color: #a3201b; }
.story { border-top: 3px solid #1d1b18; margin-top: 2.5rem; padding-top: 1rem; }
.story img { max-width: 100%; height: auto; }
.sign { display: flex; gap: 2rem; margin-top: 2.5rem; font: .8rem system-ui, sans-serif; color: #5c564d; }
.sign span { flex: 1; border-top: 1px solid #1d1b18; padding-top: .3rem; }
@media print { body { margin: 0; max-width: none; } tr, h2 { break-inside: avoid; } }
"""


@dataclass(frozen=True, slots=True)
class Origin:
    """Which file a sheet is about: its name, its bytes, and whether they are what was checked."""

    name: str
    data: bytes
    is_saved: bool = True


@dataclass(frozen=True, slots=True)
class Voice:
    """In which language a sheet is: its tag, and what says a sentence or a number in it."""

    language: str = "en"
    hear: Callable[[str], str] = str
    number: Callable[[int], str] = "{:,}".format


def proof_sheet(
    sheet: ReadySheet,
    story: Story,
    origin: Origin,
    now: datetime.datetime | None = None,
    voice: Voice | None = None,
) -> str:
    """The proof sheet as one HTML file that needs no other and runs no script."""
    voice = voice or Voice()
    at = (now or datetime.datetime.now().astimezone()).strftime("%Y-%m-%d %H:%M %z")
    body = "\n".join(_body(sheet, story, origin, at, voice))
    return (
        f'<!doctype html>\n<html lang="{voice.language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "img-src data: https:; style-src 'unsafe-inline'\">\n"
        f"<title>{escape(voice.hear(say('Proof sheet: {title}', title=sheet.headline or origin.name)))}</title>\n<style>\n{_STYLE}</style>\n</head>\n"
        f"<body>\n{body}\n</body>\n</html>\n"
    )


def _body(sheet: ReadySheet, story: Story, origin: Origin, at: str, voice: Voice) -> Iterator[str]:
    mood, hear = "yes" if sheet.is_ready else "no", voice.hear
    yield f"<h1>{escape(sheet.headline or hear(say('(no headline)')))}</h1>"
    yield f'<p class="verdict {mood}">{escape(hear(sheet.verdict))}</p>'
    yield _table(_about(sheet, origin, at, hear))
    yield from _problems(say("What blocks it"), sheet.blocking, hear)
    yield from _problems(say("What to look at"), sheet.to_look_at, hear)
    yield from _problems(say("Advice"), sheet.advice, hear)
    yield from _waived(sheet.waived, hear)
    if sheet.unneeded:
        yield _head(say("Reasons that hold for nothing any more"), hear)
        yield _table([(each.rule, escape(each.reason)) for each in sheet.unneeded])
    yield _head(say("Search and social"), hear)
    yield _table(
        [
            (hear(say("Search", sense="a search engine")), _shown(sheet.search, hear)),
            (hear(say("Social")), _shown(sheet.social, hear)),
            (hear(say("Description")), _shown(sheet.description, hear)),
        ]
    )
    yield _head(say("Counts"), hear)
    yield _table([(_capital(hear(name)), voice.number(count)) for name, count in sheet.counts])
    signs = (say("Reporter"), say("Editor", sense="a person"), say("Date and time"))
    yield f'<div class="sign">{"".join(f"<span>{escape(hear(one))}</span>" for one in signs)}</div>'
    yield f'<div class="story">\n{_article(story)}\n</div>'


def _head(title: str, hear: Callable[[str], str]) -> str:
    return f"<h2>{escape(hear(title))}</h2>"


def _capital(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"


def _article(story: Story) -> str:
    from writer.render import article

    return article(story)


def _about(
    sheet: ReadySheet, origin: Origin, at: str, hear: Callable[[str], str]
) -> list[tuple[str, str]]:
    digest = hashlib.sha256(origin.data).hexdigest()
    unsaved = say(" (of the text as it stands; it is not saved yet)")
    saved = "" if origin.is_saved else escape(hear(unsaved))
    rows = [
        (say("File", sense="a file"), escape(origin.name)),
        ("SHA-256", f'<span class="hash">{digest}</span>{saved}'),
        (say("Checked", sense="when"), escape(at)),
        (say("House style"), escape(sheet.house)),
        (say("Story type"), escape(hear(sheet.type_title))),
        (say("Status"), escape(hear(say(sheet.status, sense="a status")))),
    ]
    return [(hear(name), value) for name, value in rows if value]


def _problems(title: str, rows: Sequence[Row], hear: Callable[[str], str]) -> Iterator[str]:
    if not rows:
        return
    yield _head(title, hear)
    yield _table(
        [
            (
                hear(say("Line {line}", line=row.line)),
                f'{escape(hear(row.problem.message))} <span class="rule">{escape(row.problem.rule)}</span>',
            )
            for row in rows
        ]
    )


def _waived(waived: Sequence[Waived], hear: Callable[[str], str]) -> Iterator[str]:
    if not waived:
        return
    yield _head(say("What was waived, and why"), hear)
    yield _table(
        [
            (
                each.waiver.name or hear(say("Waived")),
                f"{escape(hear(each.problem.message))} "
                f"<em>{escape(hear(say('Because {reason}.', reason=each.waiver.reason)))}</em> "
                f'<span class="rule">{escape(each.problem.rule)} {escape(each.waiver.at)}</span>',
            )
            for each in waived
        ]
    )


def _shown(cut: Cut, hear: Callable[[str], str]) -> str:
    if not cut.text:
        return f'<span class="cut">{escape(hear(say("none", sense="no text")))}</span>'
    if not cut.is_cut:
        return escape(cut.text)
    rest = cut.text[len(cut.shown.rstrip("…")) :]
    return f'{escape(cut.shown.rstrip("…"))}<span class="cut">{escape(rest)}</span>'


def _table(rows: Sequence[tuple[str, str]]) -> str:
    cells = "\n".join(f"<tr><th>{escape(name)}</th><td>{value}</td></tr>" for name, value in rows)
    return f"<table>\n{cells}\n</table>"
