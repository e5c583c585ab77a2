"""Checks: what a story still lacks, where, and the fix.

    problems = check(story)            # or Checker().check(story) again and again
    ready(problems)                    # no error among them
    apply_fix(story, problems[0].fixes[0])

A rule is one file in ``rules/``; reports for people and machines are in ``report`` and ``sarif``.
"""

from writer.checks.checker import Checker, check
from writer.checks.fixes import StaleFix, apply_fix, fix_all, in_order, is_stale, undo_fix
from writer.checks.problem import SEVERITIES, Finding, Fix, Problem, Severity, ready
from writer.checks.registry import UnknownRule, default_rules, rule, rules
from writer.checks.report import format_text, page, to_json
from writer.checks.rule import Rule, View

__all__ = [
    "SEVERITIES",
    "Checker",
    "Finding",
    "Fix",
    "Problem",
    "Rule",
    "Severity",
    "StaleFix",
    "UnknownRule",
    "View",
    "apply_fix",
    "check",
    "default_rules",
    "fix_all",
    "format_text",
    "in_order",
    "is_stale",
    "page",
    "ready",
    "rule",
    "rules",
    "to_json",
    "undo_fix",
]
