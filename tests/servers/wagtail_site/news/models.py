"""The one type of page of the site, with what a program may write of it."""

from typing import ClassVar

from django.db import models
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from taggit.models import TaggedItemBase
from wagtail.admin.panels import FieldPanel
from wagtail.api import APIField
from wagtail.fields import RichTextField
from wagtail.models import Page

FEATURES = ["h2", "h3", "bold", "italic", "ol", "ul", "link", "image", "embed", "hr"]
WRITABLE = ("standfirst", "byline", "section", "body", "tags", "go_live_at")


class ArticleTag(TaggedItemBase):
    """A tag of an article."""

    content_object = ParentalKey(
        "news.ArticlePage", related_name="tagged_items", on_delete=models.CASCADE
    )


class ArticlePage(Page):
    """An article."""

    standfirst = models.CharField(max_length=250, blank=True)
    byline = models.CharField(max_length=120, blank=True)
    section = models.CharField(max_length=60, blank=True)
    body = RichTextField(blank=True, features=FEATURES)
    tags = ClusterTaggableManager(through=ArticleTag, blank=True)
    content_panels: ClassVar = [
        *Page.content_panels,
        *(FieldPanel(name) for name in ("standfirst", "byline", "section", "body", "tags")),
    ]
    api_fields: ClassVar = [APIField(name, writable=True) for name in WRITABLE]
