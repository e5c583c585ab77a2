"""resources.py finds its files in the checkout; that the wheel holds them is seen in test_wheel.py."""

import pytest

from writer import resources


def test_the_checkout_has_its_resources_beside_the_package() -> None:
    assert resources.root().name == "resources"
    assert resources.root().is_dir()
    assert resources.path("samples", "x.md") == resources.root() / "samples" / "x.md"


def test_newlines_and_letters_arrive_as_they_are(tmp_path, monkeypatch) -> None:
    (tmp_path / "a.txt").write_bytes("“é”\r\n\n".encode())
    monkeypatch.setattr(resources, "root", lambda: tmp_path)
    assert resources.read_text("a.txt") == "“é”\r\n\n"


def test_a_missing_resource_is_a_broken_build(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(resources, "root", lambda: tmp_path)
    with pytest.raises(OSError, match=r"nothing\.txt"):
        resources.read_text("nothing.txt")
