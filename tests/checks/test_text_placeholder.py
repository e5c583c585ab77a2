"""Placeholders are found; numerals, brands and foreign words are not taken for them."""

import pytest

from writer.checks import check
from writer.checks.placeholders import find_placeholders
from writer.checks.rule import example
from writer.story import Story


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The strike cost TK dollars.", ["TK"]),
        ("Mayor TK said so.", ["TK"]),
        ("TKTK and tktk and TK TK.", ["TKTK", "tktk", "TK TK"]),
        ("“It cost TK,” she said.", ["TK"]),
        ("[TK quote from mayor]", ["[TK quote from mayor]"]),
        ("A XX-year-old man", ["XX-year-old"]),
        ("an XX year old man, an X-year-old boy", ["XX year old", "X-year-old"]),
        ("$XX million and €X.X billion", ["$XX", "€X.X"]),
        ("XX people were hurt, XX% of them", ["XX", "XX"]),
        ("XX percent", ["XX"]),
        ("at XX:XX on XX/XX/2025", ["XX:XX", "XX/XX/2025"]),
        ("on March XX at noon", ["XX"]),
        ("about XX were hurt", ["XX"]),
        ("Mayor XXX said no; XXXX did not", ["XXX", "XXXX"]),
        ("XXX said no", ["XXX"]),
        ("according to spokesman XXX, who", ["XXX"]),
        ("XXX", ["XXX"]),
        ("It was [XX] and (XXX).", ["XX", "XXX"]),
        ("Mayor ??? said", ["???"]),
        ("It cost $??? in (??)", ["???", "(??)"]),
        ("TODO: call the mayor", ["TODO:"]),
        ("TODO call the mayor. FIXME", ["TODO", "FIXME"]),
        ("Lorem ipsum dolor sit amet", ["Lorem ipsum dolor sit amet"]),
        ("[insert quote] and [Insert name here]", ["[insert quote]", "[Insert name here]"]),
        (
            "[NAME], [City], [FIRST NAME] and [Name here]",
            ["[NAME]", "[City]", "[FIRST NAME]", "[Name here]"],
        ),
        ("{{headline}} by {{ author }}", ["{{headline}}", "{{ author }}"]),
        ("Insert headline here", ["Insert headline here"]),
        ("Caption goes here", ["Caption goes here"]),
        ("said ____ on Monday", ["____"]),
    ],
)
def test_found(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in find_placeholders(text)] == found


@pytest.mark.parametrize(
    "text",
    [
        "XX Corps moved east.",
        "Super Bowl XXX was in Tempe; Super Bowl XX in New Orleans.",
        "the XX century, siglo XX and XX secolo",
        "Pope Pius XX and King Louis XX said no",
        "the XX Winter Olympics and the XXX Olympiad",
        "sizes XXL, XXXL and XX-Large",
        "TK Maxx, TK MAXX and T.K. Smith",
        "TK Elevator, flight TK1980, flight TK 1980 and tk@e.org",
        "XX and XY chromosomes",
        "an XXX-rated film, Dos Equis XX, XXXX Gold beer",
        "What??? You??",
        "TODO EL MUNDO LO SABE",
        "“I told [him] about [Trump],” [laughs] [sic] [NATO] [APPLAUSE]",
        "[The mayor] and [emphasis added]",
        "kick-off TBC, venue TBD",
        "The xx play at the O2; xXx is a film.",
        "He goes by X on X, Malcolm X and X-ray.",
        "Title XX of the act, Chapter XXX and Volume XX",
        "We know what goes here and what stays here.",
        "Type O blood. Enter here. Come here.",
        "a number here, a name there",
        "Check https://e.org/TK and /XX/XXX.",
        "Ttk and TKO and STK",
        "Lorem is a Latin word.",
        "___",
        "See Louis XX, Part XX, XXX.",
    ],
)
def test_left_alone(text: str) -> None:
    if text == "___":
        assert Story.from_text("a\n\n___\n").blocks[1].kind == "divider"
        return
    assert [text[start:end] for start, end in find_placeholders(text)] == []


def marked(text: str) -> list[str]:
    problems = check(Story.from_text(text))
    return [text[p.start : p.end] for p in problems if p.rule == "text.placeholder"]


def test_in_every_place_a_reader_sees() -> None:
    body = (
        "## TK talks\n\n> “TKTK”\n>\n> — XXXX, mayor\n\n- TKTKTK\n\n| a | b |\n|---|---|\n| FIXME | c |\n\n"
        '![TODO](p.jpg "caption TK")\n'
    )
    text = example(
        body, headline="Mayor TK in second week", byline="[Ana, TK]", summary="“About TK”"
    )
    assert marked(text) == ["TK", "TK", "TK", "TK", "TKTK", "XXXX", "TKTKTK", "FIXME", "TODO", "TK"]


def test_not_in_code_html_or_stash() -> None:
    text = example(
        "`TK` and\n\n```\nTK\n```\n\n<div>TK</div>\n\n<!--stash TK -->\n\n[a](http://e.org/TK)\n"
    )
    assert marked(text) == []
