"""Apply the fixes that are safe to apply unread, and save the story."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from writer.checks import UnknownRule, fix_all, rules
from writer.cli.houses import house_for
from writer.cli.parsing import note, say
from writer.storage import read_story, save_story
from writer.story import Story


def arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("story", metavar="STORY")
    parser.add_argument("--rule", action="append", default=[], metavar="ID", help="only this rule")
    parser.add_argument("--house", metavar="NAME|FILE", help="this house style")
    parser.add_argument("--diff", action="store_true", help="show what would change; write nothing")


def run(options: Namespace) -> int:
    """Fix one story."""
    file = read_story(options.story)
    story = Story.from_text(file.text)
    house = house_for(options.story, options.house)
    checker = house.checker(Path(options.story))
    for rule_id in options.rule:
        if house.rule(rule_id) is None and rule_id not in {one.id for one in rules()}:
            raise UnknownRule(rule_id)
    count = fix_all(story, options.rule, checker)
    if options.diff:
        say(_diff(options.story, file.text, story.text))
        return 0
    if count:
        save_story(file, story.text)
    note(f"{options.story}: {count} {'fix' if count == 1 else 'fixes'} applied")
    return 0


def _diff(path: str, old: str, new: str) -> str:
    from difflib import unified_diff

    before, after = (text.splitlines(keepends=True) for text in (old, new))
    out = []
    for line in unified_diff(before, after, path, path):
        out.append(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n")
    return "".join(out)
