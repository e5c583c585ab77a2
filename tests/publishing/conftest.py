"""Stories to publish, and the real systems that take them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from tests.servers import ghost as ghosts
from tests.servers import wagtail as wagtails
from tests.servers import wordpress as wordpresses

STORY = """\
---
headline: Ferry strike & “calm” enter second week
summary: Crossings stay cancelled until Friday at the earliest.
byline: [Ana Ferreira]
date: 2025-03-18T08:40:00-04:00
section: Transport
tags: [ferries, labour, Zürich]
language: en-US
sign_off: This is a developing story.
---
The strike **enters** its *second* week, says [the port](https://example.org/?a=1&b=2).

![Boats at dusk](<pictures/rüti église.png> "The harbour")

<!--more-->

> “We will sit at the table the minute the mayor does.”
>
> — Marta Diaz, union president, on [her page](https://example.org/p/1)

## What the union wants

- Pay
- Rest

The union wants a deal.
"""


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """A story with one picture, whose name is as people name them."""
    (tmp_path / "pictures").mkdir()
    Image.new("RGB", (320, 180), (90, 120, 150)).save(tmp_path / "pictures" / "rüti église.png")
    path = tmp_path / "ferry.md"
    path.write_text(STORY, encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def wordpress(tmp_path_factory: pytest.TempPathFactory) -> Iterator[wordpresses.WordPress]:
    """A real WordPress."""
    if reason := wordpresses.missing():
        pytest.skip(reason)
    with wordpresses.running(tmp_path_factory.mktemp("wordpress")) as up:
        yield up


@pytest.fixture(scope="session")
def wagtail(tmp_path_factory: pytest.TempPathFactory) -> Iterator[wagtails.Wagtail]:
    """A real Wagtail."""
    if reason := wagtails.missing():
        pytest.skip(reason)
    with wagtails.running(tmp_path_factory.mktemp("wagtail")) as up:
        yield up


@pytest.fixture(scope="session")
def ghost(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ghosts.Ghost]:
    """A real Ghost."""
    if reason := ghosts.missing():
        pytest.skip(reason)
    with ghosts.running(tmp_path_factory.mktemp("ghost")) as up:
        yield up
