"""Sources of text as stories: one file here for each kind of source.

A new importer is a module with KIND, TITLE, SUFFIXES and ``read`` (see ``base.Importer``).
"""

from writer.importers.base import Decision, Imported, Importer, NothingToImport, UnknownKind
from writer.importers.reading import importer_for, kinds, read
from writer.importers.registry import importers
from writer.importers.undoing import undo

__all__ = [
    "Decision",
    "Imported",
    "Importer",
    "NothingToImport",
    "UnknownKind",
    "importer_for",
    "importers",
    "kinds",
    "read",
    "undo",
]
