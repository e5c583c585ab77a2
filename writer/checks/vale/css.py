"""CSS selectors over the elements of a story: https://www.w3.org/TR/selectors-4/.

What ``doc(...)`` scopes use: types, ``#id``, ``.class``, attributes, the four combinators, lists,
``:has``, ``:not``, ``:is``, ``:where``, ``:contains``, and the ``first``, ``last``, ``only`` and ``nth``
families.
"""

import re
from collections.abc import Callable, Iterator

from writer.checks.vale.page_tree import PageElement as Element


class BadSelector(ValueError):
    """A selector that is none, or of a kind that is not known here."""


Test = Callable[[Element], bool]
_NAME = re.compile(r"-?[A-Za-z_\u0080-\U0010ffff][\w-]*")
_ATTRIBUTE = re.compile(
    r"""\[\s*([\w-]+)\s*(?:([~|^$*!]?=)\s*(?:"([^"]*)"|'([^']*)'|([\w-]+))\s*)?\]"""
)
_NTH = re.compile(r"\s*(?:(odd)|(even)|([+-]?\d*)n\s*([+-]\s*\d+)?|([+-]?\d+))\s*$", re.I)
_MOST = 500


def parse_selector(source: str) -> Test:
    """The test of a selector. Raises BadSelector."""
    if len(source) > _MOST:
        raise BadSelector(source)
    try:
        return _any([_complex(part) for part in _split(source, ",")])
    except (IndexError, RecursionError) as error:
        raise BadSelector(source) from error


def _any(tests: list[Test]) -> Test:
    return lambda element: any(test(element) for test in tests)


def _all(tests: list[Test]) -> Test:
    return lambda element: all(test(element) for test in tests)


def _split(source: str, mark: str) -> list[str]:
    """The parts between marks that stand in no bracket and no string."""
    parts, depth, quote, start = [], 0, "", 0
    for at, char in enumerate(source):
        if quote:
            quote = "" if char == quote else quote
        elif char in "\"'":
            quote = char
        elif char in "([":
            depth += 1
        elif char in ")]":
            depth -= 1
        elif char == mark and not depth:
            parts.append(source[start:at])
            start = at + 1
    if depth or quote:
        raise BadSelector(source)
    return [*parts, source[start:]]


def _complex(source: str) -> Test:
    """Compound selectors and what stands between them, read from the right."""
    steps = list(_steps(source.strip()))
    if not steps or steps[0][0]:
        raise BadSelector(source)
    test = steps[0][1]
    for combinator, compound in steps[1:]:
        test = _all([compound, _reached(combinator, test)])
    return test


def _steps(source: str) -> Iterator[tuple[str, Test]]:
    """Pairs of a combinator ('' before the first) and the compound after it."""
    at = 0
    while at < len(source):
        found = re.compile(r"\s*([>+~])\s*|\s+").match(source, at)
        combinator = (found[1] or " ") if found else ""
        at = found.end() if found else at
        test, end = _compound(source, at)
        if end == at:
            raise BadSelector(source)
        yield combinator, test
        at = end


def _reached(combinator: str, test: Test) -> Test:
    """Whether an element that passes ``test`` stands where the combinator says."""
    ways: dict[str, Callable[[Element], Iterator[Element]]] = {
        " ": _ancestors,
        ">": lambda element: iter([element.parent] if element.parent else []),
        "+": lambda element: iter(_before(element)[-1:]),
        "~": lambda element: iter(_before(element)),
    }
    way = ways[combinator]
    return lambda element: any(test(other) for other in way(element))


def _ancestors(element: Element) -> Iterator[Element]:
    while (above := element.parent) is not None:
        yield above
        element = above


def _siblings(element: Element) -> list[Element]:
    return element.parent.children if element.parent is not None else [element]


def _before(element: Element) -> list[Element]:
    siblings = _siblings(element)
    return siblings[: _index(siblings, element)]


def _index(siblings: list[Element], element: Element) -> int:
    return next(at for at, each in enumerate(siblings) if each is element)


def _compound(source: str, at: int) -> tuple[Test, int]:
    tests: list[Test] = []
    while at < len(source):
        char = source[at]
        if char == "*":
            tests.append(lambda element: True)
            at += 1
        elif char in "#.":
            name = _name(source, at + 1)
            tests.append(_has_word("id" if char == "#" else "class", name))
            at += 1 + len(name)
        elif char == "[":
            test, at = _attribute(source, at)
            tests.append(test)
        elif char == ":":
            test, at = _pseudo(source, at + 1)
            tests.append(test)
        elif _NAME.match(source, at):
            name = _name(source, at)
            tests.append(_is_tag(name.lower()))
            at += len(name)
        else:
            break
    return _all(tests), at


def _name(source: str, at: int) -> str:
    found = _NAME.match(source, at)
    if found is None:
        raise BadSelector(source)
    return found[0]


def _is_tag(tag: str) -> Test:
    return lambda element: element.tag == tag


def _has_word(key: str, word: str) -> Test:
    return lambda element: word in element.attributes.get(key, "").split()


def _attribute(source: str, at: int) -> tuple[Test, int]:
    found = _ATTRIBUTE.match(source, at)
    if found is None:
        raise BadSelector(source)
    key, sign = found[1].lower(), found[2]
    wanted = found[3] or found[4] or found[5] or ""
    judges: dict[str | None, Callable[[str], bool]] = {
        None: lambda value: True,
        "=": lambda value: value == wanted,
        "!=": lambda value: value != wanted,
        "~=": lambda value: wanted in value.split(),
        "|=": lambda value: value == wanted or value.startswith(f"{wanted}-"),
        "^=": lambda value: bool(wanted) and value.startswith(wanted),
        "$=": lambda value: bool(wanted) and value.endswith(wanted),
        "*=": lambda value: bool(wanted) and wanted in value,
    }
    judge = judges[sign]

    def test(element: Element) -> bool:
        value = element.attributes.get(key)
        return sign == "!=" if value is None else judge(value)

    return test, found.end()


def _pseudo(source: str, at: int) -> tuple[Test, int]:
    name = _name(source, at).lower()
    at += len(name)
    inside = None
    if source[at : at + 1] == "(":
        inside = _inside(source, at)
        at += len(inside) + 2
    return _judge(name, inside), at


def _inside(source: str, at: int) -> str:
    depth, quote = 0, ""
    for end in range(at, len(source)):
        char = source[end]
        if quote:
            quote = "" if char == quote else quote
        elif char in "\"'":
            quote = char
        elif char == "(":
            depth += 1
        elif char == ")":
            depth -= 1
            if not depth:
                return source[at + 1 : end]
    raise BadSelector(source)


def _judge(name: str, inside: str | None) -> Test:
    if inside is None:
        return _simple(name)
    match name:
        case "has":
            return _any([_relative(part) for part in _split(inside, ",")])
        case "haschild":
            return _any([_relative(f"> {part}") for part in _split(inside, ",")])
        case "not":
            test = parse_selector(inside)
            return lambda element: not test(element)
        case "is" | "where" | "matches":
            return parse_selector(inside)
        case "contains":
            words = inside.strip().strip("\"'").lower()
            return lambda element: words in element.words.lower()
        case "containsown":
            words = inside.strip().strip("\"'").lower()
            return lambda element: words in element.words.lower() and not element.children
        case _ if name.startswith("nth-"):
            return _nth(name, inside)
        case _:
            raise BadSelector(f":{name}()")


def _simple(name: str) -> Test:
    match name:
        case "root":
            return lambda element: element.parent is None
        case "empty":
            return lambda element: not element.children and not element.words
        case "first-child":
            return _nth("nth-child", "1")
        case "last-child":
            return _nth("nth-last-child", "1")
        case "only-child":
            return lambda element: len(_siblings(element)) == 1
        case "first-of-type":
            return _nth("nth-of-type", "1")
        case "last-of-type":
            return _nth("nth-last-of-type", "1")
        case "only-of-type":
            return lambda element: sum(e.tag == element.tag for e in _siblings(element)) == 1
        case _:
            raise BadSelector(f":{name}")


def _nth(name: str, inside: str) -> Test:
    if name not in ("nth-child", "nth-last-child", "nth-of-type", "nth-last-of-type"):
        raise BadSelector(f":{name}")
    found = _NTH.match(inside)
    if found is None:
        raise BadSelector(inside)
    step, offset = _step(found)
    by_type, from_end = name.endswith("type"), "last" in name

    def test(element: Element) -> bool:
        row = [each for each in _siblings(element) if not by_type or each.tag == element.tag]
        if from_end:
            row = row[::-1]
        place = _index(row, element) + 1 - offset
        return place == 0 if not step else place % step == 0 and place // step >= 0

    return test


def _step(found: re.Match[str]) -> tuple[int, int]:
    if found[1] or found[2]:
        return 2, 1 if found[1] else 0
    if found[5]:
        return 0, int(found[5])
    sign = found[3]
    step = int(f"{sign}1") if sign in ("", "+", "-") else int(sign)
    return step, int(found[4].replace(" ", "")) if found[4] else 0


def _relative(source: str) -> Test:
    """Whether an element stands to this one as ``> h2``, ``+ p`` or ``a`` says."""
    source = source.strip()
    combinator = source[0] if source[:1] in (">", "+", "~") else " "
    test = parse_selector(source[1:] if combinator != " " else source)
    return lambda element: any(test(other) for other in _onward(combinator, element))


def _onward(combinator: str, element: Element) -> Iterator[Element]:
    match combinator:
        case ">":
            yield from element.children
        case " ":
            for child in element.children:
                yield child
                yield from _onward(" ", child)
        case _:
            siblings = _siblings(element)
            after = siblings[_index(siblings, element) + 1 :]
            yield from after[:1] if combinator == "+" else after
