"""What parsers say of a pattern or a settings file, in words that a reporter reads in any language."""

from writer.speech import say

_PATTERN = (
    ("missing )", say("a bracket is not closed")),
    ("missing >", say("the name of a group is not closed")),
    ("unbalanced parenthesis", say("a bracket is closed that was not opened")),
    ("unterminated character set", say("a square bracket is not closed")),
    ("nothing to repeat", say("nothing stands before the sign that repeats it")),
    ("multiple repeat", say("two signs that repeat stand side by side")),
    ("min repeat", say("the numbers of repetitions stand the wrong way round")),
    ("repeat count", say("a number of repetitions is too large")),
    ("bad escape", say("it ends in “\\” or has one too many")),
    ("incomplete escape", say("a sign after “\\” is not complete")),
    ("bad character range", say("a range in [ ] goes the wrong way round")),
    ("bad character in group name", say("the name of a group has a sign that no name can have")),
    ("invalid group", say("it names a group that it does not have")),
    ("unknown group", say("it names a group that it does not have")),
    ("unknown extension", say("what follows “(?” is unknown")),
    ("unknown property", say("the kind of sign that it names is unknown")),
    ("undefined character", say("the sign that it names is unknown")),
)
"""How what ``regex`` says begins, and what that means."""
_TOML = (
    ("Invalid value", say("a value is missing, or words stand without quotation marks")),
    ("Invalid statement", say("a line begins with what no key begins with")),
    ("Invalid initial character", say("a key begins with what no key begins with")),
    ("Expected ']'", say("a square bracket is not closed")),
    ("Expected '='", say("there is no = after a key")),
    ("Expected newline", say("a line goes on after its value")),
    ("Expected", say("a quotation mark is not closed")),
    ("Unterminated string", say("a quotation mark is not closed")),
    ("Unclosed", say("a bracket is not closed, or a comma is missing")),
    ("Unescaped", say("“\\” in a value: write it twice, or use single quotation marks")),
    ("Illegal character", say("a line ends within quotation marks, or a sign is hidden there")),
    ("Cannot", say("a key or a table is there twice")),
    ("Duplicate", say("a key or a table is there twice")),
)
"""The same of ``tomllib``."""


def of_pattern(said: str) -> str:
    """What is wrong with a regular expression, as the end of a sentence."""
    return _known(_PATTERN, said)


def of_toml(said: str) -> str:
    """What is wrong with a TOML file, as the end of a sentence."""
    return _known(_TOML, said)


def _known(table: tuple[tuple[str, str], ...], said: str) -> str:
    return next((words for start, words in table if said.startswith(start)), said)
