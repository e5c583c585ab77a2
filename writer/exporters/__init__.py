"""Targets: one file here for each thing a story is exported to.

A new target is a module with NAME, TITLE, SUFFIX, ``losses`` and ``export`` (see
``base.Exporter``); the command line and the Export card list it by themselves.
"""

from writer.exporters.base import (
    Attached,
    Exporter,
    Loss,
    Output,
    Places,
    UnknownTarget,
    exported,
    is_slow,
    is_text,
    output_path,
    places,
    takes_template,
)
from writer.exporters.registry import target, targets

__all__ = [
    "Attached",
    "Exporter",
    "Loss",
    "Output",
    "Places",
    "UnknownTarget",
    "exported",
    "is_slow",
    "is_text",
    "output_path",
    "places",
    "takes_template",
    "target",
    "targets",
]
