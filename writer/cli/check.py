"""Tell what stories still lack: each problem with its place, its rule and its fix.

Folders stand for all the stories in them. Many stories are checked by several processes at once; the
report is in the order the stories were named, whatever finishes first.
"""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from writer.checks import Problem, format_text, ready, to_json
from writer.checks.waivers import Waived
from writer.cli.houses import house_for
from writer.cli.parsing import UsageError, note, say
from writer.cli.story_paths import story_paths
from writer.storage import read_text
from writer.storage.text_files import UnreadableFile
from writer.story import Story

if TYPE_CHECKING:
    from pathlib import Path

FEW = 24
"""Up to this many stories are checked in this process: starting others takes longer."""
_CHUNK = 16


class Outcome(NamedTuple):
    """What became of one story; ``report`` is its part of the report in the format asked for."""

    path: str
    fault: str = ""
    is_ready: bool = True
    problems: int = 0
    waived: int = 0
    report: Any = None


def arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("stories", metavar="STORY|FOLDER", nargs="+")
    parser.add_argument("--format", choices=("text", "json", "sarif"), default="text")
    parser.add_argument(
        "--house", metavar="NAME|FILE", help="this house style, a .vale.ini or a styles folder"
    )
    parser.add_argument(
        "--jobs", type=int, default=0, metavar="N", help="processes; as many as cores by default"
    )


def run(options: Namespace) -> int:
    """Check each story; 1 when one has errors, 2 when one could not be read."""
    if options.jobs < 0:
        raise UsageError("--jobs is a number of processes.")
    _houses.clear()
    _checkers.clear()
    paths = story_paths(options.stories)
    _tell_refused(paths, options.house)
    outcomes = list(_outcomes(paths, options.format, options.house, options.jobs))
    faults = [outcome for outcome in outcomes if outcome.fault]
    for outcome in faults:
        note(f"writer: {outcome.fault}")
    say(_REPORTS[options.format]([outcome for outcome in outcomes if not outcome.fault]))
    if faults:
        return 2
    return 0 if all(outcome.is_ready for outcome in outcomes) else 1


def _tell_refused(paths: list[str], asked: str | None) -> None:
    """Say once which rules cannot be run. A house style that is wrong ends it here."""
    from pathlib import Path

    first = {Path(path).parent: path for path in reversed(paths)}
    told: set[str] = set()
    for path in first.values():
        for sentence in house_for(path, asked).refused(Path(path)):
            if sentence not in told:
                told.add(sentence)
                note(f"writer: {sentence}")


def _outcomes(paths: list[str], form: str, house: str | None, jobs: int) -> Iterator[Outcome]:
    check = partial(check_one, form=form, house=house)
    if jobs == 1 or len(paths) <= FEW:
        yield from map(check, paths)
        return
    import os
    from concurrent.futures import ProcessPoolExecutor

    workers = min(jobs or os.cpu_count() or 1, len(paths) // _CHUNK + 1)
    pool = ProcessPoolExecutor(workers, initializer=_leave_ctrl_c_to_who_started_us)
    try:
        yield from pool.map(check, paths, chunksize=_CHUNK)
    finally:
        pool.shutdown(cancel_futures=True)


def _leave_ctrl_c_to_who_started_us() -> None:
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)


def check_one(path: str, form: str, house: str | None) -> Outcome:
    """Check one story, in whichever process."""
    try:
        text = read_text(path)
    except UnreadableFile as error:
        return Outcome(path, str(error))
    story = Story.from_text(text)
    folder = folder_of(path)
    checker = _checker(folder, path, house)
    checker.folder = folder
    problems = checker.check(story)
    report = _PARTS[form](path, story, problems, checker.waived)
    return Outcome(path, "", ready(problems), len(problems), len(checker.waived), report)


def folder_of(path: str) -> "Path | None":
    """Where a story lies with its pictures; None for one that is read from a pipe."""
    from pathlib import Path

    return None if path == "-" else Path(path).parent


_houses: dict[tuple["Path | None", str | None], Any] = {}
"""The house style of each folder, and of what was asked for."""
_checkers: dict[tuple[Any, ...], Any] = {}
"""One checker for all the stories that the same rules hold for."""


def _checker(folder: "Path | None", path: str, asked: str | None) -> Any:
    from pathlib import Path

    if (folder, asked) not in _houses:
        _houses[folder, asked] = house_for(path, asked)
    house = _houses[folder, asked]
    key: tuple[Any, ...] = (id(house),)  # which _houses keeps alive
    if house.vale is not None:  # whose rules may differ from file to file
        key = (id(house), *(rule.id for rule in house.all_rules(Path(path))))
    if key not in _checkers:
        _checkers[key] = house.checker(Path(path))
    return _checkers[key]


# -- the report's parts, made where the story is -------------------------------------------------


def _text_part(path: str, story: Story, problems: list[Problem], waived: list[Waived]) -> str:
    return format_text(story, path, problems)


def _json_part(
    path: str, story: Story, problems: list[Problem], waived: list[Waived]
) -> dict[str, object]:
    return to_json(story, path, problems, waived)


def _sarif_part(
    path: str, story: Story, problems: list[Problem], waived: list[Waived]
) -> list[dict[str, object]]:
    from writer.checks.sarif import results

    return results(path, story, problems, waived)


_PARTS = {"text": _text_part, "json": _json_part, "sarif": _sarif_part}


# -- the report ----------------------------------------------------------------------------------


def _text(outcomes: list[Outcome]) -> str:
    for outcome in outcomes:
        waived = f", {outcome.waived} waived" if outcome.waived else ""
        if not outcome.problems:
            note(f"{outcome.path}: no problems{waived}")
        elif waived:
            problems = "problem" if outcome.problems == 1 else "problems"
            note(f"{outcome.path}: {outcome.problems} {problems}{waived}")
    return "".join(outcome.report for outcome in outcomes)


def _json(outcomes: list[Outcome]) -> str:
    import json

    entries = [outcome.report for outcome in outcomes]
    return json.dumps(entries, ensure_ascii=False, indent=2) + "\n"


def _sarif(outcomes: list[Outcome]) -> str:
    import json

    from writer.checks.sarif import log

    found = [result for outcome in outcomes for result in outcome.report]
    return json.dumps(log(found), ensure_ascii=False, indent=2) + "\n"


_REPORTS = {"text": _text, "json": _json, "sarif": _sarif}
