"""Spelling and grammar without a window: which words are read, who reads them, what is told."""

import importlib.util
import io
import json

import pytest

from writer.checks.spelling.grammar import NoGrammar, grammar, quotations
from writer.checks.spelling.guess import guess
from writer.checks.spelling.spellers import ListSpeller, NoSpeller, judge, speller
from writer.checks.spelling.words import words
from writer.checks.spelling.worker import answer, serve


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The union’s ferries, re-opened.", ["The", "union’s", "ferries", "re", "opened"]),
        ("NATO and the EU’s iPhone McDonald", ["and", "the"]),
        ("at www.example.com, a@b.org, @ana #tag https://e.org/x", ["at"]),
        ("in the ’90s, 3rd, b2b, snake_case", ["in", "the"]),
        ("naïve cafe\u0301 Ångström", ["naïve", "cafe\u0301", "Ångström"]),
        ("I a O", []),
        ("x" * 100, []),
    ],
)
def test_which_words_are_read(text: str, found: list[str]) -> None:
    assert [word for _, word in words(text)] == found
    assert all(text[at : at + len(word)] == word for at, word in words(text))


def test_words_without_their_start_are_right_after_an_apostrophe() -> None:
    said = "’Tis the season; give ’em 'tis but tis"
    assert [word for _, word in words(said, frozenset({"tis", "em"}))] == [
        "the",
        "season",
        "give",
        "but",
        "tis",
    ]
    answered = answer({"job": 1, "language": "en-US", "blocks": ["’Tis so.\n"], "own": []})
    assert "Tis" not in str(answered)


def test_the_word_list_knows_and_suggests() -> None:
    one = ListSpeller("en")
    right = judge(one, lambda word: word == "zyxlo")
    assert all(map(right, ("The", "ferries", "union’s", "Don’t", "zyxlo", "zyxlo’s")))
    assert not right("occured")
    assert one.suggest("Occured")[0] == "Occurred"
    assert one.suggest("accomodation")[0] == "accommodation"
    assert one.suggest("xqzzyplorfington") == []


def test_accents_that_a_dictionary_leaves_out() -> None:
    right = judge(ListSpeller("en"), lambda _: False, with_accents=True)
    assert all(map(right, ("naïve", "résumé", "façade’s", "rock’n’roll")))
    assert not right("naïvve")
    assert not right("rock’n’rolll")
    assert not judge(ListSpeller("fr"), lambda _: False)("mâire")


def test_elisions_and_compounds() -> None:
    french = judge(ListSpeller("fr"), lambda _: False)
    assert french("L’eau")
    assert french("qu’elle")
    assert not french("biensur")
    german = judge(ListSpeller("de"), lambda _: False)
    assert german("Fährstreik")
    assert not german("wieter")


def test_a_language_nobody_knows_has_no_misspelt_words() -> None:
    assert isinstance(speller("zz-ZZ"), NoSpeller)
    assert speller("zz").knows("qqqq")
    assert speller("zz").suggest("qqqq") == []


def test_what_the_process_answers() -> None:
    source = "The **teh** Zyxlo at [governement](https://e.org/xqz), `teh`.\n"
    done = answer({"job": 1, "language": "en-US", "own": ["zyxlo"], "blocks": [source]})
    assert [source[a:b] for a, b, _ in done["found"][0]] == ["teh", "governement"]
    silent = ["```\nteh\n```\n", "<!--stash teh -->\n", "---\n", "", "https://e.org/teh\n"]
    assert answer({"job": 2, "language": "en", "blocks": silent})["found"] == [[]] * len(silent)
    foreign = ["שלום וברכה, мир\n"]
    assert answer({"job": 4, "language": "en", "blocks": foreign})["found"] == [[]]
    quote = "> Wrods 😀 teh\n>\n> — Marta Dzzz, presidnt\n"
    found = answer({"job": 3, "language": "en", "blocks": [quote]})["found"][0]
    assert [quote[a:b] for a, b, _ in found] == ["Wrods", "teh", "presidnt"]


def test_a_request_that_is_none_does_not_end_the_process() -> None:
    replies = io.StringIO()
    serve(
        io.StringIO('{"job": 1}\nnonsense\n\n{"job": 2, "language": "zz", "blocks": []}\n'), replies
    )
    answers = [json.loads(line) for line in replies.getvalue().splitlines()]
    assert [one.get("job") for one in answers] == [1, None, 2]
    assert "error" in answers[0]


def test_quotations_are_found() -> None:
    text = 'He said “no, never,” and "so" and «ja» and “open'
    assert [text[a:b] for a, b in quotations(text)] == ["“no, never,”", '"so"', "«ja»", "“open"]


def test_grammar_is_for_english_only() -> None:
    assert isinstance(grammar("de"), NoGrammar)
    assert grammar("de").remarks("It was very unique.") == []


@pytest.mark.skipif(importlib.util.find_spec("harper") is None, reason="harper-py is not installed")
def test_grammar_leaves_quotations_alone() -> None:
    text = "It was very unique. “It was very unique,” he said."
    found = grammar("en-GB").remarks(text)
    assert [text[one.start : one.end] for one in found] == ["very unique"]
    assert found[0].end < 20
    assert found[0].replacements
    done = answer(
        {
            "job": 1,
            "language": "en",
            "grammar": True,
            "blocks": ["It was *very* unique.\n", "> It was very unique.\n"],
        }
    )
    assert done["remarks"][1] == []
    assert done["remarks"][0][0][:2] == (8, 20)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The mayor said that the ferries would stay in the harbour for a week.", "en"),
        ("Die Fähre blieb am Dienstag im Hafen, und der Streik ist nicht zu Ende.", "de"),
        ("Le maire a dit que les ferries sont dans le port et que la grève continue.", "fr"),
        ("Lautta on satamassa ja lakko jatkuu, mutta se ei ole vielä ohi.", "fi"),
        ("Ke ẹgbẹ́ òṣìṣẹ́ wá sí ìpàdé pẹ̀lú ọ̀gá wọn lónìí ní ìlú", ""),
        ("Two words", None),
        ("Der Hafen ist zu", "de"),
    ],
)
def test_the_language_of_a_story_that_does_not_say(text: str, language: str | None) -> None:
    assert guess([text]) == language


def test_no_word_is_marked_in_a_language_without_a_dictionary() -> None:
    texts = {
        "fi": "Lautta on satamassa ja lakko jatkuu, mutta se ei ole vielä ohi.",
        "": "Lautta on satamassa ja lakko jatkuu, mutta se ei ole vielä ohi.",
        "tlh": "Heghlu'meH QaQ jajvam",
    }
    for language, text in texts.items():
        done = answer({"job": 1, "language": language, "blocks": [text + "\n"]})
        if done["reader"]["kind"] == "none":
            assert done["found"] == [[]], language
    unknown = answer({"job": 2, "language": "tlh", "blocks": ["Qapla\n"]})["reader"]
    assert (unknown["kind"], unknown["dictionary"], unknown["guessed"]) == ("none", "", False)


def test_british_spellings_are_right_but_for_america() -> None:
    british = [
        "harbour",
        "harbours",
        "colour",
        "labour",
        "neighbour",
        "organise",
        "organised",
        "organisation",
        "centre",
        "defence",
        "programme",
        "jewellery",
        "analyse",
        "paralysed",
        "favourite",
        "behaviour",
        "honour",
        "rumour",
        "kilometre",
        "cheque",
        "realise",
        "manoeuvre",
        "paediatric",
        "metre",
        "litre",
        "criticised",
        "apologise",
        "travelling",
    ]
    assert [word for word in british if not ListSpeller("en", "GB").knows(word)] == []
    assert not ListSpeller("en", "US").knows("harbour")
    assert not ListSpeller("en", "GB").knows("harbuor")
    assert not ListSpeller("en").knows("occured")
