"""The process that spells: a request on each line of its input, an answer on each of its output.

Requests: ``{"job", "language", "own": [words], "grammar": bool, "blocks": [source]}`` is answered by
``{"job", "reader", "found": [[[start, end, word]]], "remarks": [[[start, end, message,
[replacement]]]]}``, places in code points of each block's source and the ``reader`` as in
``_reader``; ``{"job", "language", "suggest": word}`` by ``{"job",
"suggestions": [word]}``. Everything is JSON in ASCII.
"""

import json
import os
import sys
from functools import lru_cache
from typing import Any, TextIO

from writer.checks.spelling.grammar import NoGrammar, grammar
from writer.checks.spelling.guess import guess
from writer.checks.spelling.spellers import judge, speller
from writer.checks.spelling.words import is_of_script, words
from writer.story import Block, Leaf, Story
from writer.story.typing import marks_of

Answer = dict[str, Any]
UNKNOWN = "und"
"""The tag of a language that is not known; nobody has a dictionary for it."""
_GUESSED = ["en"]
_SILENT = frozenset({"code", "html", "stash", "definitions", "embed", "read-more", "divider"})


def answer(request: Answer) -> Answer:
    """The answer to one request."""
    declared = str(request.get("language", ""))
    job = request.get("job")
    if "suggest" in request:
        language = declared or _GUESSED[-1]
        return {"job": job, "suggestions": speller(language).suggest(str(request["suggest"]))}
    own = frozenset(request.get("own", ()))
    blocks = [_block(str(source)) for source in request["blocks"]]
    language = declared or _guessed(blocks)
    done: Answer = {
        "job": job,
        "reader": _reader(language, guessed=not declared),
        "found": [_misspelled(block, language, own) for block in blocks],
    }
    if request.get("grammar"):
        done["remarks"] = [_remarks(block, language) for block in blocks]
    return done


def _guessed(blocks: list[Block | None]) -> str:
    """The language of a story that does not say: as these blocks read, or those before them."""
    found = guess(block.text for block in blocks if block is not None)
    if found is not None:
        _GUESSED[:] = [found or UNKNOWN]
    return _GUESSED[-1]


def _reader(language: str, *, guessed: bool) -> Answer:
    """Who reads: the language and how it is known, the dictionary, whether anybody reads grammar."""
    one = speller(language)
    return {
        "language": "" if language == UNKNOWN else language,
        "guessed": guessed,
        "dictionary": one.name,
        "kind": one.kind,
        "grammar": not isinstance(grammar(language), NoGrammar),
    }


def _block(source: str) -> Block | None:
    """The first block that a source is, read as one below the fields."""
    story = Story.from_text("\n" + source)
    found = story.blocks[0] if story.blocks else None
    return found if found is not None and found.kind not in _SILENT else None


@lru_cache(maxsize=4)
def _judge(language: str, own: frozenset[str]) -> Any:
    lower = frozenset(word.lower() for word in own)
    english = language.lower().startswith("en")
    return judge(
        speller(language),
        lambda word: word in own or word.lower() in lower,
        with_accents=english,
    )


def _leaves(block: Block | None) -> list[Leaf]:
    return [leaf for leaf in block.leaves if leaf.role != "code"] if block else []


def _misspelled(
    block: Block | None, language: str, own: frozenset[str]
) -> list[tuple[int, int, str]]:
    right = _judge(language, own)
    cut = marks_of(language).leading
    found = []
    for leaf in _leaves(block):
        silent = [(start, end) for kind, start, end in leaf.spans if kind == "code"]
        for start, word in words(leaf.text, cut):
            inside = any(first <= start < last for first, last in silent)
            named = leaf.role == "attribution" and word[0].isupper()
            foreign = not is_of_script(word, language)
            if not (inside or named or foreign or right(word)):
                place = leaf.source_at(start), leaf.source_end(start + len(word))
                found.append((*place, word))
    return found


def _remarks(block: Block | None, language: str) -> list[tuple[int, int, str, list[str]]]:
    """Not in quotes: they are other people's words."""
    if block is None or block.kind in ("quote", "pull-quote", "table", "image"):
        return []
    return [
        (leaf.source_at(one.start), leaf.source_end(one.end), one.message, list(one.replacements))
        for leaf in _leaves(block)
        for one in grammar(language).remarks(leaf.text)
    ]


def serve(requests: TextIO, replies: TextIO) -> None:
    """Answer ``requests`` until they end."""
    for line in requests:
        if not line.strip():
            continue
        request: Answer = {}
        try:
            request = json.loads(line)
            done = answer(request)
        except Exception as error:  # whatever a dictionary does, the next words are to be spelt
            done = {"job": request.get("job"), "error": repr(error)}
        replies.write(json.dumps(done) + "\n")
        replies.flush()


if __name__ == "__main__":
    if hasattr(os, "nice"):
        os.nice(10)
    serve(sys.stdin, sys.stdout)
