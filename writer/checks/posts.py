"""Posts on social networks: which quotes are one, and what is known of them."""

import re

from writer.checks.lazy import lazy
from writer.checks.marks import quoted
from writer.checks.records import NamedTuple
from writer.checks.speakers import clauses
from writer.speech import say
from writer.story import Block, Story

PLATFORMS = ("X", "Truth Social", "Facebook", "Instagram")
"""Those that are offered first."""
_PLATFORM = lazy(
    r"\b(?:on|via|to) X\b|\(X\)|, X\b|\b(?:Twitter|Truth Social|Facebook|Instagram|TikTok|Threads|Bluesky|Mastodon|"
    r"LinkedIn|Telegram|Weibo|WhatsApp|YouTube|Reddit|Snapchat|VKontakte|Tumblr|Substack Notes)\b"
)
_HOST = lazy(
    r"https?://(?:\w+\.)?(?:x\.com|twitter\.com|truthsocial\.com|facebook\.com|fb\.com|instagram\.com|tiktok\.com|"
    r"threads\.(?:net|com)|bsky\.app|mastodon\.\w+|linkedin\.com|t\.me|weibo\.com|youtube\.com|reddit\.com|vk\.com)/",
    re.I,
)
_VERB = lazy(r"\b(?:wrote|writes|posted|tweeted|retweeted|reposted)\b")
_NO_POST = lazy(
    r"\b(?:letter|e-?mail|memo|memorandum|opinion|ruling|judges?|justices?|court|book|column|op-ed|editorial|essay|"
    r"report|statement|order|dissent|filing|diary|newsletter|note|article|paper|study|memoir|novel|autobiography|"
    r"magazine|newspaper|review|application|complaint|affidavit|poem|song|will)\b",
    re.I,
)
_DATE = lazy(
    r"\b(?:\d{4}-\d\d-\d\d|(?:19|20)\d\d|\d{1,2}/\d{1,2}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|"
    r"(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.? \d{1,2}|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))"
)
_HANDLE = lazy(r"(?<!\w)@\w{2,}")
_KEPT = lazy(r"\s*(?:original|snapshot|kept copy)\b[^\n\r]*[\n\r]+(?P<words>.*)", re.I | re.S)


class Post(NamedTuple):
    """What a quote says of the post it is taken from."""

    speaker: str
    platform: bool
    handle: bool
    link: bool
    date: bool

    @property
    def lacks(self) -> list[str]:
        """What readers need to find the post, and the quote does not say."""
        known = {
            say("platform", sense="of a post"): self.platform,
            say("link", sense="of a post"): self.link,
            say("date"): self.date,
        }
        if not self.link:
            known = {
                say("platform", sense="of a post"): self.platform,
                say("handle", sense="of a post"): self.handle,
                say("link", sense="of a post"): False,
                say("date"): self.date,
            }
        return [name for name, is_there in known.items() if not is_there]


def post_of(block: Block) -> Post | None:
    """The post a block quote is taken from; None when nothing says that it is one."""
    said = block.attribution
    tail = said.text if said else ""
    source = said.source if said else ""
    outside = _outside(block.text[:5000])
    if not (source or tail or outside.strip()):
        return None
    on_host = _HOST().match(source) is not None
    named = _PLATFORM().search(tail) is not None or _PLATFORM().search(outside) is not None
    written = _VERB().search(outside) is not None and not _NO_POST().search(f"{outside} {tail}")
    if not (on_host or named or written):
        return None
    speaker = (
        said.speaker
        if said
        else next((one.name for one in clauses(block.text[:5000]) if one.name), "")
    )
    words = f"{tail} {outside}"
    return Post(
        speaker,
        named or on_host,
        bool(_HANDLE().search(words)),
        bool(source),
        bool(_DATE().search(words)),
    )


def kept_copy(story: Story, index: int) -> str | None:
    """The words kept in a ``<!--stash original ...-->`` right after block ``index``."""
    following = story.blocks[index + 1 : index + 2]
    if not following or following[0].kind != "stash":
        return None
    match = _KEPT().match(following[0].text)
    return match["words"].strip() if match else None


def _outside(text: str) -> str:
    """The words of a quote that are the reporter's: those outside its marks, if it has any."""
    inside = quoted(text)
    if not inside:
        comma = text[-80:].rfind(",")
        return text[-80:][comma + 1 :] if comma >= 0 else ""
    pieces, at = [], 0
    for start, end in inside:
        pieces.append(text[at:start])
        at = max(at, end)
    return " ".join([*pieces, text[at:]])
