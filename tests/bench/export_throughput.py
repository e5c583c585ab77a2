"""How long 1,000 stories take to HTML, beside Pelican, pandoc, Hugo and cmark in the same run.

    python tests/bench/export_throughput.py [--stories 1000] [--pandoc 60] [--rounds 1]

Every program gets the same words in the form it reads, and writes to an empty folder. Writer does
what it always does: it checks each story for errors, tells the losses, writes whole files or
none. pandoc and cmark run once per file; pandoc over only so many, scaled up. What is not
installed is named and left out: Pelican is looked for in WRITER_PELICAN, the PATH, and where
``tests/sites/up.py`` puts it.
"""

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

_HOME = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(_HOME))

_TEXT = (
    "the strike entered its second week as the mayor called union leaders to talks about ferries "
    "crossings and pay while crews stayed ashore for an eighth day on Tuesday"
)
WORDS = _TEXT.split()
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
    """A story of about 500 words: paragraphs, links, quotes with a speaker, sections, a list."""
    rolls = random.Random(number)

    def said(words: int) -> str:
        return " ".join(rolls.choices(WORDS, k=words)).capitalize() + "."

    parts = [said(40), "<!--more-->"]
    for at in range(9):
        link = f"[{rolls.choice(WORDS)}](https://example.org/{number}/{at})"
        parts.append(f"{said(25)} **{said(3)}** {said(10)} {link} {said(12)}")
        if at % 3 == 1:
            parts.append(f"> “{said(14)}”\n>\n> — Marta Diaz, union president, 17 March 2025")
        if at % 3 == 2:
            parts.append(f"## {said(5)[:-1]}")
        if at == 4:
            parts.append("\n".join(f"- {said(6)}" for _ in range(4)))
    return "\n\n".join(parts) + "\n"


def write_stories(folder: Path, form: str, number: int) -> None:
    """``number`` stories with the fields as ``form`` reads them."""
    folder.mkdir(parents=True)
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


def writer(place: Path, number: int) -> float:
    """``writer export DIR``, all cores, into an empty folder."""
    out = place / "out"
    shutil.rmtree(out, ignore_errors=True)
    environment = {**os.environ, "PYTHONPATH": str(_HOME)}
    command = [sys.executable, "-m", "writer", "export", str(place / "in"), "--to", "html"]
    begun = time.perf_counter()
    subprocess.run([*command, "-o", str(out)], check=True, capture_output=True, env=environment)
    took = time.perf_counter() - begun
    assert len(list(out.glob("*.html"))) == number
    return took


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
    parser.add_argument("--rounds", type=int, default=1, help="the best of so many counts")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="writer-bench-") as folder:
        measure(Path(folder), options.stories, options.pandoc, options.rounds)


def measure(folder: Path, number: int, for_pandoc: int, rounds: int) -> None:
    """Run every program that is here and print its time as a multiple of Writer's."""
    write_stories(folder / "writer" / "in", "writer", number)
    ours = min(writer(folder / "writer", number) for _ in range(rounds))
    print(f"{number:,} stories to HTML, {os.cpu_count()} cores")
    print(f"{'writer':<10}{ours:8.2f} s")
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
        place = folder / name
        write_stories(place / "in", form, amount)
        took = min(run(place, amount, program) for _ in range(rounds)) * number / amount
        verdict = (
            f"writer is {took / ours:.1f} times as fast"
            if took > ours
            else f"{ours / took:.1f} times as fast as writer"
        )
        print(f"{name:<10}{took:8.2f} s   {verdict}{note}")


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
