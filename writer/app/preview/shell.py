"""The page without its story: the frame that articles are put into, and its style sheets."""

import re
from functools import cache
from pathlib import Path

from writer.render.templates import DEFAULT, BrokenTemplate, Template, source, stylesheet

# Only our style sheets and pictures; no script, frame, form, font, connection or base address.
POLICY = (
    "default-src 'none'; img-src story://page/story/ story://page/remote/ data:; style-src story://page/style/;"
    " base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_SHELL = f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{POLICY.replace("; frame-ancestors 'none'", "")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Page</title>
<link rel="stylesheet" href="story://page/style/page.css">
<link rel="stylesheet" href="story://page/style/preview.css">
</head>
<body>
<main>
<article class="story"><div class="story-body"></div></article>
</main>
</body>
</html>
"""
_ASKS_FOR_DARK = re.compile(r"\(\s*prefers-color-scheme\s*:\s*dark\s*\)")
# Siblings, places among them, what the box of all blocks is, and what reaches out of a block. A
# backslash may spell any of them.
_NEIGHBOURS = re.compile(
    r"[+~\\]|:(?:nth-|first-|last-|only-|has\(|empty)|story-body|float|counter-|column",
    re.IGNORECASE,
)
_ASKS_FOR_LIGHT = re.compile(r"\(\s*prefers-color-scheme\s*:\s*light\s*\)")


def shell() -> str:
    """The page with an empty article."""
    return _SHELL


def page_style(template: Template | None = None, *, dark: bool = False) -> str:
    """The style sheet of the published page, as a reader in daylight (or in the dark) gets it.

    Of a template that cannot be used, the usual one's: what is wrong with it is told elsewhere.
    """
    try:
        style = stylesheet(template or DEFAULT)
    except BrokenTemplate:
        style = stylesheet()
    return settled(style, dark=dark)


def settled(style: str, *, dark: bool) -> str:
    """``style`` with its light or its dark colours: a dark window says nothing of the reader."""
    always, never = "(width >= 0px)", "(width < 0px)"
    style = _ASKS_FOR_DARK.sub(always if dark else never, style)
    return _ASKS_FOR_LIGHT.sub(never if dark else always, style)


def looks_at_neighbours(template: Template | None) -> bool:
    """Whether a newsroom's own style sheet may say of a block what depends on those around it.

    Never False when it does: groups of blocks (see ``preview.js``) would show something else then.
    """
    if template is None or not template.is_own:
        return False
    try:
        return bool(_NEIGHBOURS.search(source(template, "page.css")))
    except BrokenTemplate:
        return False


def preview_style() -> str:
    """What the preview adds: the desk around the page."""
    return own_file("preview.css")


@cache
def own_file(name: str) -> str:
    """A file that lies beside this module. Raises OSError when the build is broken."""
    return (Path(__file__).parent / name).read_text(encoding="utf-8")
