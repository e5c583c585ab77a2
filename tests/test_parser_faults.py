"""What parsers say is said in words of ours: nothing of a library's English reaches a reporter."""

import tomllib

import pytest
import regex

from writer.parser_faults import of_pattern, of_toml
from writer.speech import Said

PATTERNS = (
    *("(", "[a", "*", "a**", "(?P<a", "(?P<1>x)", "a{2,1}", "\\", "\\8", "(?z)", "(?P=x)", ")"),
    *("[b-a]", r"\p{Xx}", r"\N{x}", "(?(1)a", "a{99999999999}", "(?i", "[[:foo:]]", r"\u12"),
)
FILES = (
    *("a = ", "[x\n", "a=1\na=2", "[a]\n[a]", "a='x", 'a="x\\q"', "limits = {a=1", "a b", "= 1"),
    *("x = 2020-13-01", "a=[1", "a=[1 2]", "x=\x01", "[a]]", "a={b=1,b=2}", "a='''x", "a=1 b=2"),
    *("[[a]]\n[a]", "a=0x", "é=1", "[]", "a.b=1\na=2", 'a="\n"'),
)


@pytest.mark.parametrize("source", PATTERNS)
def test_patterns(source: str) -> None:
    with pytest.raises(regex.error) as told:
        regex.compile(source)
    assert isinstance(of_pattern(told.value.msg), Said), told.value.msg
    assert isinstance(of_pattern(str(told.value)), Said)


@pytest.mark.parametrize("text", FILES)
def test_toml(text: str) -> None:
    with pytest.raises(tomllib.TOMLDecodeError) as told:
        tomllib.loads(text)
    assert isinstance(of_toml(str(told.value)), Said), str(told.value)


def test_what_is_not_known_is_passed_on() -> None:
    assert of_pattern("a new fault") == of_toml("a new fault") == "a new fault"
