"""The worker process: one answer a block, in order, whatever the block."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.render import stories
from writer.render import article, block_of, fragments, render_block, worker
from writer.render.footnotes import section, settle
from writer.render.levels import levelled
from writer.story import Story


def asked(*lines: object) -> list[dict[str, Any]]:
    requests = "".join((x if isinstance(x, str) else json.dumps(x)) + "\n" for x in lines)
    replies = io.StringIO()
    worker.serve(io.StringIO(requests), replies)
    return [json.loads(line) for line in replies.getvalue().splitlines()]


def test_blocks_are_answered_one_by_one_in_order() -> None:
    assert asked({"job": 7, "blocks": ["## One\n\n", "[a]"], "definitions": "[a]: /b"}) == [
        {"job": 7, "index": 0, "html": "<h2>One</h2>"},
        {"job": 7, "index": 1, "html": '<p><a href="/b">a</a></p>'},
        {"job": 7, "done": True},
    ]


@pytest.mark.parametrize("name", stories.ALL)
def test_the_answers_make_the_article_that_is_exported(name: str) -> None:
    text = stories.ALL[name]
    story = Story.from_text(text)
    definitions = "".join(block.source + "\n\n" for block in story.blocks if block.definitions)
    sample = " ".join(block.text for block in story.blocks)
    front, *answers = asked(
        {
            "job": 1,
            "front": story.front,
            "sample": sample,
            "blocks": [block.source for block in story.blocks],
            "definitions": definitions,
        }
    )
    settled = settle(levelled([answer["html"] for answer in answers[:-1]]))
    shown, language = settled.fragments, front["language"]
    assert shown == fragments(story)
    notes = section(settled.items(language), language)
    parts = [front["header"], '<div class="story-body">', *shown, "</div>", front["footer"], notes]
    inner = "\n".join(filter(None, parts))
    assert article(story) == f'<article class="story">\n{inner}\n</article>'


def test_a_block_that_fails_leaves_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(block: object, context: object) -> str:
        if block == block_of("bad"):
            raise ValueError("a bug")
        return render_block(block, context)  # type: ignore[arg-type]

    monkeypatch.setattr(worker, "render_block", failing)
    answers = asked({"job": 1, "blocks": ["bad", "good"]})
    assert answers[0] == {
        "job": 1,
        "index": 0,
        "html": '<pre class="plain">bad</pre>',
        "failed": True,
    }
    assert answers[1]["html"] == "<p>good</p>"


@pytest.mark.parametrize("line", ["nonsense", "[1]", "{}", '{"job": 1, "blocks": 3}', "null"])
def test_a_line_that_is_no_request_is_answered_too(line: str) -> None:
    assert "error" in asked(line)[-1]


def test_pictures_of_the_folder_stay_files_and_come_with_their_size(tmp_path: Path) -> None:
    picture = tmp_path / "a b.gif"
    picture.write_bytes(b"GIF89a\3\0\2\0")
    request = {"job": 1, "blocks": ["![x](./a%20b.gif)"], "folder": str(tmp_path)}
    changed = picture.stat().st_mtime_ns
    assert f'width="3" height="2" src="a%20b.gif?{changed}"' in asked(request)[0]["html"]
    os.utime(picture, ns=(changed + 1, changed + 1))
    assert f'src="a%20b.gif?{changed + 1}"' in asked(request)[0]["html"]


@pytest.mark.slow
def test_the_process_says_nothing_but_answers_and_ends_with_its_input() -> None:
    requests = [
        {"job": 1, "blocks": ["ééé \u2028", "```python\nx\n```", "[" * 10_000]},
        {"job": 2, "front": "---\nheadline: A\n---\n"},
    ]
    done = subprocess.run(
        [sys.executable, "-m", "writer.render.worker"],
        input="".join(json.dumps(request) + "\n" for request in requests),
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["job"] for answer in answers] == [1, 1, 1, 1, 2]
    assert done.stderr == ""
