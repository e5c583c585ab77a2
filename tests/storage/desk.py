"""Help for tests of the recovery journal: typing, crashing, looking what is left."""

from pathlib import Path

from writer.storage import journal_file, read_story
from writer.storage.journal import Journal
from writer.storage.recovery import Recovered, pending


def files() -> list[Path]:
    return sorted(journal_file.journals_dir().iterdir())


def crash(journal: Journal) -> None:
    """Let go of the journal as the end of the process would: nothing more is written."""
    journal._let_go()


def type_in(journal: Journal, text: str, words: str) -> str:
    """Type ``words`` at the end of ``text``, key by key."""
    for key in words:
        journal.record(len(text), 0, key)
        text += key
    return text


def journal_of(story: Path) -> Journal:
    file = read_story(story)
    return Journal.open(file.path, file.text, file.digest)


def only_pending() -> Recovered:
    (recovered,) = pending()
    return recovered
