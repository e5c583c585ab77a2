"""Hostile and likely story texts."""

from hypothesis import strategies as st

_FRAGMENTS = [
    "---\n", "...\n", "headline: A\n", "title: \"B: c\"\n", "tags: [a, b]\n", "# c\n", "## H\n",
    "### H3 ###\n", "para one ", "two\n", "\n", "\n\n", "> quote\n", "> — Speaker, role\n", ">\n",
    "{: .pull }\n", "{: credit=\"X/Y\" }\n", "![alt](a.png \"cap\")\n", "<!--more-->\n", "<!--stash x\n",
    "-->\n", "- item\n", "  more\n", "1. one\n", "2) two\n", "    code\n", "```\n", "~~~ py\n", "***\n",
    "===\n", "--\n", "| a | b |\n", "|---|---|\n", "<div>\n", "</div>\n", "[x]: /u\n", "[x]", "[^a]: note\n", "[^B]:", "w[^a]", "    [^b]\n", "*em*", "**b**",
    "`c`", "https://e.org/\n", "\t", "\r\n", "\r", "\x00", "\ufeff", "\u2028", "\u00a0", "é", "e\u0301", "😀",
    "אב", " ", "   ", "\\", "&amp;", "<", ">", "\x0b", "\x0c", "\x85",
]  # fmt: skip

fragments = st.lists(st.sampled_from(_FRAGMENTS), max_size=25).map("".join)
hostile = st.one_of(
    fragments,
    st.text(max_size=60),
    st.tuples(fragments, st.text(max_size=10), fragments).map("".join),
)
pieces = st.one_of(st.sampled_from(_FRAGMENTS), st.text(max_size=5), st.just(""))


@st.composite
def edits(draw: st.DrawFn, text: str) -> tuple[int, int, str]:
    """An edit that lies within ``text``, as (position, removed, inserted)."""
    position = draw(st.integers(0, len(text)))
    removed = draw(st.integers(0, min(len(text) - position, draw(st.sampled_from([0, 1, 3, 40])))))
    return position, removed, draw(pieces)
