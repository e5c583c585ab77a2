"""What somebody who writes a house style for the first time is told."""

from pathlib import Path

import pytest

from writer.checks.house.reading import load_house
from writer.checks.settings_file import BadSettings

RULE = (
    '[[rule]]\nid = "house.x"\nmessage = "No %s"\nfail = "He utilized it."\npass = "He used it."\n'
)


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ('nmae = "X"', 1, "“nmae” is not known here; .* Did you mean “name”"),
        (
            '[rules]\n"headline.lenght" = "off"',
            2,
            "no rule “headline.lenght”.* mean “headline.length”",
        ),
        ('[rules]\n"headline.length" = "maybe"', 2, "is on, off, error, warning, advice"),
        ('[rules]\n"headline.length" = { mots = 80 }', 2, "no limit “mots”.* mean “most”"),
        ('[rules]\n"headline.length" = { most = "many" }', 2, "“most” is a whole number"),
        ('extends = "wier"', 1, "no house style “wier”"),
        ('words = ["Kiev"]', 1, "“words” is a table"),
        ('accept = "x"', 1, "“accept” is a list of words"),
        ("[rules", 1, "This is not TOML"),
        ('[vale]\nstyles = "nowhere"', 2, "nowhere” is not there"),
        ('[[rule]]\nmessage = "x"', 1, "needs an “id”"),
        (
            f'{RULE}extends = "existence"\ntokens = ["a"]',
            1,
            "“kind” says what Vale’s “extends” says",
        ),
        (f'{RULE}kind = "existense"\ntokens = ["a"]', 6, "Did you mean “existence”"),
        (f'{RULE}kind = "existence"', 1, "needs “tokens” or “raw”"),
        (f'{RULE}kind = "existence"\ntoken = ["a"]', 7, "“token” is not known .* mean “tokens”"),
        (f'{RULE}kind = "existence"\ntokens = ["(utilized"]', 7, "“\\(utilized” is not a pattern"),
        (
            f'{RULE}kind = "substitution"\nswap = {{ "utiliz(ed" = "used" }}',
            7,
            "“utiliz\\(ed” is not a",
        ),
        (f'{RULE}kind = "existence"\ntokens = ["a"]\nignorecase = "yes"', 8, "is true or false"),
        (f'{RULE}kind = "existence"\ntokens = ["a"]\nscope = "headign"', 8, "mean “heading”"),
        (f'{RULE}kind = "existence"\ntokens = ["a"]\nscope = "doc(p["', 8, "holds no selector"),
        (
            f'{RULE}kind = "existence"\ntokens = ["a"]\naction = {{ name = "boom" }}',
            8,
            "an action is one",
        ),
        (f'{RULE}kind = "existence"\ntokens = ["a"]\nseverity = "loud"', 8, "“severity” is one of"),
        (f'{RULE}kind = "occurrence"\ntoken = "a"\nmax = "three"', 8, "“max” is a number"),
        (f'{RULE}kind = "capitalization"\nmatch = "$titel"', 7, "“match” is "),
        (f'{RULE}kind = "conditional"\nfirst = "a"', 1, "needs “second”"),
        (f'{RULE}kind = "metric"\nformula = "words / "\ncondition = "> 3"', 7, "is not a formula"),
        (f'{RULE}kind = "sequence"\ntokens = ["a"]', 7, "has a “pattern” or a “tag”"),
        (
            '[[rule]]\nid = "house.x"\nkind = "existence"\nmessage = "x"\ntokens = ["a"]',
            1,
            "an example that fails",
        ),
    ],
)
def test_each_slip_is_told_with_its_line(text: str, line: int, said: str, tmp_path: Path) -> None:
    place = tmp_path / "house.toml"
    place.write_text(f"{text}\n", encoding="utf-8")
    with pytest.raises(BadSettings, match=said) as caught:
        load_house(place)
    assert caught.value.line == line
    assert "\n" not in str(caught.value)
