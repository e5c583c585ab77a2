"""List the rules, or print the page about one."""

from argparse import ArgumentParser, Namespace

from writer.checks import page, rule, rules
from writer.checks.report import severity_words
from writer.cli.houses import asked_for
from writer.cli.parsing import say


def arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("rule", metavar="ID", nargs="?")
    parser.add_argument("--house", metavar="NAME|FILE", help="the rules of this house style")


def run(options: Namespace) -> int:
    """Print the list or the page."""
    listed = asked_for(options.house).all_rules() if options.house else rules()
    if options.rule:
        found = next((one for one in listed if one.id == options.rule), None)
        say(page(found or rule(options.rule)))
        return 0
    width = max((len(one.id) for one in listed), default=0)
    for one in listed:
        off = "" if one.default or options.house else " (off by default)"
        say(f"{one.id:<{width}}  {severity_words(one):<26}  {one.title}{off}\n")
    return 0
