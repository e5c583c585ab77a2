"""What rules offer: the steps of an edit, captured words, spellings of a term, faults of an action."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.checks.vale.running import hits, rule_hits
from writer.checks import Checker
from writer.checks.settings_file import BadSettings
from writer.checks.vale import load_package
from writer.checks.vale.edits import edited
from writer.checks.vale.number_words import in_digits, in_words
from writer.checks.vale.spellings import spellings, spelt_as
from writer.story import Story


@pytest.mark.parametrize(
    ("steps", "before", "after"),
    [
        (["trim_right", "!", "lower"], "Ahoy!", "ahoy"),
        (["trim", "*"], "*keel*", "keel"),
        (["remove", ".?!"], "The tide.", "The tide"),
        (["truncate", " "], "sail sail", "sail"),
        (["split", "-", "1"], "port-side-deck", "side"),
        (["split", "-", "7"], "port-side", None),
        (["regex", r"(\w+)_(\w+)", "$2 $1"], "tide_high", "high tide"),
        (["replace", "'", ""], "crew's", "crews"),
        (["wrap", "*"], "keel", "*keel*"),
        (["unwrap", "*"], "*keel*", "keel"),
        (["prefix", "“", "suffix", "”"], "aye", "“aye”"),
        (["upper"], "port", "PORT"),
        (["title"], "a ferry in the harbor", "A Ferry in the Harbor"),
        (["sentence"], "A Ferry In Port", "A ferry in port"),
        (["capitalize"], "écluse", "Écluse"),
        (["uncapitalize"], "Écluse Nord", "écluse Nord"),
        (["squeeze"], "too   much  sea", "too much sea"),
        (["simple"], "PortEllis", "port ellis"),
        (["kebab"], "PortEllis", "port-ellis"),
        (["snake"], "PortEllis", "port_ellis"),
        (["camel"], "port ellis", "portEllis"),
        (["pascal"], "port ellis", "PortEllis"),
        (["smart"], '"It\'s late" -- so...', "“It’s late” – so…"),
        (["dumb"], "“It’s late” – so…", '"It\'s late" -- so...'),
        (["ascii"], "Smørrebrød, Łódź, café", "Smorrebrod, Lodz, cafe"),
        (["words"], "1,205", "one thousand two hundred five"),
        (["words"], "22nd", "twenty-second"),
        (["digits"], "One Hundred and Five", "105"),
        (["digits"], "one hundred eleventh", "111th"),
        (["digits"], "first light", "first light"),
    ],
)
def test_edit(steps: list[str], before: str, after: str | None) -> None:
    assert edited(steps, before) == after


@given(st.integers(-(10**12), 10**12))
def test_numbers_come_back_from_words(number: int) -> None:
    assert in_digits(in_words(str(number))) == str(number)


def test_what_a_token_captured_is_offered(tmp_path: Path) -> None:
    rule = (
        "extends: existence\nmessage: \"'%s' -> '%s'\"\nnonword: true\n"
        "action: {name: replace, params: ['$2, $1']}\n"
        "tokens: ['(\\w+) (\\w+) Jr\\.', 'Capt\\. (\\w+)', 'Mx\\. \\w+']\n"
    )
    text = "Sam Doyle Jr., Capt. Reyes and Mx. Anders.\n"
    hits(tmp_path, {"styles/T/R.yml": rule, "a.md": text})
    problems = Checker(load_package(tmp_path / ".vale.ini").rules).check(Story.from_text(text))
    offered = [fix.edits[0].inserted for problem in problems for fix in problem.fixes]
    assert offered == ["Doyle, Sam", ", Reyes", ", "]


@pytest.mark.parametrize(
    ("term", "found", "spelt"),
    [
        ("OAuth2?", "oauth", "OAuth"),
        ("Wi-?Fi", "wifi", "WiFi"),
        ("Dock(yard|side)", "DOCKSIDE", "Dockside"),
        (r"Pre\-?Fab", "pre-fab", "Pre-Fab"),
        ("[Pp]ilot", "pIlot", "[Pp]ilot"),
        ("Go+gle", "google", "Go+gle"),
        ("Dock(yard|side)", "dock", "Dock(yard|side)"),
    ],
)
def test_a_term_is_told_as_it_is_spelt(term: str, found: str, spelt: str) -> None:
    assert spelt_as(term, found) == spelt


@pytest.mark.parametrize(
    "term", ["(a|b)" * 7, "(open", "shut)", "(?=a)", r"\d", "a{2}", "a*", "(a|", "a\\"]
)
def test_terms_without_end_have_no_spellings(term: str) -> None:
    assert spellings(term) == ()


@pytest.mark.parametrize(
    ("action", "says"),
    [
        ("name: shout", "“shout” is no action"),
        ("name: convert", "“convert” takes one value"),
        ("name: suggest", "“suggest” takes one value"),
        ("name: edit", "“edit” needs a step"),
        ("name: edit\n  params: [strip, x]", "“strip” is no step"),
        ("name: edit\n  params: [regex, a]", "“regex” needs more values: 2"),
        ("name: edit\n  params: [regex, '(', x]", "is not a pattern"),
        ("name: edit\n  params: [split, ' ', one]", "needs a number"),
        ("name: edit\n  params: [lower, wrap]", "“wrap” needs"),
    ],
)
def test_a_bad_action_is_told(action: str, says: str, tmp_path: Path) -> None:
    rule = f"extends: existence\nmessage: x\ntokens: [a]\naction:\n  {action}\n"
    with pytest.raises(BadSettings, match=says):
        hits(tmp_path, {"styles/T/R.yml": rule, "a.md": "a\n"})


def test_steps_in_lists_of_their_own(tmp_path: Path) -> None:
    rule = (
        "extends: existence\nmessage: \"'%s' -> '%s'\"\nnonword: true\ntokens: ['Ahoy!']\n"
        "action: {name: edit, params: [[trim_right, '!'], [lower], [wrap, '*']]}\n"
    )
    assert rule_hits(tmp_path, rule, "Ahoy!\n") == ["1:1 'Ahoy!' -> '*ahoy*'"]


def test_brackets_in_a_class_are_no_group(tmp_path: Path) -> None:
    rule = "extends: conditional\nmessage: \"'%s'\"\nfirst: '\\bfeat\\b'\nsecond: '[(]done'\n"
    assert rule_hits(tmp_path, rule, "A feat (done) is a feat.\n") == []
    assert len(rule_hits(tmp_path, rule, "A feat is a feat.\n")) == 2


def test_a_condition_on_a_view_is_refused_with_a_sentence(tmp_path: Path) -> None:
    rule = "extends: conditional\nmessage: x\nfirst: a\nsecond: b\nin: trailer\n"
    assert hits(tmp_path, {"styles/T/R.yml": rule, "a.md": "a\n"}) == []
    refused = load_package(tmp_path / ".vale.ini").refused
    assert "views are not read" in refused[0]


def test_a_key_is_replaced_or_edited_not_both(tmp_path: Path) -> None:
    files = {
        "styles/U/Base.yml": "extends: existence\nmessage: x\ntokens: [a]\n",
        "styles/T/R.yml": "extends: U.Base\ntokens: [b]\ntokens+: [c]\n",
        "a.md": "a\n",
    }
    with pytest.raises(BadSettings, match="only one of them"):
        hits(tmp_path, files)
