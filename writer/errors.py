"""The root of every error a user can cause.

    WriterError
     ├── storage: UnreadableFile, CannotEncode, ChangedOnDisk, FolderUnavailable, JournalFailed,
     │   SaveFailed
     │    └── AlreadyExists
     ├── checks: UnknownRule, BadSettings, BadPattern, CannotWaive
     ├── exporters: UnknownTarget
     ├── publishing: PublishFailed and what is below it, in writer.publishing.errors
     ├── cli: UsageError, UnknownHouse
     └── importers: UnknownKind, NothingToImport

Each is defined in the room that raises it. Anything else that is raised is a bug and may show.
"""


class WriterError(Exception):
    """Something a user caused or can mend; ``str(error)`` is one sentence for a reporter."""
