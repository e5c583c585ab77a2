"""Finding the interface's texts in the source, without running it.

A text is what ``tr``, ``say`` or ``say_count`` is called with, what a command, a setting or a rule
is declared with, a noun that is counted, or what a story type says of itself.
"""

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path

SENSE = "\x04"
"""Stands before what tells one use of a text from another."""
MANY = "\x05"
"""Ends the key of a text that is counted, which has a translation for each number of things."""
_COMMANDS = frozenset({"_c", "declare"})
_SETTINGS = frozenset({"choice", "switch", "number", "named", "words"})
_RULE = ("title", "checks", "why", "fix", "source")
_WINDOW = ("writer/app/", "writer/storage/settings.py")
_TITLES = frozenset({"TITLE", "SECRET"})
"""What a target or a publishing system says of itself."""
_LISTS = frozenset({"MENUS", "VIEWS", "PAGES"})


def messages(root: Path) -> dict[str, list[str]]:
    """The texts under ``root`` (the project), each with the files it is in, in order of files."""
    found: dict[str, list[str]] = {}
    for file in sorted((root / "writer").rglob("*.py")):
        place = file.relative_to(root).as_posix()
        source = file.read_text(encoding="utf-8")
        is_speech = place == "writer/speech.py"  # elsewhere ``say`` may be another function
        says = is_speech or "from writer.speech import" in source
        for text in _texts(ast.parse(source), place, says=says):
            places = found.setdefault(text, [])
            if place not in places:
                places.append(place)
    for file in sorted((root / "resources" / "story_types").glob("*.toml")):
        told = tomllib.loads(file.read_text(encoding="utf-8"))
        whys = (block.get("why", "") for block in told.get("blocks", ()))
        for text in filter(None, (told["title"], told.get("about", ""), *whys)):
            places = found.setdefault(text, [])
            places += [file.relative_to(root).as_posix()] if not places else []
    for file in sorted((root / "resources" / "house_styles").glob("*.toml")):
        found.setdefault(file.stem.capitalize(), []).append(file.relative_to(root).as_posix())
    for folder in sorted((root / "resources" / "pages").iterdir()):
        if folder.is_dir():  # a page template: its name is what it is called
            title = folder.name.replace("-", " ").capitalize()
            found.setdefault(title, []).append(folder.relative_to(root).as_posix())
    return found


def _texts(tree: ast.AST, place: str, *, says: bool) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from _of_call(node, says=says)
        elif isinstance(node, ast.Assign) and _names(node) & _TITLES:
            yield from _strings([node.value])
        elif isinstance(node, ast.Assign | ast.AnnAssign) and place.startswith(_WINDOW):
            yield from _of_list(node)


def _names(node: ast.Assign) -> set[str]:
    return {target.id for target in node.targets if isinstance(target, ast.Name)}


def _of_call(call: ast.Call, *, says: bool) -> Iterator[str]:
    function = call.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    words = {keyword.arg: keyword.value for keyword in call.keywords}
    if name == "tr":
        yield from _sensed(call.args[:2])
    elif name == "say" and says:
        yield from _sensed([*call.args[:1], *_named(words, "sense")])
    elif name == "say_count":
        yield from (f"{many}{MANY}" for many in _strings(call.args[2:3]))
    elif name in _COMMANDS:
        yield from _strings([*call.args[1:2], *_named(words, "tip", "short")])
    elif name in _SETTINGS and len(call.args) > 3:
        choices = [pair.elts[1] for pair in call.args[4:] if isinstance(pair, ast.Tuple)]
        yield from _strings([call.args[1], call.args[3], *choices, *_named(words, "unit", "also")])
    elif name == "Rule":
        yield from _strings(_named(words, *_RULE))
    elif name == "counted":
        yield from _counted(list(_strings(call.args[1:])))


def _sensed(nodes: list[ast.expr]) -> Iterator[str]:
    """A text with its sense, if it is given one, behind SENSE; nothing for what is no text."""
    strings = list(_strings(nodes))
    if strings and len(strings) == len(nodes):
        yield SENSE.join(strings)


def _named(words: dict[str | None, ast.expr], *names: str) -> list[ast.expr]:
    return [words[name] for name in names if name in words]


def _counted(nouns: list[str]) -> Iterator[str]:
    if nouns:
        yield f"{{count:,}} {nouns[1] if len(nouns) > 1 else f'{nouns[0]}s'}{MANY}"


def _of_list(node: ast.Assign | ast.AnnAssign) -> Iterator[str]:
    """The names in a list that is shown, and those that several constants are set to at once."""
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    for target in targets:
        is_list = isinstance(target, ast.Name) and target.id in _LISTS
        if (is_list or isinstance(target, ast.Tuple)) and isinstance(node.value, ast.Tuple):
            titles = [one for one in _strings(node.value.elts) if one[:1].isupper()]
            yield from titles


def _strings(nodes: list[ast.expr]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
            yield node.value
