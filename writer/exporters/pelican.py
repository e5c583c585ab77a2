"""Markdown for Pelican: its own lines for the fields, which are not YAML.

Pelican takes a field to the end of its line, quotes and brackets and all, and its themes show it as
HTML: so fields are single lines, escaped as HTML.
"""

from pathlib import Path

from writer.exporters.base import Loss, Output
from writer.exporters.content import Content, content_of
from writer.exporters.content.pictures import pictures_of
from writer.exporters.sites.dialect import Dialect
from writer.exporters.sites.reading import python_markdown
from writer.exporters.sites.site import Site, hidden, lead_of, unread
from writer.exporters.sites.words import Words
from writer.speech import say
from writer.story import Story
from writer.story.dates import Moment

NAME = "pelican"
TITLE = "Markdown for Pelican"
SUFFIX = ".md"
CUT = "<!-- PELICAN_END_SUMMARY -->"
DIALECT = Dialect(
    "pelican",
    python_markdown,
    strike="",
    smart=False,
    fences_anywhere=False,
    numbers=False,
    pull_quote=('<blockquote class="pull-quote" markdown="1">', "</blockquote>"),
)
SITE = Site("Pelican", DIALECT)
_STATUS = {"withdrawn": "hidden"}


def losses(story: Story) -> tuple[Loss, ...]:
    """What Pelican has no place for, or takes in another form."""
    content = content_of(story)
    own = [*hidden("Pelican", content, say("It does so in its lists only."))]
    if content.breaks:
        message = (
            say("Pelican cuts a story only with its summary plug-in: yours is the summary.")
            if content.summary
            else say("Pelican cuts a story only with its summary plug-in: the lead is the summary.")
        )
        own.append(Loss("read-more.plugin", message))
    marked = sum(any(mark in name for mark in ";<>") for name in (*content.tags, *content.byline))
    if marked:
        message = say(
            "Pelican’s tags and authors hold no ; and < >: {marked} of them are changed.",
            marked=marked,
        )
        own.append(Loss("tag.marks", message, marked))
    if "-" in content.typed_language:
        short = content.typed_language.partition("-")[0]
        message = say(
            "Pelican’s languages have no regions: {language} becomes {short}.",
            language=content.typed_language,
            short=short,
        )
        own.append(Loss("language.region", message))
    return SITE.losses(story, *own)


def export(story: Story, folder: Path | None = None) -> Output:
    """The lines, the body; its pictures lie beside it."""
    content = content_of(story)
    into = f"{content.slug}/"
    pictures = pictures_of(content, folder, into, f"{{static}}{into}")
    lines = [f"{key}: {value}" for key, value in _fields(content).items() if value]
    output = SITE.output(content, "\n".join(lines), pictures)
    text = output.text.replace("\n\n<!--more-->\n", f"\n\n{CUT}\n", 1)
    return Output(text.encode(), output.name, output.files, output.losses)


def _fields(content: Content) -> dict[str, str]:
    fields = {
        "Title": _html(content.headline),
        "Date": _date(content.date),
        "Modified": _date(content.updated),
        "Category": _html(content.section),
        "Tags": _listed(content.tags, ", "),
        "Slug": content.slug,
        "Authors": _listed(content.byline, "; "),
        "Summary": _summary(content),
        "Lang": content.typed_language.partition("-")[0],
        "Status": "" if content.is_public else _STATUS.get(content.status, "draft"),
        "Dateline": _html(content.dateline),
        "State": _html(content.status),
        "Embargo": _date(content.embargo),
        "Developing": "true" if content.developing else "",
        **{key.title(): _html(str(value)) for key, value in unread(content).items()},
    }
    known = {key.lower() for key in fields}
    own = {_key(key): _html(value) for key, value in content.told_extras.items()}
    return fields | {key: value for key, value in own.items() if key.lower() not in known}


def _summary(content: Content) -> str:
    """The summary, which Pelican reads as Markdown; else the lead, if the story is cut."""
    return Words(DIALECT, {}).escaped(content.summary or lead_of(content))


def _listed(names: tuple[str, ...], between: str) -> str:
    """A list, which Pelican parts at semicolons where there is one, else at commas."""
    marks = str.maketrans({";": ",", "<": "‹", ">": "›"})
    written = [name.translate(marks) for name in names]
    if any("," in name for name in written):
        return "; ".join(written) + ";"
    return between.join(written)


def _date(moment: Moment | None) -> str:
    return moment.machine if moment else ""


def _html(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _key(key: str) -> str:
    return "".join(char if char.isascii() and char.isalnum() else "_" for char in key)
