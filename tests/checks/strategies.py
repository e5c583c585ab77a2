"""Texts that are hard on the checks."""

from hypothesis import strategies as st

_FRAGMENTS = [
    "---\n", "headline: A\n", "title: TK\n", "summary: “x\n", "byline: [a, b]\n", "date: 2025-03-18\n", "# One\n", "## Two\n",
    "##\n", "### Three\n", "##### Five\n", "Two\n---\n", "para one ", "Diaz said.\n", "“No,” she said.\n", "\n", "\n\n",
    "> quote\n", "> “a\n", "> — Diaz\n", "> —\n", "— Diaz\n", ">\n", "{: .pull }\n", "{: decorative=\"true\" }\n",
    "![](a.png)\n", "![](a.png \"cap\")\n", "a ![](b.png) ", "<!--more-->\n", "Read more\n", "Read More »\n", "<!--stash x\n",
    "-->\n", "- item\n", "1. one\n", "    code\n", "```\n", "***\n", "| a | b |\n", "|---|---|\n", "<div>\n", "[x]: /u\n",
    "[](u)", "[x]()", "[]()", "**b**", "`TK “`", "“", "”", "\"", "«", "»", "„", "‘", "’", "'", "6'2\"", "TK", "XX", "XXX said",
    "???", "TODO", "lorem ipsum", "[insert name]", "[NAME]", "___", "https://e.org/\n", "By Ana Diaz\n", "March 18, 2025\n",
    "\t", "\r\n", "\r", "\x00", "\ufeff", "\u2028", "\u00a0", "é", "😀", "אב", " ", "\\", "&ldquo;", "&quot;", "<", "told Diaz:\n",
]  # fmt: skip

fragments = st.lists(st.sampled_from(_FRAGMENTS), max_size=25).map("".join)
hostile = st.one_of(fragments, st.text(max_size=60))
pieces = st.one_of(st.sampled_from(_FRAGMENTS), st.text(max_size=5), st.just(""))


@st.composite
def edits(draw: st.DrawFn, text: str) -> tuple[int, int, str]:
    """An edit that lies within ``text``, as (position, removed, inserted)."""
    position = draw(st.integers(0, len(text)))
    removed = draw(st.integers(0, min(len(text) - position, draw(st.sampled_from([0, 1, 3, 40])))))
    return position, removed, draw(pieces)
