"""The export of all stories of a command line: each written, recorded and told in order."""

import filecmp
import os
import time
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from writer.cli.many.finding import Job, find, is_folder
from writer.cli.many.pool import SLOW_SECONDS, processes, results
from writer.cli.many.progress import Progress
from writer.cli.many.record import Entry, Record
from writer.cli.many.tally import Tally
from writer.cli.many.work import Done, Failed, Result, Stopped, Task
from writer.cli.parsing import UsageError, note, say
from writer.cli.story_paths import no_story_in
from writer.cli.writing import NotOurs, make_folder, write_places
from writer.errors import WriterError
from writer.exporters import Exporter, Output, Places, is_slow, places, takes_template, target
from writer.render.templates import UnknownTemplate, fingerprint, template_named
from writer.storage.exported import note_exported
from writer.storage.page_places import page_places

_MOST_ENGINES = 4  # page engines at once: each takes as much memory as a browser
_FEW = 20
# A run that is killed has not worked for nothing; noting so takes a twentieth of the time at most.
_STORE_EVERY = 1.0  # seconds
_STORE_SHARE = 20


@dataclass(frozen=True, slots=True)
class Options:
    """What to export to, into which folder (None: beside each story), and how to tell it.

    ``every`` exports unchanged stories too. ``as_data`` collects reports instead of printing.
    """

    to: str
    folder: Path | None = None
    force: bool = False
    every: bool = False
    as_data: bool = False
    processes: int | None = None
    template: str = ""


def export_all(arguments: Sequence[str], options: Options) -> Tally:
    """Export the stories of ``arguments``. Raises WriterError for what concerns all of them.

    KeyboardInterrupt comes through after what is done has been recorded and told.
    """
    exporter = target(options.to)
    if options.template and not takes_template(exporter):
        raise UsageError(f"“{exporter.NAME}” has no page to set in a template.")
    if options.folder:
        make_folder(options.folder)
    record = _record(arguments, options)
    jobs = find(arguments, options.folder)
    if not jobs:
        raise no_story_in(arguments)
    run = _Run(exporter, options, record, jobs, tell_sum=len(jobs) > 1 or record is not None)
    run.go()
    return run.tally


def _record(arguments: Sequence[str], options: Options) -> Record | None:
    """Only whole folders are recorded: who names a story wants it exported."""
    folders = [one for one in arguments if is_folder(one)]
    if not folders:
        return None
    home = options.folder or Path(folders[0]).resolve()
    if not options.template:
        return Record(home, options.to)
    try:
        template = template_named(options.template, page_places(None))
    except UnknownTemplate:  # it lies beside the stories, and may differ from one to the next
        return None
    return Record(home, f"{options.to} in {template.name} {fingerprint(template)}")


class _Run:
    def __init__(
        self,
        exporter: Exporter,
        options: Options,
        record: Record | None,
        jobs: Sequence[Job],
        *,
        tell_sum: bool,
    ) -> None:
        self._exporter, self._options, self._record = exporter, options, record
        self._jobs = jobs
        self._tells_sum = tell_sum
        self._written: list[tuple[Path, str]] = []
        self._pictures: dict[str, Path] = {}
        _real_folder.cache_clear()
        self._taken = {_same_name(Path(job.path)) for job in jobs}
        self._progress = Progress(len(jobs))
        self.tally = Tally()

    def go(self) -> None:
        begun = time.monotonic()
        store_at = begun + _STORE_EVERY
        left = [job for job in self._jobs if not self._is_unchanged(job)]
        tasks = [
            Task(job.path, self._options.to, self._options.force, self._options.template)
            for job in left
        ]
        number = self._options.processes or processes(len(tasks))
        answers = (
            results(tasks, min(number, _MOST_ENGINES), SLOW_SECONDS)
            if is_slow(self._exporter)
            else results(tasks, number)
        )
        interrupted = True
        try:
            for job, result in zip(left, answers, strict=True):
                self._take(job, result)
                self._progress.step()
                if self._record and time.monotonic() > store_at:
                    store_at = self._stored(self._record)
            interrupted = False
        finally:
            answers.close()
            self._progress.clear()
            self._note_written()
            if self._record:
                self._record.store()
            if self._tells_sum:
                self._sum_up(time.monotonic() - begun, interrupted=interrupted)

    def _stored(self, record: Record) -> float:
        """Note what is done so far; when to do so again."""
        begun = time.monotonic()
        self._note_written()
        record.store()
        now = time.monotonic()
        return now + max(_STORE_EVERY, _STORE_SHARE * (now - begun))

    def _note_written(self) -> None:
        note_exported(self._written)
        self._written.clear()

    # -- one story ---------------------------------------------------------------------------------

    def _is_unchanged(self, job: Job) -> bool:
        if self._record is None or self._options.every or not job.key:
            return False
        entry = self._record.unchanged(job.key, Path(job.path), force=self._options.force)
        if entry is None:
            return False
        self._keep(entry)
        self.tally.unchanged += 1
        self._progress.step()
        return True

    def _keep(self, entry: Entry) -> None:
        assert self._record
        self._taken |= set(map(_same_name, self._record.paths(entry)))

    def _take(self, job: Job, result: Result) -> None:
        match result:
            case Done():
                try:
                    self._write(job, result)
                    return
                except NotOurs as error:
                    self._fail(job, f"{error} --force replaces it.")
                except WriterError as error:
                    self._fail(job, str(error))
            case Stopped(text):
                self.tally.stopped.append(job.path)
                advice = f"{job.path}: not exported; --force exports it all the same"
                self._note(text + advice)
                self._forget(job)
            case Failed(text):
                self._fail(job, text)

    def _fail(self, job: Job, text: str) -> None:
        self.tally.failed.append(job.path)
        self._note(f"writer: {text}")
        self._forget(job)

    def _forget(self, job: Job) -> None:
        if self._record and job.key:
            self._record.forget(job.key)

    def _write(self, job: Job, done: Done) -> None:
        source = Path(job.path).absolute()
        into = self._free_folder(done.output, source, job.into)
        where = self._free_place(done.output, source, into)
        if not self._options.as_data:
            for loss in done.losses:
                self._note(f"{where.path}: {loss}")
        # Hundreds of files need not each reach the disk before the next is made: an export that a
        # power cut has cut short has another size than the record says, and is made again.
        lasting = len(self._jobs) < _FEW
        content, force = done.output.content, self._options.force
        self._written += write_places(
            where, content, source, done.mode, lasting=lasting, force=force
        )
        self.tally.written += 1
        self._tell(job, where.path, done)
        if self._record and job.key:
            self._record.add(job.key, source, done.digest, [where.path], done.pictures)
            if done.had_errors:
                self._record.add_with_errors(job.key)

    def _free_folder(self, output: Output, source: Path, into: Path) -> Path:
        """``into``, or a folder below it when another story has a picture of the same name there."""
        if not output.files:
            return into
        wanted = places(self._exporter, output, source, into)
        # A second file in the folder of a page would be one of its resources, not a page.
        if "/" in output.name and _same_name(wanted.path) in self._taken:
            self._note(f"{into / source.stem}: another story has the name {output.name}.")
            return into / source.stem
        for picture, path in wanted.pictures:
            other = self._pictures.setdefault(_same_name(path), picture)
            if other != picture and not _same_bytes(other, picture):
                self._note(f"{into / source.stem}: its pictures have the names of another story’s.")
                return into / source.stem
        return into

    def _free_place(self, output: Output, source: Path, into: Path) -> Places:
        """Where it goes: no export takes the place of a story or of another export of this run."""
        where = places(self._exporter, output, source, into)
        wanted, name = where.path, _same_name(where.path)
        if name not in self._taken:
            self._taken.add(name)
            return where
        ours = self._exporter.SUFFIX
        suffix = ours if wanted.name.endswith(ours) else wanted.suffix
        stem = wanted.name.removesuffix(suffix)
        number = 2
        while _same_name(path := wanted.with_name(f"{stem}-{number}{suffix}")) in self._taken:
            number += 1
        self._taken.add(_same_name(path))
        self._note(f"{path}: named so because another file has the name {wanted.name}.")
        return replace(where, path=path)

    # -- telling -----------------------------------------------------------------------------------

    def _tell(self, job: Job, path: Path, done: Done) -> None:
        if self._options.as_data:
            losses = [loss.data for loss in done.losses]
            report = {"story": job.path, "target": self._exporter.NAME, "path": str(path)}
            self.tally.reports.append({**report, "losses": losses})
            return
        self._progress.clear()
        say(f"{path}\n")

    def _note(self, text: str) -> None:
        self._progress.clear()
        note(text)

    def _sum_up(self, seconds: float, *, interrupted: bool) -> None:
        for line in self.tally.lines(len(self._jobs), seconds, interrupted=interrupted):
            note(line)


def _same_bytes(one: Path, other: Path) -> bool:
    try:
        return filecmp.cmp(one, other, shallow=False)
    except OSError:
        return False


def _same_name(path: Path) -> str:
    """What two paths share that some systems take for one: letter case and composed letters."""
    folder, name = os.path.split(path)
    real = os.path.realpath(path) if path.is_symlink() else f"{_real_folder(folder)}/{name}"
    return unicodedata.normalize("NFC", real).casefold()


@cache
def _real_folder(folder: str) -> str:
    """A folder without links: thousands of stories lie in a few, which stay for a run."""
    return os.path.realpath(folder)
