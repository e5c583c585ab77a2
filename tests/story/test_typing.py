"""Typed marks become those of the language, and stay as typed where they are not words."""

import pytest

from writer.story import Story
from writer.story.typing import after_key, is_prose, marks_of


def typed(keys: str, language: str) -> str:
    """What a text becomes, typed key by key into one paragraph."""
    text = ""
    for key in keys:
        text += key
        done = after_key(text, marks_of(language))
        if done:
            text = text[: len(text) - done.removed] + done.inserted
    return text


@pytest.mark.parametrize(
    ("language", "keys", "text"),
    [
        ("en-US", "\"I'm here,\" she said.", "“I’m here,” she said."),
        ("en", "\"He said 'no',\" she said.", "“He said ‘no’,” she said."),
        ("en", "the '90s and 'Tis true", "the ’90s and ’Tis true"),
        ("en", "in '68, 'twas so", "in ’68, ’twas so"),
        ("en", "rock 'n' roll", "rock ’n’ roll"),
        ("en", "get 'em, 'til then", "get ’em, ’til then"),
        ("en", "the workers' union's", "the workers’ union’s"),
        ("en", "(\"yes\")", "(“yes”)"),
        ("en", "**\"yes\"** now", "**“yes”** now"),
        ("en", "she said--\"go\"--and", "she said—“go”—and"),
        ("en", "\"I --\" he said", "“I —” he said"),
        ("en-US", "well -- no", "well — no"),
        ("en-GB", "well -- no", "well – no"),
        ("en", "pages 5--6", "pages 5–6"),
        ("en", "run it with --force now", "run it with --force now"),
        ("en", "well---no", "well—no"),
        ("en", "wait... what....", "wait… what…."),
        ("en", "\"a...\" \"b\"...\"c\"", "“a…” “b”…“c”"),
        ("en", "'t Hooft and 's-Gravenhage", "’t Hooft and ’s-Gravenhage"),
        ("en", "---", "---"),
        ("en", "-- Ana", "-- Ana"),
        ("en", "> -- Ana", "> — Ana"),
        ("en", "<!-- more -->", "<!-- more -->"),
        ("en", "| --- | --- |", "| --- | --- |"),
        ("en", "'Tisn't so", "’Tisn’t so"),
        ("en", "6'2\" and 5'10½\" tall", "6′2″ and 5′10½″ tall"),
        ("en", "\"He is 6'2\" tall in 1990\"", "“He is 6′2″ tall in 1990”"),
        ("en", "a 12\" record, \"Route 66\", 1990\"", "a 12″ record, “Route 66”, 1990”"),
        ("en", "see `a --`", "see `a --`"),
        ("de", "\"a 'b'\" c", "„a ‚b‘“ c"),
        ("ru", "\"a 'b'\" c", "«a „b“» c"),
        ("hu", "\"a 'b'\" c", "„a »b«” c"),
        ("ar", "\"'b' a\" c", "”’b‘ a“ c"),
        ("he", "צה\"ל \"אב\"", "צה״ל ”אב”"),
        ("fr", "\" mot \"", "«\u00a0mot\u00a0»"),
        ("de", "\"Ja\", sagte er, \"'nein' nicht\"", "„Ja“, sagte er, „‚nein‘ nicht“"),
        ("de", "Wie geht's? -- gut", "Wie geht’s? – gut"),
        ("de", "\"sie sagt: 'wie geht's' heute\"", "„sie sagt: ‚wie geht’s‘ heute“"),
        ("de-CH", "\"Ja\"", "«Ja»"),
        ("fr", "\"Oui\" dit-il : l'eau !", "«\u00a0Oui\u00a0» dit-il\u00a0: l’eau\u202f!"),
        ("fr", "\"oui \" et", "«\u00a0oui\u00a0» et"),
        ("es", "\"Sí\" -- dijo", "«Sí» — dijo"),
        ("pt-BR", "\"Sim\"", "“Sim”"),
        ("it", "\"Sì, l'acqua\"", "«Sì, l’acqua»"),
        ("nl", "'s avonds, \"ja\"", "’s avonds, “ja”"),
        ("sv", "\"Ja\" -- nej", "”Ja” – nej"),
        ("pl", "\"Tak\" -- nie", "„Tak” – nie"),
        ("xx-unknown", "\"a\"", "“a”"),
    ],
)  # fmt: skip
def test_typed(language: str, keys: str, text: str) -> None:
    assert typed(keys, language) == text


@pytest.mark.parametrize(
    "text",
    [
        "see `a^b` now\n",
        "[ref]: https://e.org/a ^\n",
        "see `a^\n",
        "    co^de\n",
        "```\nco^de\n```\n",
        "see [this](https://e.org/a^b) now\n",
        "see [this](https://e.org/a \"ti^tle\")\n",
        "see https://e.org/a^\n",
        "see <https://e.org/a^b>\n",
        "an <a href=^\n",
        "an <a href=\"^\">x</a>\n",
        "<div class=^>\n",
        "![a](b.png ^)\n",
        "![a](b.png)\n{: credit=^ }\n",
        "[x]: https://e.org ^\n",
        "a <!-- b ^\n",
    ],
)  # fmt: skip
def test_no_words(text: str) -> None:
    at = text.index("^")
    story = Story.from_text(text.replace("^", "", 1))
    assert not is_prose(story.blocks[0], at)


@pytest.mark.parametrize(
    "text",
    [
        "plain ^ words\n",
        "> quoted ^\n",
        "- item ^\n",
        "## Heading ^\n",
        "see [th^is](https://e.org)\n",
        "see `a` and ^\n",
        "| a ^ | b |\n|---|---|\n",
        "3 < 4 ^\n",
        "see https://e.org/a and ^\n",
    ],
)
def test_words(text: str) -> None:
    at = text.index("^")
    story = Story.from_text(text.replace("^", "", 1))
    assert is_prose(story.blocks[0], at)
