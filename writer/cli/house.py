"""Try a house style: run the examples its rules carry, and show what it would flag in past stories.

writer house try FILE STORIES...     what the house style adds to what Writer checks anyway
writer house list                    the house styles that have a name
"""

from argparse import ArgumentParser, Namespace
from collections import Counter
from pathlib import Path

from writer.checks import Problem, default_rules
from writer.checks.house import House, named_houses
from writer.checks.house.trying import try_examples
from writer.cli.houses import asked_for, settings_folder
from writer.cli.parsing import UsageError, note, readable, say
from writer.cli.story_paths import story_paths
from writer.storage import read_text
from writer.story import Story

_SHOWN = 5
"""Places shown of each rule, unless all are asked for."""


def arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("what", choices=("try", "list"))
    parser.add_argument("house", metavar="FILE", nargs="?")
    parser.add_argument("stories", metavar="STORY|FOLDER", nargs="*")
    parser.add_argument("--all", action="store_true", help="every place, not only the first few")


def run(options: Namespace) -> int:
    """Try one house style, or list those there are; 1 when an example does not do as it says."""
    if options.what == "list":
        for name, path in sorted(named_houses(settings_folder()).items()):
            say(f"{name}  {path}\n")
        return 0
    if not options.house:
        raise UsageError("Say which house style to try: writer house try FILE STORIES...")
    house = asked_for(options.house)
    good = _try_examples(house)
    unread = _try_stories(house, options.stories, 10**9 if options.all else _SHOWN)
    if unread:
        return 2
    return 0 if good else 1


def _try_examples(house: House) -> bool:
    tried = list(try_examples(house))
    wrong = [example for example in tried if not example.good]
    for example in wrong:
        should = "should fail and passes" if example.fails else "should pass and fails"
        say(f"{house.name}: {example.rule}: the example {should}: {example.text.strip()[:100]}\n")
    package = house.package()
    for refused in package.refused if package else ():
        note(f"writer: {refused}")
    say(
        f"{house.name}: {_many(len(house.all_rules()), 'rule')}, {len(house.own)} of its own, "
        f"{len(package.rules) if package else 0} of Vale packages; "
        f"{_many(len(tried), 'example')} tried, {len(wrong)} wrong\n"
    )
    return not wrong


def _many(count: int, one: str) -> str:
    """``1 story``, ``2 stories``."""
    many = f"{one[:-1]}ies" if one.endswith("y") else f"{one}s"
    return f"{count} {one if count == 1 else many}"


def _try_stories(house: House, named: list[str], most: int) -> list[str]:
    """Show what the house's own rules find, most frequent rule first."""
    unread: list[str] = []
    found: dict[str, list[str]] = {}
    told: Counter[str] = Counter()
    paths = story_paths(named)
    known = {rule.id for rule in default_rules()} - house.set_rules
    for path, text in readable(paths, unread, read_text):
        story = Story.from_text(text)
        for problem in house.checker(Path(path)).check(story):
            if problem.rule not in known:
                told[problem.rule] += 1
                found.setdefault(problem.rule, []).append(_place(path, story, problem))
    for rule_id, count in told.most_common():
        say(f"\n{rule_id}: {count} in {_many(len(paths), 'story')}\n")
        say("".join(found[rule_id][:most]))
        if count > most:
            say(f"  … and {count - most} more\n")
    if paths and not told:
        say(f"\nNothing of it is found in {_many(len(paths), 'story')}.\n")
    return unread


def _place(path: str, story: Story, problem: Problem) -> str:
    line, column = story.line_column(problem.start)
    return f"  {path}:{line}:{column} {problem.severity} {' '.join(problem.message.split())}\n"
