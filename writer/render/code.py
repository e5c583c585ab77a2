"""Code blocks in colour: Pygments reads the language, the page's style sheet has the colours.

Five classes are enough to tell comments, words of the language, texts, numbers and names apart, in
both themes and with the contrast WCAG asks for; Pygments' own styles promise neither.
"""

from collections.abc import Iterable
from functools import cache
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pygments.lexer import Lexer
    from pygments.token import _TokenType

LONGEST = 50_000  # characters; longer listings are data, and some lexers take long over them


def coloured(code: str, language: str) -> str | None:
    """``code`` as HTML with spans; None when the language is not known or the code too long."""
    if not language or len(code) > LONGEST:
        return None
    lexer = _lexer(language.lower())
    if lexer is None:
        return None
    tokens = [(_name(kind), text) for kind, text in lexer.get_tokens(code)]
    if "".join(text for _, text in tokens) != code:
        return None  # a lexer that rewrites what it reads
    runs = groupby(tokens, key=lambda token: token[0])
    return "".join(_span(name, (text for _, text in run)) for name, run in runs)


@cache
def _lexer(language: str) -> "Lexer | None":
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        return get_lexer_by_name(language, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return None


@cache
def _name(kind: "_TokenType") -> str:
    """The class of a token; '' for what is left in the colour of the text."""
    from pygments.token import Comment, Keyword, Literal, Name, Operator

    groups = (
        ("c", {Comment}),
        ("k", {Keyword, Operator.Word}),
        ("s", {Literal.String}),
        ("m", {Literal.Number}),
        ("", {Name.Variable, Name.Other, Name.Label, Name.Property}),
        ("n", set(Name.subtypes)),
    )
    ancestry = set(kind.split())
    return next((name for name, kinds in groups if kinds & ancestry), "")


def _span(name: str, texts: Iterable[str]) -> str:
    text = escape("".join(texts), quote=False)
    return f'<span class="{name}">{text}</span>' if name else text
