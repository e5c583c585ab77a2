"""No summary, or one that is too long."""

from collections.abc import Iterator

from writer.checks.places import field_place
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Limits, Rule, View, example
from writer.checks.words import first_sentence, shorten
from writer.speech import say, say_count
from writer.story import lead_end, set_field

LIMITS = {"wire": 160, "most": 300}


def _check(view: View) -> Iterator[Finding]:
    story = view.story
    if story.fields.error:
        return
    length = len(story.fields.summary.strip())
    start, end = field_place(story, "summary")
    if not length:
        yield Finding(start, end, say("The story has no summary."), tuple(_from_lead(view)))
    elif length > view.limits["wire"]:
        limit = _limit(view.limits, length)
        message = say_count(
            length,
            "The summary has {count} character; {limit}.",
            "The summary has {count} characters; {limit}.",
            limit=limit,
        )
        yield Finding(start, end, message, tuple(_cut(view)))


def _limit(limits: Limits, length: int) -> str:
    wire, most = limits["wire"], limits["most"]
    return (
        say("at most {most} fit", most=most)
        if length > most
        else say("the wire’s limit is {wire}", wire=wire)
    )


def _from_lead(view: View) -> Iterator[Fix]:
    story = view.story
    end = lead_end(story)
    lead = next((i for i in view.of_kind("paragraph") if i < end), None)
    if lead is None:
        lead = next(iter(view.of_kind("paragraph")), None)
    sentence = " ".join(first_sentence(story.blocks[lead].text).split()) if lead is not None else ""
    if sentence:
        edit = set_field(story, "summary", shorten(sentence, view.limits["wire"]))
        yield Fix(say("Use the first sentence of the lead"), (edit,))


def _cut(view: View) -> Iterator[Fix]:
    sentence = first_sentence(view.story.fields.summary.strip())
    if len(sentence) <= view.limits["wire"]:
        edit = set_field(view.story, "summary", sentence)
        yield Fix(say("Keep only its first sentence"), (edit,))


RULE = Rule(
    id="summary.missing",
    severity="warning",
    title="No summary, or one too long",
    checks="The story has a summary of at most {wire} characters (the wire; Ghost takes {most}).",
    limits=LIMITS,
    why="The summary is what readers see under the headline, in search results and when shared.",
    source="Superdesk validators (160); Ghost's schema (300)",
    failing=example(summary=None),
    passing=example(summary="Crossings stay cancelled until Friday at the earliest."),
    fix="Takes the first sentence of the lead, cut between words when it is too long.",
    on_story=_check,
)
