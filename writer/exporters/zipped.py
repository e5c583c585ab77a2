"""Any target in one zip with the pictures of the story: what is sent on when a folder cannot be.

``zip:hugo`` is the target Hugo, zipped. Unpacked in a site's folder, every file lies where the
system looks for it.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from writer.exporters.base import ZIP, Exporter, Loss, Output, exported, is_slow, takes_template
from writer.exporters.content import content_of
from writer.exporters.content.pictures import picture_urls
from writer.exporters.documents.archive import archive
from writer.exporters.pictures import gather, losses_of
from writer.render.templates import DEFAULT, Template
from writer.story import Story


@dataclass(frozen=True)
class _Zipped:
    """An exporter around another one; see ``base.Exporter``."""

    inner: Exporter
    NAME: str
    TITLE: str
    SUFFIX: str
    TEMPLATED: bool
    SLOW: bool
    BINARY: bool = field(default=True)

    def losses(self, story: Story) -> tuple[Loss, ...]:
        """Those of the target."""
        return self.inner.losses(story)

    def export(
        self, story: Story, folder: Path | None = None, template: Template = DEFAULT
    ) -> Output:
        """The zip: the target's file, the pictures it refers to, and the story's other pictures."""
        made = exported(self.inner, story, folder, template)
        content = content_of(story)
        found = gather(picture_urls(content), folder)
        home: str = getattr(self.inner, "HOME", "")
        name = made.name or f"{content.slug}{self.inner.SUFFIX}"
        files = {f"{home}/{name}" if home else name: made.content}
        files |= {one.name: one.source.read_bytes() for one in made.files}
        sources = {one.source for one in made.files}
        files |= {one.name: one.data for one in found.found.values() if one.path not in sources}
        said = made.losses
        if not any(loss.kind.startswith("image.") for loss in said):
            said = (*said, *losses_of(found))
        return Output(archive(sorted(files.items())), losses=said)


def zipped(exporter: Exporter) -> Exporter:
    """``exporter`` with all it writes in one zip."""
    made = _Zipped(
        exporter,
        f"{ZIP}{exporter.NAME}",
        f"{exporter.TITLE}, zipped with its pictures",
        f".{exporter.NAME}.zip",
        takes_template(exporter),
        is_slow(exporter),
    )
    return cast(Exporter, made)
