"""A small site for each generator: pages that show title, date, tags, body, and a front page."""

import os
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.sites.up import HOME, tool

_PAGE = "<!doctype html><title>{title}</title><h1>{title}</h1><time>{date}</time>{tags}<main>{body}</main>"
_SEEN = "<nav>{cut}</nav>"


@dataclass(frozen=True, slots=True)
class Generator:
    """``posts`` is the folder that stories are exported to; ``page`` finds the page of a slug."""

    name: str
    posts: str
    files: dict[str, str]
    command: Callable[[Path], list[str]]
    page: Callable[[Path, str], Path]
    front: str = ""

    @property
    def is_here(self) -> bool:
        return tool(self.name) is not None

    def make(self, site: Path) -> Path:
        """Write the empty site; the folder for its stories."""
        for name, text in self.files.items():
            (site / name).parent.mkdir(parents=True, exist_ok=True)
            (site / name).write_text(text)
        (site / self.posts).mkdir(parents=True, exist_ok=True)
        if self.name == "astro":
            (site / "node_modules").symlink_to(HOME / "astro" / "node_modules")
        return site / self.posts

    def build(self, site: Path) -> None:
        """Build it as the writer of the site would, and fail on what that one would see."""
        quiet = {"ASTRO_TELEMETRY_DISABLED": "1", "NO_COLOR": "1", "NODE_ENV": "production"}
        done = subprocess.run(
            self.command(site),
            cwd=site,
            capture_output=True,
            text=True,
            timeout=300,
            env={**os.environ, **quiet, "LC_ALL": "C.UTF-8"},
        )
        assert done.returncode == 0, done.stdout + done.stderr


HUGO = Generator(
    "hugo",
    "content/posts",
    {
        "config.toml": 'baseURL = "https://e.org/"\ntimeZone = "Europe/Zurich"\n'
        'disableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
        "layouts/_default/single.html": _PAGE.format(
            title="{{ .Title }}",
            date='{{ .Date.Format "2006-01-02T15:04:05-07:00" }}',
            tags="{{ range .Params.tags }}<b>{{ . }}</b>{{ end }}",
            body="{{ .Content }}",
        ),
        "layouts/index.html": '{{ range where .Site.RegularPages "Type" "posts" }}'
        '<nav id="{{ .Slug }}">{{ .Summary }}</nav>{{ end }}',
        "layouts/_default/list.html": "",
    },
    lambda site: ["hugo", "--quiet", "--buildDrafts", "--destination", "out"],
    lambda site, slug: site / "out" / "posts" / slug / "index.html",
    "out/index.html",
)
JEKYLL = Generator(
    "jekyll",
    "_posts",
    {
        "_config.yml": "url: https://e.org\ntimezone: Europe/Zurich\npermalink: /:title.html\n"
        "future: true\nunpublished: true\n",
        "_layouts/post.html": _PAGE.format(
            title="{{ page.title | escape }}",
            date="{{ page.date | date_to_xmlschema }}",
            tags="{% for tag in page.tags %}<b>{{ tag | escape }}</b>{% endfor %}",
            body="{{ content }}",
        ),
        "index.html": "---\n---\n{% for post in site.posts %}"
        '<nav id="{{ post.slug }}">{{ post.excerpt }}</nav>{% endfor %}',
    },
    lambda site: ["jekyll", "build", "--quiet", "--destination", "out", "--disable-disk-cache"],
    lambda site, slug: site / "out" / f"{slug}.html",
    "out/index.html",
)
PELICAN = Generator(
    "pelican",
    "content",
    {
        "pelicanconf.py": 'AUTHOR = "X"\nSITENAME = "X"\nTIMEZONE = "Europe/Zurich"\n'
        'THEME = "theme"\nDIRECT_TEMPLATES = ["index"]\nFEED_ALL_ATOM = None\n'
        "CATEGORY_FEED_ATOM = None\nAUTHOR_SAVE_AS = TAG_SAVE_AS = CATEGORY_SAVE_AS = ''\n"
        "DEFAULT_DATE = (1970, 1, 1)\nDRAFT_SAVE_AS = '{slug}.html'\n"
        "DRAFT_LANG_SAVE_AS = ARTICLE_LANG_SAVE_AS = '{slug}.html'\n",
        "theme/templates/article.html": _PAGE.format(
            title="{{ article.title }}",
            date="{{ article.date.isoformat() }}",
            tags="{% for tag in article.tags %}<b>{{ tag }}</b>{% endfor %}",
            body="{{ article.content }}",
        ),
        "theme/templates/index.html": "{% for article in articles + drafts %}"
        '<nav id="{{ article.slug }}">{{ article.summary }}</nav>{% endfor %}',
        **{
            f"theme/templates/{name}.html": ""
            for name in ("author", "category", "tag", "page", "archives", "period_archives")
        },
    },
    lambda site: [
        *(str(tool("pelican")), "content", "-o", "out", "-s", "pelicanconf.py"),
        *("--quiet", "--fatal", "errors"),
    ],
    lambda site, slug: site / "out" / f"{slug}.html",
    "out/index.html",
)
ELEVENTY = Generator(
    "eleventy",
    "posts",
    {
        "eleventy.config.mjs": "export default function (config) {\n"
        "  config.setFrontMatterParsingOptions({ excerpt: true, excerpt_separator: '<!--more-->' });\n"
        "  config.setQuietMode(true);\n  config.addPassthroughCopy('posts/**/*.png');\n}\n",
        "posts/posts.json": '{"layout": "page.njk", "permalink": "/{{ page.fileSlug }}/index.html"}',
        "_includes/page.njk": _PAGE.format(
            title="{{ title }}",
            date="{{ page.date.toISOString() }}",
            tags="{% for tag in tags %}<b>{{ tag }}</b>{% endfor %}",
            body="{{ content | safe }}",
        )
        + _SEEN.format(cut="{{ page.excerpt }}"),
    },
    lambda site: [str(tool("eleventy")), "--output=out"],
    lambda site, slug: site / "out" / slug / "index.html",
)
ASTRO = Generator(
    "astro",
    "src/content/posts",
    {
        "astro.config.mjs": 'export default { outDir: "out", image: { service: '
        '{ entrypoint: "astro/assets/services/noop" } } };\n',
        "package.json": '{"type": "module"}',
        "src/content.config.mjs": 'import { defineCollection, z } from "astro:content";\n'
        'import { glob } from "astro/loaders";\n'
        "export const collections = { posts: defineCollection({\n"
        '  loader: glob({ pattern: "**/*.md", base: "./src/content/posts" }),\n'
        "  schema: z.object({ title: z.string(), description: z.string(),"
        " pubDate: z.coerce.date(), tags: z.array(z.string()).default([]),"
        " excerpt: z.string().optional() }) }) };\n",
        "src/pages/[...id].astro": '---\nimport { getCollection, render } from "astro:content";\n'
        "export async function getStaticPaths() {\n"
        '  return (await getCollection("posts")).map(post => '
        "({ params: { id: post.id }, props: post }));\n}\n"
        "const post = Astro.props;\nconst { Content } = await render(post);\n---\n"
        + _PAGE.format(
            title="{post.data.title}",
            date="{post.data.pubDate.toISOString()}",
            tags="{post.data.tags.map(tag => <b>{tag}</b>)}",
            body="<Content />",
        )
        + _SEEN.format(cut="{post.data.excerpt}"),
    },
    lambda site: [str(tool("astro")), "build", "--silent"],
    lambda site, slug: site / "out" / slug / "index.html",
)
ALL = (HUGO, JEKYLL, PELICAN, ELEVENTY, ASTRO)
