"""Targets: one file here for each thing a story is exported to.

A new target is a module with NAME, TITLE, SUFFIX, ``losses`` and ``export`` (see
``base.Exporter``); the command line and the Export card list it by themselves.
"""

from writer.exporters.base import Exporter, UnknownTarget, output_path
from writer.exporters.registry import target, targets

__all__ = ["Exporter", "UnknownTarget", "output_path", "target", "targets"]
