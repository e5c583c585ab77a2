"""The proof sheet: the sheet before a story goes out as a file to print, sign or keep.

It names the file and its SHA-256, so that what was signed can be told from what was changed later.
"""

import datetime
import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from writer.checks.ready_sheet import Cut, ReadySheet, Row
from writer.checks.waivers import Waived
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


def proof_sheet(
    sheet: ReadySheet, story: Story, origin: Origin, now: datetime.datetime | None = None
) -> str:
    """The proof sheet as one HTML file that needs no other and runs no script."""
    at = (now or datetime.datetime.now().astimezone()).strftime("%Y-%m-%d %H:%M %z")
    title = escape(sheet.headline or origin.name)
    body = "\n".join(_body(sheet, story, origin, at))
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "img-src data: https:; style-src 'unsafe-inline'\">\n"
        f"<title>Proof sheet: {title}</title>\n<style>\n{_STYLE}</style>\n</head>\n"
        f"<body>\n{body}\n</body>\n</html>\n"
    )


def _body(sheet: ReadySheet, story: Story, origin: Origin, at: str) -> Iterator[str]:
    mood = "yes" if sheet.is_ready else "no"
    yield f"<h1>{escape(sheet.headline or '(no headline)')}</h1>"
    yield f'<p class="verdict {mood}">{escape(sheet.verdict)}</p>'
    yield _table(_about(sheet, origin, at))
    yield from _problems("What blocks it", sheet.blocking)
    yield from _problems("What to look at", sheet.to_look_at)
    yield from _problems("Advice", sheet.advice)
    yield from _waived(sheet.waived)
    if sheet.unneeded:
        yield "<h2>Reasons that hold for nothing any more</h2>"
        yield _table([(each.rule, escape(each.reason)) for each in sheet.unneeded])
    yield "<h2>Search and social</h2>"
    yield _table(
        [
            ("Search", _shown(sheet.search)),
            ("Social", _shown(sheet.social)),
            ("Description", _shown(sheet.description)),
        ]
    )
    yield "<h2>Counts</h2>"
    yield _table([(name.capitalize(), f"{count:,}") for name, count in sheet.counts])
    yield '<div class="sign"><span>Reporter</span><span>Editor</span><span>Date and time</span></div>'
    yield f'<div class="story">\n{_article(story)}\n</div>'


def _article(story: Story) -> str:
    from writer.render import article

    return article(story)


def _about(sheet: ReadySheet, origin: Origin, at: str) -> list[tuple[str, str]]:
    digest = hashlib.sha256(origin.data).hexdigest()
    saved = "" if origin.is_saved else " (of the text as it stands; it is not saved yet)"
    rows = [
        ("File", escape(origin.name)),
        ("SHA-256", f'<span class="hash">{digest}</span>{saved}'),
        ("Checked", escape(at)),
        ("House style", escape(sheet.house)),
        ("Story type", escape(sheet.type_title)),
        ("Status", escape(sheet.status)),
    ]
    return [row for row in rows if row[1]]


def _problems(title: str, rows: Sequence[Row]) -> Iterator[str]:
    if not rows:
        return
    yield f"<h2>{title}</h2>"
    yield _table(
        [
            (
                f"Line {row.line}",
                f'{escape(row.problem.message)} <span class="rule">{escape(row.problem.rule)}</span>',
            )
            for row in rows
        ]
    )


def _waived(waived: Sequence[Waived]) -> Iterator[str]:
    if not waived:
        return
    yield "<h2>What was waived, and why</h2>"
    yield _table(
        [
            (
                each.waiver.name or "Waived",
                f"{escape(each.problem.message)} <em>Because {escape(each.waiver.reason)}.</em> "
                f'<span class="rule">{escape(each.problem.rule)} {escape(each.waiver.at)}</span>',
            )
            for each in waived
        ]
    )


def _shown(cut: Cut) -> str:
    if not cut.text:
        return '<span class="cut">none</span>'
    if not cut.is_cut:
        return escape(cut.text)
    rest = cut.text[len(cut.shown.rstrip("…")) :]
    return f'{escape(cut.shown.rstrip("…"))}<span class="cut">{escape(rest)}</span>'


def _table(rows: Sequence[tuple[str, str]]) -> str:
    cells = "\n".join(f"<tr><th>{escape(name)}</th><td>{value}</td></tr>" for name, value in rows)
    return f"<table>\n{cells}\n</table>"
