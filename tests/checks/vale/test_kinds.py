"""Each kind of rule: where it hits and what it says."""

from pathlib import Path

import pytest

from tests.checks.vale.running import rule_hits

CASES: dict[str, tuple[str, str, list[str]]] = {
    "existence, whole words, any case": (
        "extends: existence\nmessage: Drop '%s'.\nignorecase: true\ntokens: [very, a bit]\n",
        "Very late. A very, every, bit; a bit.\n",
        ["1:1 Drop 'Very'.", "1:14 Drop 'very'.", "1:32 Drop 'a bit'."],
    ),
    "existence, no words": (
        "extends: existence\nmessage: \"'%s'\"\nnonword: true\ntokens: ['\\d+kg']\n",
        "Over 12kg and 3 kg.\n",
        ["1:6 '12kg'"],
    ),
    "existence, raw, an end of a heading": (
        "extends: existence\nmessage: \"%s\"\nscope: heading\nraw: ['(?:\\:|\\.)$']\n",
        "## Ferries: none.\n\nText.\n",
        ["1:17 ."],
    ),
    "existence, exceptions": (
        "extends: existence\nmessage: \"%s\"\ntokens: ['[A-Z]{3}']\nexceptions: [NBC]\n",
        "NBC and CBS.\n",
        ["1:9 CBS"],
    ),
    "existence, an accepted phrase": (
        'extends: existence\nmessage: "%s"\ntokens: [place]\nexceptions: [third place]\n',
        "Third place is a place.\n",
        ["1:18 place"],
    ),
    "existence, remove": (
        "extends: existence\nmessage: Drop %s\naction: {name: remove}\ntokens: [quite]\n",
        "It is quite late.\n",
        ["1:7 Drop quite"],
    ),
    "substitution, the longest key first": (
        'extends: substitution\nmessage: "%s, not %s"\nswap:\n  ferry boat: ferry\n  boat: ship\n',
        "The ferry boat and the boat.\n",
        ["1:5 ferry, not ferry boat", "1:24 ship, not boat"],
    ),
    "substitution, groups and capitals": (
        "extends: substitution\nmessage: \"'%s' not '%s'\"\nignorecase: true\ncapitalize: true\n"
        "action: {name: replace}\nswap:\n  'go in to the (\\w+)': enter the $1\n",
        "Go in to the harbour.\n",
        ["1:1 'Enter the harbour' not 'Go in to the harbour'"],
    ),
    "substitution, several ways": (
        "extends: substitution\nmessage: Use %s instead of '%s'.\naction: {name: replace}\n"
        "swap: {abort: stop|cancel|end}\n",
        "They abort it.\n",
        ["1:6 Use 'stop', 'cancel', or 'end' instead of 'abort'."],
    ),
    "substitution, what already fits is left": (
        'extends: substitution\nmessage: "%s for %s"\nignorecase: true\nswap: {github: GitHub}\n',
        "GitHub, Github, github.\n",
        ["1:9 GitHub for Github", "1:17 GitHub for github"],
    ),
    "substitution, looking around": (
        "extends: substitution\nmessage: \"%s\"\nswap:\n  'it is(?!\\.)': it's\n",
        "Here it is late. Here it is.\n",
        ["1:6 it's"],
    ),
    "occurrence, too many in a sentence": (
        "extends: occurrence\nmessage: \"%s commas\"\nscope: sentence\nmax: 2\ntoken: ','\n",
        "One, two. One, two, three, four.\n",
        ["1:14 3 commas"],
    ),
    "occurrence, too few": (
        "extends: occurrence\nmessage: no name\nscope: heading.h2\nmin: 1\ntoken: Ellis\n",
        "# Port\n\n## Ferries\n",
        ["3:1 no name"],
    ),
    "repetition, not over a sentence's end": (
        "extends: repetition\nmessage: \"'%s' twice\"\nalpha: true\ntokens: ['[^\\s.!?]+']\n",
        "The one ferry ferry left. Left the\nthe quay.\n",
        ["1:9 'ferry' twice", "1:32 'the' twice"],
    ),
    "consistency": (
        "extends: consistency\nmessage: \"Either way, '%s'\"\nignorecase: true\n"
        "either:\n  advisor: adviser\n",
        "An adviser.\n\nThe adviser, the advisor.\n\nAn adviser.\n",
        ["3:18 Either way, 'advisor'", "5:4 Either way, 'adviser'"],
    ),
    "conditional": (
        "extends: conditional\nmessage: \"'%s' is not explained\"\nfirst: '\\b([A-Z]{3,5})\\b'\n"
        "second: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)'\nexceptions: [USA]\n",
        "The USA and UNO.\n\nThe World Trade Organisation (WTO).\n\nWTO and UNO.\n",
        ["1:13 'UNO' is not explained", "5:9 'UNO' is not explained"],
    ),
    "sentence case": (
        "extends: capitalization\nmessage: \"'%s': sentence case\"\nscope: heading\n"
        "match: $sentence\nexceptions: [Port Ellis, Marta Diaz]\n",
        "# Ferries stay at Port Ellis\n\n## Ferries Stay In The Harbour\n\n## no boat left\n",
        ["3:4 'Ferries Stay In The Harbour': sentence case", "5:4 'no boat left': sentence case"],
    ),
    "title case": (
        "extends: capitalization\nmessage: \"'%s': title case\"\nscope: heading\nmatch: $title\n",
        "# Ferries Stay in the Harbour\n\n## Ferries stay in the harbour\n",
        ["3:4 'Ferries stay in the harbour': title case"],
    ),
    "lower case": (
        "extends: capitalization\nmessage: lower\nscope: table.header\nmatch: $lower\n",
        "| Day | boats |\n| --- | --- |\n| Monday | 3 |\n",
        ["1:3 lower"],
    ),
    "a pattern for case": (
        "extends: capitalization\nmessage: ends so\nscope: heading\nmatch: '[^.]$'\n",
        "# Ferries\n\n# Boats.\n",
        ["3:3 ends so"],
    ),
    "metric": (
        'extends: metric\nmessage: "%s headings"\nformula: |\n  heading.h2 + heading.h3 * 2\n'
        "condition: '> 3'\n",
        "# One\n\n## Two\n\n### Three\n\n## Four\n\nText is here.\n",
        ["1:1 4.00 headings"],
    ),
    "readability": (
        'extends: readability\nmessage: "Grade %s"\ngrade: 8\nmetrics: [Automated Readability]\n',
        "Extraordinary circumstances necessitated comprehensive administrative reorganisation.\n",
        ["1:1 Grade 43.58"],
    ),
    "sequence with a gap": (
        'extends: sequence\nmessage: "of all time: %s"\ntokens:\n  - tag: JJS\n    skip: 3\n'
        "  - pattern: of\n  - pattern: all\n  - pattern: times\n",
        "She is the greatest sailor of all times.\n\nIt is one of all times.\n",
        ["1:12 of all time: greatest"],
    ),
    "sequence, what must not be there": (
        "extends: sequence\nmessage: bare\ntokens:\n  - pattern: the\n    negate: true\n"
        "  - pattern: mayor\n",
        "Ask the mayor. Ask mayor Reis.\n\nmayor.\n",
        ["1:16 bare", "3:1 bare"],
    ),
    "spelling": (
        "extends: spelling\nmessage: \"'%s'?\"\n",
        "The harbor is clozed, says NATO of McDonald and 3rd `teh`.\n",
        ["1:15 'clozed'?"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_kind(name: str, tmp_path: Path) -> None:
    rule, text, expected = CASES[name]
    found = rule_hits(tmp_path, rule, text)
    assert found == expected


TEXT = """\
---
title: Zqx in a title
weight: 8
---
# Zqx in a heading

Zqx in a paragraph with **Zqx strong**, *Zqx emphasis*, [Zqx link](zqx) and `Zqx code`.
A second Zqx sentence.

- Zqx in a list

> Zqx in a quote

| Zqx head |
| --- |
| Zqx cell |

![Zqx alt](zqx.jpg)

<!-- Zqx comment -->

```
Zqx block of code
```
"""
SCOPES = {
    "heading": ["5:3"],
    "heading.h1": ["5:3"],
    "heading.h2": [],
    "paragraph": ["7:1", "7:27", "7:42", "7:58", "8:10"],
    "list": ["10:3"],
    "blockquote": ["12:3"],
    "table": ["14:3", "16:3"],
    "table.header": ["14:3"],
    "table.cell": ["16:3"],
    "alt": ["18:3"],
    "link": ["7:58"],
    "strong": ["7:27"],
    "emphasis": ["7:42"],
    "code": ["7:78"],
    "text.frontmatter.title": ["2:8"],
    "~heading & ~list & ~blockquote & ~table & ~alt & ~paragraph & text": [
        "2:8", "7:1", "7:27", "7:42", "7:58", "8:10",
    ],
    "sentence & list": ["10:3"],
    "text.md": [
        "2:8", "5:3", "7:1", "7:27", "7:42", "7:58", "8:10", "10:3", "12:3", "14:3", "16:3",
    ],
    "text": [
        "2:8", "5:3", "7:1", "7:27", "7:42", "7:58", "8:10", "10:3", "12:3", "14:3", "16:3", "18:3",
    ],
}  # fmt: skip


@pytest.mark.parametrize("scope", SCOPES)
def test_scope(scope: str, tmp_path: Path) -> None:
    rule = f"extends: existence\nmessage: '%s'\nscope: '{scope}'\ntokens: [Zqx]\n"
    found = [hit.split(" ")[0] for hit in rule_hits(tmp_path, rule, TEXT)]
    assert found == SCOPES[scope]


def test_raw_reads_everything(tmp_path: Path) -> None:
    rule = "extends: existence\nmessage: '%s'\nscope: raw\nnonword: true\ntokens: ['Zqx b\\w+']\n"
    assert rule_hits(tmp_path, rule, TEXT) == ["23:1 Zqx block"]


def test_a_substitution_may_ask_for_parts_of_speech(tmp_path: Path) -> None:
    rule = """\
extends: substitution
message: "Use '%s' instead of '%s'."
ignorecase: true
pos: "report/VBP?|report/VB"
swap:
  report: tell
"""
    text = "They report the news. The report is long.\n"
    assert rule_hits(tmp_path, rule, text) == ["1:6 Use 'tell' instead of 'report'."]
