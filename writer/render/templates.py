"""Page templates: Jinja in its sandbox, everything escaped unless we made it.

A template is a folder of ``resources/pages``: page.html, header.html, footer.html and page.css. A
newsroom may put in its own, so a template can reach nothing but the values it is given.
"""

from functools import cache
from typing import TYPE_CHECKING

from writer.resources import read_text

if TYPE_CHECKING:
    from jinja2 import Template

DEFAULT = "news"


@cache
def template(name: str, house: str = DEFAULT) -> "Template":
    """The template ``name`` of a house. Raises OSError when it is not there."""
    from jinja2 import StrictUndefined
    from jinja2.sandbox import SandboxedEnvironment

    environment = SandboxedEnvironment(autoescape=True, undefined=StrictUndefined)
    return environment.from_string(read_text("pages", house, name))


@cache
def stylesheet(house: str = DEFAULT) -> str:
    """The style sheet of a house. Raises OSError when it is not there."""
    return read_text("pages", house, "page.css")
