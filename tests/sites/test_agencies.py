"""The IPTC’s own library reads the news items that agencies are sent.

``python tests/sites/up.py newsml-g2`` brings it up. It has the elements of NewsML-G2 2.35 with
their order, their attributes and their types, and the catalogue of the codes.
"""

import json
import subprocess
from pathlib import Path

import pytest

from tests.exporters.test_structures import DETAILS
from tests.sites.test_editors import texts
from tests.sites.up import HOME, tool
from writer.exporters import target
from writer.story import Story

_READER = Path(__file__).with_name("newsml_reader.py")
_CODES = {"ninat": "text", "stat": "usable|withheld|canceled", "sig": "correction|update"}


def test_the_iptcs_reader_keeps_all_it_is_told(tmp_path: Path) -> None:
    if tool("newsml-g2") is None:
        pytest.skip("newsml-g2 is not here: python tests/sites/up.py newsml-g2")
    files = []
    for at, text in enumerate([*texts(20), DETAILS]):
        files.append(tmp_path / f"{at:03}.xml")
        files[-1].write_bytes(target("newsml-g2").export(Story.from_text(text)).content)
    done = subprocess.run(
        [
            str(HOME / "newsml-g2" / "bin" / "python"),
            "-W",
            "ignore",
            str(_READER),
            *map(str, files),
        ],
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    answers = list(map(json.loads, done.stdout.splitlines()))
    assert len(answers) == len(files)
    for answer in answers:
        assert answer["kept"] == answer["read"]
        for _, attributes, _ in answer["read"]:
            scheme, _, code = attributes.get("qcode", "").partition(":")
            assert not scheme or code in _CODES[scheme].split("|")
