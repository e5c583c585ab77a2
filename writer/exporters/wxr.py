"""WordPress's own import file: the post with its fields, its body as blocks.

WXR 1.2, what Tools, Import, WordPress takes. What WordPress has no field for goes along as custom
fields of the post.
"""

from datetime import datetime
from email.utils import format_datetime
from hashlib import sha256
from pathlib import Path

from writer.exporters.base import Loss, Output, counted
from writer.exporters.content import Content, content_of
from writer.exporters.content.dates import assumed, instant, rfc3339, universal
from writer.exporters.content.pictures import picture_urls, pictures_of
from writer.exporters.content.story import slug_of
from writer.exporters.content.xml import DECLARATION, cdata, element, lines, told
from writer.exporters.losses import changed_slug, closing, listed, lost, opening
from writer.exporters.wordpress import block_losses, shortcodes
from writer.exporters.wordpress_blocks import Blocks, as_html
from writer.render.text import one_line
from writer.render.urls import is_remote
from writer.speech import say
from writer.story import Story

NAME = "wxr"
TITLE = "WordPress import file (WXR)"
SUFFIX = ".wxr.xml"
_ROOM = "http://wordpress.org/export/1.2/"
_STATUS = {"published": "publish", "corrected": "publish", "ready": "publish", "review": "pending"}
_NEVER = datetime(1970, 1, 1)


def losses(story: Story) -> tuple[Loss, ...]:
    """What the import file cannot hold, and what it holds as custom fields."""
    content = content_of(story)
    found = [*opening(story, content, zone=False), *assumed("WordPress", content)]
    found += changed_slug(content)
    custom = list(_custom(content))
    if custom:
        message = say(
            "WordPress has no place for the {listed}: kept as custom fields.", listed=listed(custom)
        )
        found.append(Loss("field.custom", message, len(custom)))
    if len(content.byline) > 1:
        message = say(
            "WordPress posts have one author: the whole byline is kept as a custom field."
        )
        found.append(Loss("byline.first", message))
    local = sum(1 for url in picture_urls(content) if not is_remote(url))
    upload = say(
        "{counted} must be uploaded: the import file only names files.",
        counted=counted(local, "picture"),
    )
    found += lost("image.upload", local, upload)
    return (
        *found,
        *block_losses(content),
        *shortcodes(story, content),
        *closing(story, content, labels=True),
    )


def _custom(content: Content) -> dict[str, str]:
    """Names and values of the post's custom fields."""
    fields = {
        "dateline": content.dateline,
        "language": content.typed_language,
        "status": content.status if content.status in ("corrected", "withdrawn") else "",
        "developing": "true" if content.developing else "",
        "embargo": rfc3339(content.embargo),
    }
    fields = {key: value for key, value in fields.items() if value}
    fields |= content.told_extras
    for name in ("date", "updated", "embargo"):
        typed = content.fields.text(name)
        if typed and getattr(content, name) is None:
            fields[f"{name}_typed"] = one_line(typed)
    return fields


def export(story: Story, folder: Path | None = None) -> Output:
    """A feed of one post."""
    content = content_of(story)
    pictures = pictures_of(content, folder)
    channel = (
        element("title", cdata(content.headline)),
        element("link", "https://example.org/"),
        element("description"),
        told("language", content.typed_language),
        element("wp:wxr_version", "1.2"),
        element("wp:base_site_url", "https://example.org/"),
        element("wp:base_blog_url", "https://example.org/"),
        *_terms(content),
        element("item", lines(_item(content, Blocks(pictures.addresses)), "   "), "\n  "),
    )
    feed = element("channel", lines(channel, "  "), "\n ")
    spaces = {
        "xmlns__excerpt": f"{_ROOM}excerpt/",
        "xmlns__content": "http://purl.org/rss/1.0/modules/content/",
        "xmlns__dc": "http://purl.org/dc/elements/1.1/",
        "xmlns__wp": _ROOM,
    }
    rss = element("rss", "\n ", feed, "\n", version="2.0", **spaces)
    text = f"{DECLARATION}\n{rss}\n"
    return Output(text.encode(), files=pictures.files, losses=pictures.losses)


def _terms(content: Content) -> list[str]:
    """The author, the category and the tags, which the import makes where they are missing."""
    found = []
    if content.byline:
        name = content.byline[0]
        found.append(
            element(
                "wp:author",
                element("wp:author_login", cdata(_login(name))),
                element("wp:author_display_name", cdata(name)),
            )
        )
    if content.section:
        nice = element("wp:category_nicename", cdata(_nice(content.section)))
        found.append(element("wp:category", nice, element("wp:cat_name", cdata(content.section))))
    for tag in content.tags:
        slug = element("wp:tag_slug", cdata(_nice(tag)))
        found.append(element("wp:tag", slug, element("wp:tag_name", cdata(tag))))
    return found


def _item(content: Content, blocks: Blocks) -> list[str]:
    moment = content.embargo or content.date
    local = instant(moment).replace(tzinfo=None) if moment else _NEVER
    gmt = universal(moment).replace(tzinfo=None) if moment else _NEVER
    return [
        element("title", cdata(as_html(content.headline))),
        element("pubDate", format_datetime(universal(moment))) if moment else "",
        element("dc:creator", cdata(_login(content.byline[0]))) if content.byline else "",
        element("guid", cdata(f"urn:writer:{content.slug}"), isPermaLink="false"),
        element("description"),
        element("content:encoded", cdata(blocks.story(content))),
        element("excerpt:encoded", cdata(as_html(content.summary))),
        element("wp:post_id", "1"),
        element("wp:post_date", cdata(str(local)[:19])) if moment else "",
        element("wp:post_date_gmt", cdata(str(gmt)[:19])) if moment else "",
        *_modified(content),
        element("wp:comment_status", cdata("closed")),
        element("wp:ping_status", cdata("closed")),
        element("wp:post_name", cdata(content.slug)),
        element("wp:status", cdata(_status(content))),
        element("wp:post_parent", "0"),
        element("wp:menu_order", "0"),
        element("wp:post_type", cdata("post")),
        element("wp:post_password", cdata("")),
        element("wp:is_sticky", "0"),
        *_categories(content),
        *_meta(content),
    ]


def _modified(content: Content) -> list[str]:
    changed = content.updated or content.date
    if changed is None:
        return []
    local, gmt = instant(changed).replace(tzinfo=None), universal(changed).replace(tzinfo=None)
    return [
        element("wp:post_modified", cdata(str(local)[:19])),
        element("wp:post_modified_gmt", cdata(str(gmt)[:19])),
    ]


def _categories(content: Content) -> list[str]:
    found = []
    if content.section:
        name = cdata(content.section)
        found.append(element("category", name, domain="category", nicename=_nice(content.section)))
    found += (
        element("category", cdata(tag), domain="post_tag", nicename=_nice(tag))
        for tag in content.tags
    )
    return found


def _meta(content: Content) -> list[str]:
    fields = _custom(content)
    if len(content.byline) > 1 and "byline" not in fields:
        fields["byline"] = ", ".join(content.byline)
    return [
        element(
            "wp:postmeta",
            element("wp:meta_key", cdata(key)),
            element("wp:meta_value", cdata(value)),
        )
        for key, value in fields.items()
    ]


def _status(content: Content) -> str:
    """A post under embargo is scheduled: WordPress publishes it when the time has come."""
    status = _STATUS.get(content.status, "draft")
    return "future" if status == "publish" and content.embargo else status


def _login(name: str) -> str:
    """A name to sign in with, of the ASCII letters, digits and dots that WordPress keeps of one."""
    plain = slug_of(name)
    plain = plain if plain.isascii() else ""
    return plain.replace("-", ".") or f"author.{sha256(name.encode()).hexdigest()[:8]}"


def _nice(name: str) -> str:
    return slug_of(name) or name
