"""Links that lead nowhere, to somebody's own computer, or carry a tracking tail."""

import re
from collections.abc import Iterator

from writer.checks.inlines import place_of
from writer.checks.lazy import lazy
from writer.checks.problem import Finding, Fix
from writer.checks.rule import PROSE, Rule, example
from writer.speech import say
from writer.story import Block, Edit
from writer.story.inline import walk

_LOCAL = lazy(
    r"(?:\\\\|/(?:home|Users|tmp|var)/|https?://(?:localhost|127\.|0\.0\.0\.0|10\.\d|192\.168\.|\[::1\]))",
    re.I,
)
_NO_SCHEME = lazy(
    r"www\.[\w-]+\.[a-z]{2,}(?:[/?#]\S*)?\Z|[\w-]+\.(?:com|org|net|gov|edu|co\.uk|de|fr)(?:/\S*)?\Z",
    re.I,
)
_SCHEME = lazy(r"(?P<scheme>h[tps]{1,6}|http)(?P<sign>:/{0,3}|;//|//)(?=\w)", re.I)
_TAIL = lazy(
    r"(?<=[?&])(?:utm_\w+|fbclid|gclid|mc_[ce]id|igshid|mkt_tok|ref_src|s_cid|cmpid|ocid)=[^&#\s]*&?"
)
_MAIL = lazy(r"mailto:[^@\s]+@[^@\s]+\.[^@\s]+\Z", re.I)


def _on_block(block: Block) -> Iterator[Finding]:
    if "](" not in block.source:
        return
    for leaf in block.leaves:
        for piece in walk(leaf.inlines) if leaf.role != "code" else ():
            if piece.kind != "link" or not piece.url:
                continue
            start, end = place_of(leaf, piece)
            says, right = _verdict(piece.url)
            if says:
                yield Finding(
                    start, end, says, tuple(_fixes(block.source, start, end, piece.url, right))
                )


def _verdict(url: str) -> tuple[str, str]:
    """A sentence about an address and the right one, if it can be told; two '' for a good one."""
    if _LOCAL().match(url):
        return say("The link leads to a place on somebody’s own computer."), ""
    if url.lower().startswith("mailto:"):
        return ("", "") if _MAIL().match(url) else (say("The link is no mail address."), "")
    if _NO_SCHEME().match(url):
        return say(
            "The link has no https:// and will lead to a page of this site."
        ), f"https://{url}"
    scheme = _SCHEME().match(url)
    if scheme and (scheme["scheme"].lower(), scheme["sign"]) not in (
        ("http", "://"),
        ("https", "://"),
    ):
        return say("The link’s address is misspelled."), f"https://{url[scheme.end() :]}"
    if scheme and (
        "." not in url[scheme.end() :].split("/")[0]
        or "://" in url[scheme.end() :].split("?")[0].split("/")[0]
    ):
        return say("The link’s address names no site."), ""
    if _TAIL().search(url):
        return say("The link carries a tail that tracks readers."), _without_tail(url)
    return "", ""


def _without_tail(url: str) -> str:
    plain = _TAIL().sub("", url)
    return re.sub(r"[?&](?=#|\Z)", "", plain)


def _fixes(source: str, start: int, end: int, url: str, right: str) -> Iterator[Fix]:
    at = source.rfind(url, start, end)
    if right and at >= 0:
        safe = right.startswith("http") and _TAIL().search(url) is not None
        yield Fix(say("Change it to {right}", right=right[:60]), (Edit(at, len(url), right),), safe)


RULE = Rule(
    id="link.bad",
    severity="warning",
    title="Link that will not work for readers",
    checks="An address is whole and leads to a public place: no file on a computer, no missing https://, no "
    "“htp:/”, and no tracking tail (utm_…, fbclid).",
    why="It works on the reporter's desk and nowhere else; a tail tells others what readers read.",
    source="PublishPress Checklists, Validate links; W3C, Cool URIs",
    failing=example("The mayor wrote [a letter](www.example.org/letter).\n"),
    passing=example(
        "She wrote [a letter](https://example.org/letter?page=2#top) to [her](mailto:a@b.org).\n"
    ),
    fix="Completes or cleans the address.",
    safe=True,
    kinds=PROSE,
    on_block=_on_block,
)
