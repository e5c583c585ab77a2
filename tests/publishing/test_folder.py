"""A folder and a git working copy as places to publish to."""

import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.publishing.desk_kit import change, connect, send
from writer.publishing.errors import BadConnection, Conflict, NotAllowed, NotReached, Refused
from writer.publishing.publishing import try_connection
from writer.publishing.secrets import Secret


def git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(
        ["git", "-C", str(folder), *arguments], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A working copy with one commit."""
    folder = tmp_path / "site"
    folder.mkdir()
    git(folder, "init", "-q", "-b", "main")
    git(folder, "config", "user.name", "Ana Ferreira")
    git(folder, "config", "user.email", "ana@example.org")
    (folder / "README").write_text("A site.\n")
    git(folder, "add", ".")
    git(folder, "commit", "-qm", "Start")
    return folder


def test_a_folder_gets_the_file_and_its_pictures(tmp_path: Path, story: Path) -> None:
    folder = tmp_path / "content"
    folder.mkdir()
    to = connect("folder", folder=str(folder), target="hugo")
    done = send(story, to, "", "draft")
    written = Path(done.remote.url)
    assert "draft: true" in written.read_text()
    assert any(path.suffix == ".png" for path in folder.rglob("*"))
    done = send(story, to, "")
    assert not done.created
    assert "draft: true" not in written.read_text()
    later = send(story, to, "", "schedule", datetime(2031, 1, 2, 8, tzinfo=UTC))
    assert "2031-01-02T08:00:00" in Path(later.remote.url).read_text()


@pytest.mark.parametrize("target", ["hugo", "jekyll", "pelican", "astro", "markdown"])
def test_what_was_done_is_told_as_the_site_shows_it(
    tmp_path: Path, story: Path, target: str
) -> None:
    (tmp_path / "content").mkdir()
    to = connect("folder", folder=str(tmp_path / "content"), target=target)
    assert send(story, to, "", "draft").remote.state == "draft"
    assert send(story, to, "").remote.state == "published"
    later = send(story, to, "", "schedule", datetime(2131, 1, 2, 8, tzinfo=UTC))
    assert later.remote.state == "scheduled"


def test_a_file_that_others_changed_is_not_overwritten(tmp_path: Path, story: Path) -> None:
    folder = tmp_path / "content"
    folder.mkdir()
    to = connect("folder", folder=str(folder), target="markdown")
    written = Path(send(story, to, "").remote.url)
    written.write_text(written.read_text().replace("a deal", "a raise"))
    change(story, "a deal", "peace")
    with pytest.raises(Conflict) as caught:
        send(story, to, "")
    assert "a raise" in caught.value.theirs
    assert "a raise" in written.read_text()
    send(story, to, "", overwrite=True)
    assert "peace" in written.read_text()


def test_a_file_that_is_there_already_is_not_overwritten(tmp_path: Path, story: Path) -> None:
    folder = tmp_path / "content"
    folder.mkdir()
    (folder / "ferry.md").write_text("Somebody's.\n")
    with pytest.raises(Conflict, match="already"):
        send(story, connect("folder", folder=str(folder), target="markdown"), "")
    with pytest.raises(Refused, match="already"):
        send(story, connect("folder", folder=str(folder), target="markdown"), "", anew=True)
    assert (folder / "ferry.md").read_text() == "Somebody's.\n"


def test_a_new_date_moves_the_file(tmp_path: Path, story: Path) -> None:
    folder = tmp_path / "_posts"
    folder.mkdir()
    to = connect("folder", folder=str(folder), target="jekyll")
    first = Path(send(story, to, "").remote.url)
    assert first.name.startswith("2025-03-18-")
    change(story, "2025-03-18", "2025-03-20")
    second = Path(send(story, to, "").remote.url)
    assert second.name.startswith("2025-03-20-")
    assert not first.exists()


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path, story: Path) -> None:
    with pytest.raises(BadConnection, match="not there"):
        send(story, connect("folder", folder=str(tmp_path / "typo")), "")
    assert not (tmp_path / "typo").exists()


def test_a_file_in_the_way_is_one_sentence(tmp_path: Path, story: Path) -> None:
    learned, folder = tmp_path / "learned", tmp_path / "content"
    learned.mkdir()
    folder.mkdir()
    send(story, connect("folder", "first", folder=str(learned), target="hugo"), "")
    [picture] = learned.rglob("*.png")
    (folder / picture.relative_to(learned).parts[0]).write_text("in the way")
    with pytest.raises(NotAllowed, match="cannot be made"):
        send(story, connect("folder", folder=str(folder), target="hugo"), "")


def test_git_commits_only_the_storys_files(site: Path, story: Path) -> None:
    (site / "README").write_text("Half an edit.\n")
    (site / "other").write_text("staged\n")
    git(site, "add", "other")
    to = connect("git", folder=str(site), target="hugo")
    done = send(story, to, "")
    assert any("Committed" in note for note in done.notes)
    assert (
        git(site, "log", "-1", "--format=%s") == "Publish: Ferry strike & “calm” enter second week"
    )
    changed = git(site, "show", "--name-only", "--format=", "HEAD").splitlines()
    assert len(changed) == 2
    assert "other" not in changed
    assert "README" not in changed
    assert git(site, "diff", "--cached", "--name-only") == "other"
    again = send(story, to, "")
    assert any("Nothing to commit" in note for note in again.notes)
    change(story, "a deal", "peace")
    send(story, to, "")
    assert git(site, "rev-list", "--count", "HEAD") == "3"


def test_git_pushes_only_when_told(site: Path, story: Path, tmp_path: Path) -> None:
    bare = tmp_path / "bare.git"
    git(tmp_path, "init", "-q", "--bare", "-b", "main", str(bare))
    git(site, "remote", "add", "origin", str(bare))
    git(site, "push", "-q", "-u", "origin", "main")
    start = git(bare, "rev-parse", "main")
    send(story, connect("git", folder=str(site)), "")
    assert git(bare, "rev-parse", "main") == start
    done = send(story, connect("git", folder=str(site), push="yes"), "")
    assert "Pushed." in done.notes
    assert git(bare, "rev-parse", "main") == git(site, "rev-parse", "main")

    other = tmp_path / "other"
    git(tmp_path, "clone", "-q", str(bare), str(other))
    git(
        other,
        "-c",
        "user.name=B",
        "-c",
        "user.email=b@x",
        "commit",
        "-q",
        "--allow-empty",
        "-m",
        "B",
    )
    git(other, "push", "-q")
    change(story, "a deal", "peace")
    with pytest.raises(Refused, match="pull"):
        send(story, connect("git", folder=str(site), push="yes"), "")
    git(site, "pull", "-q", "--no-rebase", "--no-edit")
    assert "Pushed." in send(story, connect("git", folder=str(site), push="yes"), "").notes


def test_a_push_that_reaches_nobody_can_be_made_later(site: Path, story: Path) -> None:
    git(site, "remote", "add", "origin", "http://ana:hunter2@127.0.0.1:9/site.git")
    git(site, "config", "branch.main.remote", "origin")
    git(site, "config", "branch.main.merge", "refs/heads/main")
    with pytest.raises(NotReached, match="commit was made") as caught:
        send(story, connect("git", folder=str(site), push="yes"), "")
    assert "hunter2" not in str(caught.value)


def test_a_folder_without_git_is_no_working_copy(tmp_path: Path) -> None:
    with pytest.raises(BadConnection, match="working copy"):
        try_connection(connect("git", folder=str(tmp_path)), Secret(""))
