"""House page templates: Jinja in its sandbox, everything escaped unless we made it.

A template is a folder of plain files: ``header.html`` and ``footer.html`` make head and foot of the
article, ``top.html`` and ``bottom.html`` what stands over and under it, ``page.css`` the looks, after
``base.css``, which all share. Each may be left out; head and foot are then those of the news site.
Some ship in ``resources/pages``; a newsroom keeps its own in the folder of the settings, or beside a
story. Those are hostile until proven otherwise: they reach nothing but the values they are given,
what they make passes a sanitiser, and it is made in a process with limits (see ``apart``).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from writer import resources
from writer.errors import WriterError
from writer.faults import unread
from writer.speech import Said, say

if TYPE_CHECKING:
    from jinja2 import Template as Compiled

_FILES = ("header.html", "footer.html", "top.html", "bottom.html", "page.css")
_LARGEST = 256 * 1024  # bytes of a file of a template
_MOST = 50  # own templates that are listed
_NAME = re.compile(r"[^\W_][\w-]{0,39}")
_ESCAPED = re.compile(r"\\([0-9a-fA-F]{1,6})[ \t\n]?|\\(?=[^0-9a-fA-F\n])|/\*.*?\*/", re.S)
_REACHES_OUT = re.compile(
    r"""@import|(?:url|src)\(\s*["']?(?!["'\s]*data:)|image-set\(|image\(""", re.IGNORECASE
)
_DARK = re.compile(r"\(\s*prefers-color-scheme\s*:\s*dark\s*\)")


class UnknownTemplate(WriterError):
    """There is no template of that name; the sentence lists those there are."""


class BrokenTemplate(WriterError):
    """A file of a template cannot be used; the sentence says which and why."""


@dataclass(frozen=True, slots=True)
class Template:
    """A template in its ``folder``; ``is_own`` when it did not come with the program."""

    name: str
    folder: Path
    is_own: bool = False

    @property
    def title(self) -> str:
        """The name for people: ``Long read``."""
        words = self.name.replace("-", " ").replace("_", " ")
        return words[:1].upper() + words[1:]

    @property
    def data(self) -> dict[str, str | bool]:
        """A template as the worker is told of it."""
        return {"name": self.name, "folder": str(self.folder), "own": self.is_own}


DEFAULT = Template("news-site", resources.path("pages", "news-site"))


def templates(places: Iterable[Path | None] = ()) -> tuple[Template, ...]:
    """Every template: those that ship, then a newsroom's own, which lie in ``places``.

    Of two with one name the first counts: no folder beside a story shadows what one knows.
    """
    found = {DEFAULT.name: DEFAULT}
    for folder in _folders(resources.path("pages")):
        found.setdefault(folder.name, Template(folder.name, folder))
    for place in filter(None, places):
        for folder in _folders(place)[:_MOST]:
            found.setdefault(folder.name, Template(folder.name, folder, is_own=True))
    return tuple(found.values())


def template_named(name: str, places: Iterable[Path | None] = ()) -> Template:
    """The template called ``name``. Raises UnknownTemplate."""
    known = templates(places)
    for one in known:
        if one.name == name:
            return one
    listed = ", ".join(one.name for one in known)
    raise UnknownTemplate(
        say("There is no page template “{name}”: Writer knows {listed}.", name=name, listed=listed)
    )


def _folders(place: Path) -> list[Path]:
    """The folders in ``place`` that hold templates."""
    try:
        inside = sorted(place.iterdir())
        return [one for one in inside if _NAME.fullmatch(one.name) and _is_template(one)]
    except OSError:
        return []


def _is_template(folder: Path) -> bool:
    return folder.is_dir() and any((folder / name).is_file() for name in _FILES)


# -- files -------------------------------------------------------------------------------------


def source(template: Template, name: str) -> str:
    """The text of one of a template's files; '' when it has none. Raises BrokenTemplate."""
    return _read(template, name) if template.is_own else _shipped(template, name)


@lru_cache(maxsize=64)
def _shipped(template: Template, name: str) -> str:
    """Files that come with the program do not change while it runs."""
    return _read(template, name)


def _read(template: Template, name: str) -> str:
    path = template.folder / name
    try:
        path = path.resolve(strict=True)
        if template.is_own and not path.is_relative_to(template.folder.resolve()):
            raise BrokenTemplate(
                say(
                    "“{name}” of the template “{template}” lies elsewhere.",
                    name=name,
                    template=template.name,
                )
            )
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
        if len(data) > _LARGEST:
            raise BrokenTemplate(
                say(
                    "“{name}” of the template “{template}” is too large.",
                    name=name,
                    template=template.name,
                )
            )
        return data.decode("utf-8").replace("\r\n", "\n")
    except FileNotFoundError:
        return ""
    except UnicodeDecodeError as error:
        raise BrokenTemplate(
            say(
                "“{name}” of the template “{template}” is not UTF-8 text.",
                name=name,
                template=template.name,
            )
        ) from error
    except OSError as error:
        raise BrokenTemplate(
            say(
                "“{name}” of the template “{template}” cannot be read: {reason}.",
                name=name,
                template=template.name,
                reason=unread(error),
            )
        ) from error


def fingerprint(template: Template) -> str:
    """What changes when a file of the template does. Raises BrokenTemplate."""
    text = "\0".join(source(template, name) for name in _FILES)
    return sha256(text.encode()).hexdigest()[:16]


def stylesheet(template: Template = DEFAULT) -> str:
    """The style sheet of a page. Raises BrokenTemplate."""
    return _stylesheet(template) if template.is_own else _shipped_stylesheet(template)


@lru_cache(maxsize=16)
def _shipped_stylesheet(template: Template) -> str:
    return _stylesheet(template)


def _stylesheet(template: Template) -> str:
    own = source(template, "page.css")
    if template.is_own and _REACHES_OUT.search(_ESCAPED.sub(_character, own)):
        raise BrokenTemplate(
            say(
                "The style sheet of “{name}” asks for other files; a page needs none.",
                name=template.name,
            )
        )
    style = f"{resources.read_text('pages', 'base.css')}\n{own}"
    return style.replace("</", "<\\/").replace("<!--", "")


def _character(match: re.Match[str]) -> str:
    code = int(match[1], 16) if match[1] else 0
    return chr(code) if 0 < code < 0x110000 else ""


def has_dark(template: Template) -> bool:
    """Whether readers who like dark pages get one."""
    return bool(_DARK.search(source(template, "page.css")))


def compiled(template: Template, name: str) -> "Compiled":
    """One of a template's pages, ready to be filled in. Raises BrokenTemplate."""
    return _compiled(template.name, name, source(template, name))


def frame() -> "Compiled":
    """The page around every article."""
    return _compiled("", "page.html", _shell())


@cache
def _shell() -> str:
    return resources.read_text("pages", "page.html")


@lru_cache(maxsize=64)
def _compiled(house: str, name: str, text: str) -> "Compiled":
    from jinja2 import StrictUndefined, TemplateError
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    environment = ImmutableSandboxedEnvironment(autoescape=True, undefined=StrictUndefined)
    environment.globals.clear()
    try:
        return environment.from_string(text)
    except (TemplateError, RecursionError, MemoryError, SyntaxError, ValueError) as error:
        raise BrokenTemplate(_complaint(house, name, error)) from error


def filled(template: Template, name: str, values: dict[str, object]) -> str:
    """One of a template's pages with ``values`` filled in. Raises BrokenTemplate."""
    from jinja2 import TemplateError

    try:
        return compiled(template, name).render(values).strip()
    except (TemplateError, ArithmeticError, LookupError, TypeError, ValueError) as error:
        raise BrokenTemplate(_complaint(template.name, name, error)) from error
    except (AttributeError, RecursionError, MemoryError) as error:
        raise BrokenTemplate(_complaint(template.name, name, error)) from error


def _complaint(house: str, name: str, error: BaseException) -> Said:
    said = " ".join(str(error).split())[:200] or type(error).__name__
    if line := getattr(error, "lineno", None):
        return say(
            "“{name}”, line {line}, of the template “{template}” cannot be used: {said}.",
            name=name,
            line=line,
            template=house,
            said=said,
        )
    return say(
        "“{name}” of the template “{template}” cannot be used: {said}.",
        name=name,
        template=house,
        said=said,
    )
