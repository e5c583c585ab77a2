"""How long 1,000 stories take to HTML, beside Pelican, pandoc, Hugo and cmark in the same run.

    python tests/bench/export_throughput.py [--stories 1000] [--pandoc 60] [--rounds 3]
    python tests/bench/export_throughput.py --targets      Writer to each of its targets instead

Every program gets the same words in the form it reads, no two paragraphs of them alike, with links,
emphasis, quotes, lists and a picture in every third story, and writes to an empty folder. Writer
does what it always does: it checks each story for errors, tells the losses, writes whole files or
none. pandoc and cmark run once per file; pandoc over only so many, scaled up. The programs take
turns, round by round; medians count. What is not installed is named and left out: Pelican is looked
for in WRITER_PELICAN, the PATH, and where ``tests/sites/up.py`` puts it.
"""

import argparse
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench.generated import paragraphs

_HOME = Path(__file__).resolve().parents[2]
WORDS = 500
PICTURES = 20
_FIELDS = {
    "writer": "---\nheadline: {0}\nsummary: {1}\nbyline: [Ana Ferreira]\ndate: {2}\nsection: Transport"
    "\ntags: [ferries, labour]\nlanguage: en-US\nslug: {3}\nstatus: published\n---\n",
    "pelican": "Title: {0}\nSummary: {1}\nAuthor: Ana Ferreira\nDate: {2}\nCategory: Transport"
    "\nTags: ferries, labour\nSlug: {3}\n\n",
    "hugo": "---\ntitle: {0}\nsummary: {1}\nauthor: Ana Ferreira\ndate: {2}\ncategories: [Transport]"
    "\ntags: [ferries, labour]\nslug: {3}\n---\n",
    "plain": "# {0}\n\n",
}
_HUGO_PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title>
</head><body><main><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>
"""


def body(number: int) -> str:
    """A story of about 500 words: paragraphs, links, emphasis, quotes, sections, lists, a picture."""
    rolls = random.Random(number)
    source = paragraphs(number)
    parts: list[str] = []
    written = 0
    while written < WORDS:
        words = next(source).split(" ")
        if words[0] not in (">", "-") and len(words) > 12 and rolls.random() < 0.5:
            _mark_up(words, f"https://example.org/{number}/{len(parts)}", rolls)
        parts.append(" ".join(words))
        written += len(words)
        if len(parts) == 2:
            parts.append("<!--more-->")
        if len(parts) % 6 == 5:
            parts.append(f"## {' '.join(next(source).split()[:5]).strip('“”>-. ')}")
    if number % 3 == 0:
        parts.insert(
            4, f'![The quay, day {number}](images/{number % PICTURES}.jpg "Boats in port")'
        )
    return "\n\n".join(parts) + "\n"


def _mark_up(words: list[str], address: str, rolls: random.Random) -> None:
    at = rolls.randrange(2, len(words) - 5)
    words[at : at + 2] = [f"[{words[at]} {words[at + 1]}]({address})"]
    at = rolls.randrange(2, len(words) - 2)
    if words[at].isalpha():
        words[at] = rolls.choice(("**{}**", "*{}*")).format(words[at])


def write_stories(folder: Path, form: str, number: int) -> None:
    """``number`` stories with the fields as ``form`` reads them, and the pictures they share."""
    from PIL import Image

    (folder / "images").mkdir(parents=True)
    for at in range(PICTURES):
        picture = Image.effect_noise((480, 320), 10 + at).convert("RGB")
        picture.save(folder / "images" / f"{at}.jpg", quality=40)
    for at in range(number):
        head = _FIELDS[form].format(
            f"Ferry {at} strike enters its second week",
            "Crossings stay cancelled until Friday.",
            "2025-03-18T08:40:00-04:00",
            f"s{at:05}",
        )
        (folder / f"s{at:05}.md").write_text(head + body(at), encoding="utf-8")


def timed(*command: str | Path, folder: Path) -> float:
    """The seconds a program takes. Raises CalledProcessError."""
    begun = time.perf_counter()
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return time.perf_counter() - begun


def writer(place: Path, number: int, target: str = "html") -> float:
    """``writer export DIR``, all cores, into an empty folder."""
    out = place / "out"
    shutil.rmtree(out, ignore_errors=True)
    took = again(place, target)
    assert len(list(out.rglob("*"))) > 0.9 * number  # a few are made to have an error
    return took


def again(place: Path, target: str = "html") -> float:
    """The same into the folder as it is: nothing has changed."""
    environment = {**os.environ, "PYTHONPATH": str(_HOME)}
    command = [sys.executable, "-m", "writer", "export", "in", "--to", target, "-o", "out"]
    begun = time.perf_counter()
    done = subprocess.run(command, cwd=place, check=False, capture_output=True, env=environment)
    assert done.returncode in (0, 1), done.stderr[-500:]
    return time.perf_counter() - begun


def pelican(place: Path, number: int, program: Path) -> float:
    """Pelican with the theme it brings, feeds off."""
    settings = "SITEURL=''\nFEED_ALL_ATOM=None\nCATEGORY_FEED_ATOM=None\nTIMEZONE='UTC'\n"
    (place / "settings.py").write_text(settings)
    shutil.rmtree(place / "out", ignore_errors=True)
    shutil.rmtree(place / "cache", ignore_errors=True)
    return timed(program, "in", "-o", "out", "-s", "settings.py", "-q", folder=place)


def hugo(place: Path, number: int, program: Path) -> float:
    """Hugo with a theme of one line."""
    (place / "layouts" / "_default").mkdir(parents=True, exist_ok=True)
    (place / "layouts" / "_default" / "single.html").write_text(_HUGO_PAGE)
    settings = (
        'baseURL = "https://example.org/"\ndisableKinds = ["RSS", "sitemap", "taxonomy", "term"]\n'
    )
    (place / "config.toml").write_text(settings)
    shutil.rmtree(place / "public", ignore_errors=True)
    return timed(program, "--quiet", "--contentDir", "in", folder=place)


def once_per_file(*arguments: str) -> "Callable[[Path, int, Path], float]":
    """A program that is started for each file."""

    def run(place: Path, number: int, program: Path) -> float:
        files = sorted((place / "in").glob("*.md"))[:number]
        begun = time.perf_counter()
        for file in files:
            target = file.with_suffix(".html")
            with target.open("wb") as out:
                subprocess.run(
                    [program, *arguments, file], check=True, stdout=out, stderr=subprocess.DEVNULL
                )
        return time.perf_counter() - begun

    return run


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--stories", type=int, default=1_000)
    parser.add_argument("--pandoc", type=int, default=60, help="stories given to pandoc")
    parser.add_argument("--rounds", type=int, default=3, help="the median of so many counts")
    parser.add_argument("--targets", action="store_true", help="Writer alone, to each target")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="writer-bench-") as folder:
        if options.targets:
            measure_targets(Path(folder), options.stories)
        else:
            measure(Path(folder), options.stories, options.pandoc, options.rounds)


Run = Callable[[], float]


def measure(folder: Path, number: int, for_pandoc: int, rounds: int) -> None:
    """Run every program that is here in turn and print its time as a multiple of Writer's."""
    home = folder / "writer"
    write_stories(home / "in", "writer", number)
    runs: dict[str, tuple[Run, str]] = {"writer": (lambda: writer(home, number), "")}
    few = min(for_pandoc, number)
    others: tuple[tuple[str, str, Callable[[Path, int, Path], float], int, str], ...] = (
        ("pelican", "pelican", pelican, number, ""),
        ("pandoc", "writer", once_per_file("-s"), few, f", from {few} stories, once per file"),
        ("hugo", "hugo", hugo, number, ""),
        ("cmark", "plain", once_per_file(), number, ", once per file"),
    )
    for name, form, run, amount, note in others:
        program = program_of(name)
        if program is None:
            print(f"{name:<10} is not here: left out")
            continue
        write_stories(folder / name / "in", form, amount)
        whole = partial(_scaled, run, folder / name, amount, program, number)
        runs[name] = (whole, note)
    taken: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(rounds):
        for name, (once, _) in runs.items():
            taken[name].append(once())
    ours = statistics.median(taken["writer"])
    print(f"{number:,} stories to HTML, {os.cpu_count()} cores, median of {rounds}")
    for name, (_, note) in runs.items():
        took = statistics.median(taken[name])
        ratio = took / ours
        verdict = (
            f"writer is {ratio:.1f} times as fast"
            if ratio > 1
            else f"{1 / ratio:.1f} times as fast as writer"
        )
        print(f"{name:<10}{took:8.2f} s   {'' if name == 'writer' else verdict + note}")
    print(f"{'unchanged':<10}{again(home):8.2f} s   the same stories once more")


def _scaled(
    run: Callable[[Path, int, Path], float], place: Path, amount: int, program: Path, number: int
) -> float:
    return run(place, amount, program) * number / amount


def measure_targets(folder: Path, number: int) -> None:
    """Writer's own time for each target, in milliseconds a story."""
    from writer.exporters import is_slow, targets

    write_stories(folder / "in", "writer", number)
    print(f"{number:,} stories, {os.cpu_count()} cores, milliseconds a story")
    for one in targets():
        if not is_slow(one):
            print(f"{one.NAME:<14}{1000 * writer(folder, number, one.NAME) / number:8.2f}")


def program_of(name: str) -> Path | None:
    """Where a program lies, if it is here."""
    from tests.sites.up import tool

    named = os.environ.get(f"WRITER_{name.upper()}")
    if named:
        return Path(named)
    found = shutil.which(name)
    return Path(found) if found else tool(name)


if __name__ == "__main__":
    main()
