"""Fields, headings, breaks, links and pictures: what is found, and what the fixes leave."""

import pytest

from writer.checks import Problem, apply_fix, check
from writer.checks.rule import example
from writer.checks.rules.more_typed import says_more
from writer.story import Story


def of(rule: str, text: str) -> list[Problem]:
    return [problem for problem in check(Story.from_text(text)) if problem.rule == rule]


def mended(rule: str, body: str, fix: int = 0, **fields: str | None) -> str:
    """The body after a fix of the first problem of the rule."""
    text = example(body, **fields)
    story = Story.from_text(text)
    apply_fix(story, of(rule, text)[0].fixes[fix])
    return story.text.removeprefix(example("", **fields))


# -- fields ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("length", "severity"),
    [(14, "advice"), (15, None), (60, None), (61, "advice"), (70, "advice"), (71, "warning"), (110, "warning"), (111, "error")],
)  # fmt: skip
def test_headline_length(length: int, severity: str | None) -> None:
    problems = of("headline.length", example(headline="x" * length))
    assert [p.severity for p in problems] == ([severity] if severity else [])
    assert all(p.end - p.start == length for p in problems)


@pytest.mark.parametrize("name", ["headline", "byline", "date", "summary"])
@pytest.mark.parametrize("value", [None, "", '""', "   "])
def test_missing_field(name: str, value: str | None) -> None:
    assert len(of(f"{name}.missing", example(**{name: value}))) == 1


@pytest.mark.parametrize(
    ("name", "alias", "value"),
    [("headline", "title", "Ferry strike goes on"), ("byline", "author", "Ana"), ("summary", "dek", "It does."), ("date", "published", "2025-03-18")],
)  # fmt: skip
def test_an_alias_is_the_field(name: str, alias: str, value: str) -> None:
    text = example(**{name: None, alias: value})
    assert of(f"{name}.missing", text) == []


def test_story_without_front_matter_lacks_every_field() -> None:
    rules = {problem.rule for problem in check(Story.from_text("A story.\n"))}
    assert {"headline.missing", "byline.missing", "date.missing", "summary.missing"} <= rules


def test_summary_too_long() -> None:
    problems = of("summary.missing", example(summary="x" * 161))
    assert "161 characters" in problems[0].message
    assert of("summary.missing", example(summary="x" * 160)) == []


@pytest.mark.parametrize(
    ("lead", "summary"),
    [
        (
            "U.S. President Trump spoke to Mr. Putin. It was long.",
            "U.S. President Trump spoke to Mr. Putin.",
        ),
        ("“We will,” she said. “Soon.”", "“We will,” she said."),
        ("It cost 3.5 million. No.", "It cost 3.5 million."),
        ("Is it over? No one knows.", "Is it over?"),
        ("**Bold** [link](http://e.org) text", "Bold link text"),
    ],
)
def test_summary_from_the_lead(lead: str, summary: str) -> None:
    story = Story.from_text(example(lead + "\n\n## More\n\nText.\n", summary=None))
    apply_fix(story, of("summary.missing", story.text)[0].fixes[0])
    assert story.fields.summary == summary


def test_summary_from_an_endless_sentence_is_cut_between_words() -> None:
    story = Story.from_text(example("word " * 80 + "\n", summary=None))
    apply_fix(story, of("summary.missing", story.text)[0].fixes[0])
    assert len(story.fields.summary) <= 160
    assert story.fields.summary.endswith("word…")


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ana Ferreira", ("Ana Ferreira",)),
        ("**By Ana Ferreira and Joe van der Berg**", ("Ana Ferreira", "Joe van der Berg")),
        ("BY ANA FERREIRA, JOE PO & MAY LI", ("ANA FERREIRA", "JOE PO", "MAY LI")),
    ],
)
def test_byline_from_the_body(line: str, names: tuple[str, ...]) -> None:
    story = Story.from_text(example(line + "\n\nText.\n", byline=None))
    apply_fix(story, of("byline.missing", story.text)[0].fixes[0])
    assert story.fields.byline == names
    assert story.text.endswith("---\nText.\n")


@pytest.mark.parametrize(
    "line", ["By Monday it was over", "By the sea", "By Friday Night", "By 2025"]
)
def test_no_byline_is_made_of_other_lines(line: str) -> None:
    assert of("byline.missing", example(line + "\n\nText.\n", byline=None))[0].fixes == ()


@pytest.mark.parametrize(
    ("line", "date"),
    [("March 18, 2025", "2025-03-18"), ("Published: 18 March 2025", "2025-03-18"), ("Tuesday, Sept. 2, 2025", "2025-09-02"), ("2025-03-18", "2025-03-18")],
)  # fmt: skip
def test_date_from_the_body(line: str, date: str) -> None:
    story = Story.from_text(example(line + "\n\nText.\n", date=None))
    apply_fix(story, of("date.missing", story.text)[0].fixes[0])
    assert story.fields.date == date


@pytest.mark.parametrize("line", ["February 30, 2025", "In March 2025 it rained", "Today"])
def test_no_date_is_made_of_other_lines(line: str) -> None:
    assert of("date.missing", example(line + "\n\nText.\n", date=None))[0].fixes == ()


# -- headings ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "skips"),
    [("## A\n\n#### B", 1), ("### A", 1), ("## A\n\n### B\n\n## C", 0), ("## A\n\n#### B\n\n#### C", 1), ("###### A", 1), ("## A\n\n###### B\n\n#### C", 1)],
)  # fmt: skip
def test_heading_skip(body: str, skips: int) -> None:
    assert len(of("heading.skip", example(f"Text.\n\n{body}\n\nText.\n"))) == skips


def test_headings_under_the_one_that_skips_move_along() -> None:
    body = "## A\n\n#### B\n\n##### C\n\n#### D\n\n### E\n\nText.\n"
    assert mended("heading.skip", body) == "## A\n\n### B\n\n#### C\n\n### D\n\n### E\n\nText.\n"


@pytest.mark.parametrize(
    ("body", "after"),
    [
        ("a\n\n##\n\nb\n", "a\n\nb\n"),
        ("a\n##\nb\n", "a\n\nb\n"),
        ("a\n\n## ##\nb\n", "a\n\nb\n"),
        ("a\n##\n\nb\n", "a\n\nb\n"),
        ("##\n\nb\n", "b\n"),
        ("a\n\n##\n", "a\n\n"),
    ],
)
def test_heading_empty(body: str, after: str) -> None:
    assert mended("heading.empty", body) == after


@pytest.mark.parametrize(
    ("body", "bare"),
    [
        ("## A\n\n## B\n\ntext", ["## A"]),
        ("## A\n\n### B\n\ntext", []),
        ("## A\n\n### B\n\n## C\n\ntext", ["### B"]),
        ("## A", ["## A"]),
        ("## A\n\n<!--more-->\n\n<!--stash x -->\n", ["## A"]),
        ("## A\n\n##\n\ntext", []),
        ("## A\n\n![a](b.png)", []),
        ("## A\n\n> q\n>\n> — D", []),
    ],
)
def test_heading_nobody(body: str, bare: list[str]) -> None:
    text = example(f"Lead.\n\n{body}\n")
    assert [text[p.start : p.end] for p in of("heading.nobody", text)] == bare


# -- read-more break ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "after"),
    [
        ("<!--more-->\n\na\n\nb\n", "a\n\n<!--more-->\n\nb\n"),
        ("a\n\nb\n\n<!--more-->\n", "a\n\n<!--more-->\n\nb\n\n"),
        ("## H\n\n<!--more-->\n\na\n\nb\n", "## H\n\na\n\n<!--more-->\n\nb\n"),
        ("a\n\n<!--more-->\n", "a\n\n"),
        ("<!--more-->\n\na\n", "a\n"),
        ("a\nb\n<!--more-->", "a\nb\n"),
        ("<!--more-->\n\na\n## H\n\nb\n", "a\n\n<!--more-->\n\n## H\n\nb\n"),
    ],
)
def test_more_position(body: str, after: str) -> None:
    assert mended("more.position", body) == after
    assert of("more.position", example(after)) == []


@pytest.mark.parametrize(
    "body", ["a\n\n<!--more-->\n\nb\n", "![a](b.png)\n\n<!--more-->\n\nb\n", "a\n"]
)
def test_more_in_its_place(body: str) -> None:
    assert of("more.position", example(body)) == []


def test_every_break_but_the_best_placed_goes() -> None:
    text = example("<!--more-->\n\na\n\n<!--more-->\n\nb\n\n<!--more-->\n\nc\n")
    problems = of("more.count", text)
    assert [text.count("\n", 0, p.start) - example("").count("\n") for p in problems] == [0, 8]
    assert of("more.position", text) == []


@pytest.mark.parametrize(
    "line",
    [
        "Read more", "READ MORE", "Read More...", "Read more »", "Read more →", "» Read more «", "[Read more]", "(Read More)",
        "**Read more**", "[Read more](https://e.org/full)", "Continue reading", "Continue reading →", "Continue reading below",
        "Keep reading", "Read on", "Read the full story", "Read full article here", "Read the rest of this article", "Read the rest",
        "Click here to read more", "Story continues below", "Article continues after advertisement", "Continued below", "See more",
        "More after the jump", "(more)", "-more-", "--MORE--", "Leia mais", "Leer más", "Lire la suite", "Weiterlesen", "Lees verder",
        "Read more ▼", "👉 Read more", "Read more:",  "Show more ↓", "Continue Reading the Story",
    ],
)  # fmt: skip
def test_more_typed(line: str) -> None:
    assert len(of("more.typed", example(f"Lead.\n\n{line}\n\nText.\n"))) == 1


@pytest.mark.parametrize(
    "line",
    [
        "Read more: Ferry strike enters second week", "Read more books.", "More", "No more", "More than 40 died", "The story continues.",
        "See more of her work at the gallery.", "Read the full report from the ministry here", "Continue", "She went on reading", "Read",
    ],
)  # fmt: skip
def test_not_more_typed(line: str) -> None:
    assert not says_more(line)


def test_more_typed_becomes_the_break_or_goes() -> None:
    body = "Lead.\n\nRead more\n\nText.\n\nContinue reading\n\nText.\n"
    assert mended("more.typed", body).startswith("Lead.\n\n<!--more-->\n\nText.")
    assert mended("more.typed", "Lead.\n\n<!--more-->\n\na\n\nRead more\n\nb\n").endswith(
        "a\n\nb\n"
    )
    text = example(body)
    assert [p.fixes[0].title for p in of("more.typed", text)] == [
        "Turn it into the read-more break",
        "Remove the line",
    ]


def test_a_linked_read_more_is_not_dropped_unread() -> None:
    problem = of("more.typed", example("Lead.\n\n[Read more](https://e.org)\n\nText.\n"))[0]
    assert not problem.fixes[0].safe


# -- links and pictures ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "after"),
    [
        ("See [the *union*]() now.\n", "See the *union* now.\n"),
        ("See [the union](<>) now.\n", "See the union now.\n"),
        ("See [the union](#) now.\n", "See the union now.\n"),
        ("See [the union](https://) now.\n", "See the union now.\n"),
        ('See [the union]( "title") now.\n', "See the union now.\n"),
        ("See []() now.\n", "See  now.\n"),
        ("See [](https://e.org/a) now.\n", "See [e.org/a](https://e.org/a) now.\n"),
        ("See [ ](https://e.org/a) now.\n", "See [e.org/a](https://e.org/a) now.\n"),
        (
            "> No.\n>\n> — [Diaz](), [chair](http://e.org)\n",
            "> No.\n>\n> — Diaz, [chair](http://e.org)\n",
        ),
        ("- a\n- [b]()\n", "- a\n- b\n"),
    ],
)
def test_link_empty(body: str, after: str) -> None:
    assert mended("link.empty", body) == after
    assert of("link.empty", example(after)) == []


@pytest.mark.parametrize(
    "body",
    ["[a](b)", "[a](#part)", "<https://e.org>", "`[]()`", "    []()", "[x]", "[] ()", "\\[]()", "[![a](b.png)](c)", "a < b > c <>"],
)  # fmt: skip
def test_link_not_empty(body: str) -> None:
    assert of("link.empty", example(f"{body}\n")) == []


def test_picture_takes_its_caption() -> None:
    body = 'a\n\n![](b.png "The [old] ferry")\n'
    assert mended("image.alt", body) == 'a\n\n![The \\[old\\] ferry](b.png "The [old] ferry")\n'


def test_picture_is_marked_as_decorative() -> None:
    assert (
        mended("image.alt", "a\n\n![](b.png)\n\nc\n")
        == 'a\n\n![](b.png)\n{: decorative="true" }\n\nc\n'
    )
    with_credit = '![](b.png)\n{: credit="A/B" }\n'
    assert mended("image.alt", with_credit) == '![](b.png)\n{: credit="A/B" decorative="true" }\n'


def test_describing_a_picture_goes_between_its_brackets() -> None:
    text = example("a\n\n![](b.png)\n")
    fix = of("image.alt", text)[0].fixes[-1]
    assert not fix.edits
    assert fix.caret == text.index("![]") + 2


@pytest.mark.parametrize(
    ("body", "count"),
    [
        ("![](a.png)", 1), ("![ ](a.png)", 1), ("text ![](a.png) text", 1), ("[![](a.png)](b)", 1), ("- ![](a.png)", 1),
        ("![a](a.png)", 0), ("![](a.png)\n{: .decorative }", 0), ('![](a.png)\n{: role="presentation" }', 0),
        ('![](a.png)\n{: decorative="false" }', 1), ("`![](a.png)`", 0), ("<img src=a.png>", 0),
    ],
)  # fmt: skip
def test_image_alt(body: str, count: int) -> None:
    assert len(of("image.alt", example(f"Lead.\n\n{body}\n"))) == count
