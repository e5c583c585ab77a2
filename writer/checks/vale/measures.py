"""Counts and formulas: https://vale.sh/docs/checks/metric, and readability grades."""

import ast
import math
import operator
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from writer.checks.records import NamedTuple
from writer.checks.vale.definition import Definition
from writer.checks.vale.hits import Hit
from writer.checks.vale.messages import filled
from writer.checks.vale.pieces import Piece
from writer.speech import say

_WORD = re.compile(r"(?:[A-Z]\.){2,}|(?:[^\W_]|')+")
_VOWELS = frozenset("aeiouy")
_LONG_WORD = 6
_ELEMENTS = [
    "pre",
    "list",
    "blockquote",
    "paragraphs",
    "heading_h1",
    "heading_h2",
    "heading_h3",
    "heading_h4",
    "heading_h5",
    "heading_h6",
]


class Counts(NamedTuple):
    """What readability formulas are made of."""

    words: int = 0
    sentences: int = 0
    syllables: int = 0
    characters: int = 0
    complex_words: int = 0
    long_words: int = 0
    polysyllabic_words: int = 0


def count(piece: Piece) -> Counts:
    """The counts of one piece."""
    words = _WORD.findall(piece.text)
    syllables = [syllables_of(word) for word in words]
    hard = [
        n - word.endswith(("es", "ed", "ing")) > 2 for word, n in zip(words, syllables, strict=True)
    ]
    return Counts(
        len(words),
        len(piece.sentences),
        sum(syllables),
        sum(char.isalnum() for word in words for char in word),
        sum(hard),
        sum(len(word) > _LONG_WORD for word in words),
        sum(n > 2 for n in syllables),
    )


def syllables_of(word: str) -> int:
    """Groups of vowels, without a silent e at the end."""
    found, before = 0, False
    for char in word.lower():
        vowel = char in _VOWELS
        found += vowel and not before
        before = vowel
    silent = (len(word) > 2 and word.endswith("es")) or (len(word) > 1 and word.endswith("e"))
    return found - silent


def element_of(sections: frozenset[str]) -> str:
    """The name a piece is counted under."""
    for name in ("list", "blockquote"):
        if name in sections:
            return name
    level = next((name for name in sections if re.fullmatch(r"h[1-6]", name)), "")
    if "heading" in sections and level:
        return f"heading_{level}"
    return (
        ""
        if sections & {"table", "attr", "frontmatter"} or "text" not in sections
        else "paragraphs"
    )


Note = tuple[Counts | None, str]
Sums = tuple[int, ...]
"""The counts of some pieces together, then how many of them there are of each element."""
_NAMES = (*Counts._fields, *_ELEMENTS)
_NO_COUNTS = Counts()


def _sums(counts: Counts | None, element: str) -> Sums:
    return *(counts or _NO_COUNTS), *[int(element == name) for name in _ELEMENTS]


def summed(notes: Iterable[Note]) -> Sums:
    """All the pieces together; the words of headings do not count."""
    rows = [_sums(None if what[:7] == "heading" else counts, what) for counts, what in notes]
    return tuple(map(sum, zip(*rows, strict=True)))


class Measure:
    """Computes a number of the whole story, or of each piece a rule's scope names."""

    def __init__(self, definition: Definition) -> None:
        self._definition = definition
        self._whole = definition.scope.asks_for("summary")
        self._others = _others(definition)
        if definition.kind == "readability":
            self._value, self._too_much = _readability(definition)
        else:
            self._value, self._too_much = _formula(definition)

    @property
    def is_whole(self) -> bool:
        """Whether it measures the whole story."""
        return self._whole

    def note(self, piece: Piece) -> Note | None:
        """The counts of a piece; headings and tables are elements but no running words."""
        element = element_of(piece.sections)
        if not element:
            return None
        if not self._whole:
            return count(piece), element
        return (None if element.startswith("heading") else count(piece)), element

    def hits_among(self, notes: Sequence[Note]) -> Iterator[tuple[int, Hit]]:
        """A hit on the first line, or on each piece."""
        if self._whole:
            yield from ((0, hit) for hit in self.hits_of_all(notes))
            return
        for at, (counts, element) in enumerate(notes):
            if counts:
                yield from ((at, hit) for hit in self._hit(_sums(counts, element)))

    def hits_of_all(
        self, notes: Iterable[Note], found: Mapping[str, int] | None = None
    ) -> Iterator[Hit]:
        """A hit of all the pieces together; the words of headings do not count.

        ``found`` says how often other rules found something, for formulas that ask.
        """
        yield from self._hit(summed(notes), found or {})

    def hits_of_sums(self, sums: Sequence[int]) -> Iterator[Hit]:
        """A hit of all the pieces together, which are summed already."""
        yield from self._hit(sums)

    def _hit(
        self, sums: Sequence[int], found: Mapping[str, int] = MappingProxyType({})
    ) -> Iterator[Hit]:
        values: dict[str, float] = dict(zip(_NAMES, sums, strict=False))
        if not values.get("words"):
            return
        values |= {_counted(name): found.get(name, 0) for name in self._others}
        try:
            value = self._value(values)
            too_much = self._too_much(value, values)
        except (ArithmeticError, ValueError, OverflowError):
            return
        if too_much:
            message = filled(self._definition.message, f"{value:.2f}")
            yield Hit(0, 0, message, line_only=True)


Values = Mapping[str, float]
COUNT = r"""check\[\s*["']([\w.-]+)["']\s*\]"""
"""How a formula asks how often another rule found something."""


def _others(definition: Definition) -> frozenset[str]:
    """The rules whose hits the formula counts."""
    if definition.kind != "metric":
        return frozenset()
    return frozenset(
        re.findall(COUNT, f"{definition.text('formula')} {definition.text('condition')}")
    )


def _counted(rule: str) -> str:
    """The name under which the hits of another rule stand in a formula."""
    return f"hits_{rule.encode().hex()}"


def _readability(
    definition: Definition,
) -> tuple[Callable[[Values], float], Callable[[float, Values], bool]]:
    grades = definition.texts("metrics")
    unknown = [grade for grade in grades if grade not in _GRADES]
    if unknown or not grades:
        known = ", ".join(_GRADES)
        raise definition.bad(say("“metrics” lists some of {known}.", known=known), "metrics")
    most = definition.number("grade")

    def value(values: Values) -> float:
        return sum(_GRADES[grade](values) for grade in grades) / len(grades)

    return value, lambda found, _: found > most


_GRADES: Mapping[str, Callable[[Values], float]] = {
    "Gunning Fog": lambda v: (
        0.4 * (v["words"] / v["sentences"] + 100 * v["complex_words"] / v["words"])
    ),
    "Coleman-Liau": lambda v: (
        5.88 * v["characters"] / v["words"] - 29.6 * v["sentences"] / v["words"] - 15.8
    ),
    "Flesch-Kincaid": lambda v: (
        0.39 * v["words"] / v["sentences"] + 11.8 * v["syllables"] / v["words"] - 15.59
    ),
    "SMOG": lambda v: 1.043 * math.sqrt(v["polysyllabic_words"] * 30 / v["sentences"]) + 3.1291,
    "Automated Readability": lambda v: (
        4.71 * v["characters"] / v["words"] + 0.5 * v["words"] / v["sentences"] - 21.43
    ),
}


def _formula(
    definition: Definition,
) -> tuple[Callable[[Values], float], Callable[[float, Values], bool]]:
    formula, condition = (_named(definition.text(key)) for key in ("formula", "condition"))
    for name, source in (("formula", formula), ("condition", condition)):
        if not source:
            raise definition.bad(say("a metric rule needs a “{name}”.", name=name))
    names = set(_NAMES)
    names |= {_counted(rule) for rule in _others(definition)}
    compute = _compiled(definition, formula, names, "formula")
    judge = _compiled(definition, f"(value) {condition}", names | {"value"}, "condition")
    return compute, lambda found, values: bool(judge({**values, "value": found}))


def _named(source: str) -> str:
    """A formula with every name as one that Python can read."""
    source = re.sub(COUNT, lambda found: _counted(found[1]), source)
    return source.strip().replace("heading.", "heading_")


_OPERATORS: Mapping[type[ast.AST], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Mod: operator.mod,
}
_COMPARISONS: Mapping[type[ast.AST], Callable[[float, float], bool]] = {
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
}
_FUNCTIONS: Mapping[str, Callable[..., float]] = {
    "sqrt": math.sqrt,
    "abs": abs,
    "floor": math.floor,
    "ceil": math.ceil,
    "round": round,
    "log": math.log,
    "log10": math.log10,
    "pow": math.pow,
    "max": max,
    "min": min,
}


def _compiled(
    definition: Definition, source: str, names: set[str], key: str
) -> Callable[[Values], float]:
    """A formula of numbers, names and a few functions; nothing else is run."""
    text = " ".join(source.split()).replace("&&", " and ").replace("||", " or ")
    try:
        tree = ast.parse(re.sub(r"!(?!=)", " not ", text), mode="eval").body
        _known(tree, names)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise definition.bad(
            say("“{source}” is not a formula Writer can compute.", source=source), key
        ) from error
    return lambda values: _evaluate(tree, values)


def _known(tree: ast.AST, names: set[str]) -> None:
    """Raise ValueError when the formula holds anything but what _evaluate knows."""
    nodes = list(ast.walk(tree))
    if len(nodes) > 500:
        raise ValueError("too long")
    for node in nodes:
        if (
            isinstance(node, ast.Name)
            and node.id not in names
            and node.id not in ("math", *_FUNCTIONS)
        ):
            raise ValueError(node.id)
        if isinstance(node, ast.Call) and _function(node) is None:
            raise ValueError("function")
        if isinstance(node, ast.Constant) and not isinstance(node.value, int | float):
            raise ValueError("constant")


def _function(node: ast.Call) -> Callable[..., float] | None:
    called = node.func
    name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
    return None if node.keywords else _FUNCTIONS.get(name)


def _evaluate(node: ast.AST, values: Values) -> float:
    match node:
        case ast.Constant(value=int() | float() as value):
            return float(value)
        case ast.Name(id=name):
            return values[name]
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _OPERATORS:
            return _OPERATORS[type(op)](_evaluate(left, values), _evaluate(right, values))
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_evaluate(operand, values)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return float(not _evaluate(operand, values))
        case ast.BoolOp(op=op, values=parts):
            found = (bool(_evaluate(part, values)) for part in parts)
            return float(all(found) if isinstance(op, ast.And) else any(found))
        case ast.Compare(left=left, ops=[op], comparators=[right]) if type(op) in _COMPARISONS:
            return _COMPARISONS[type(op)](_evaluate(left, values), _evaluate(right, values))
        case ast.IfExp(test=test, body=body, orelse=orelse):
            return _evaluate(body if _evaluate(test, values) else orelse, values)
        case ast.Call(args=arguments) if function := _function(node):
            return float(function(*(_evaluate(each, values) for each in arguments)))
        case _:
            raise ValueError("not a formula")
