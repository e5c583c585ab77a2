"""List the rules, or print the page about one."""

from argparse import ArgumentParser, Namespace

from writer.checks import page, rule, rules
from writer.checks.report import severity_words
from writer.cli.parsing import say


def arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("rule", metavar="ID", nargs="?")


def run(options: Namespace) -> int:
    """Print the list or the page."""
    if options.rule:
        say(page(rule(options.rule)))
        return 0
    width = max(len(one.id) for one in rules())
    for one in rules():
        off = "" if one.default else " (off by default)"
        say(f"{one.id:<{width}}  {severity_words(one):<26}  {one.title}{off}\n")
    return 0
