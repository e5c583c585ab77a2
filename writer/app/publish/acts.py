"""What publishing from the window does beside showing pages: no state, and no page."""

from dataclasses import replace

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from writer.app.i18n import tr
from writer.errors import WriterError
from writer.publishing import connections
from writer.publishing.base import Connection
from writer.publishing.errors import SecretNeeded
from writer.publishing.orders import Order
from writer.publishing.secrets import Secret, vault
from writer.story import Story


def losses_of(text: str, every: tuple[Connection, ...]) -> dict[str, tuple[str, ...]]:
    """What each connection cannot hold of a story; of a long one that takes a while."""
    story, found = Story.from_text(text), {}
    for one in every:
        try:
            found[one.name] = tuple(connections.system_of(one).losses(story, one))
        except WriterError as error:
            found[one.name] = (str(error),)
    return found


def secret_of(to: Connection, typed: Secret | None) -> Secret:
    """The secret of a connection; the keyring is asked here, in the work's own thread."""
    wanted = connections.system_of(to).SECRET
    if not wanted:
        return Secret("")
    found = typed or vault().get(to.name)
    if found is None:
        raise SecretNeeded(tr("The {0} for “{1}” is needed.").format(tr(wanted), to.name))
    return found


def remedied(order: Order, remedy: str) -> Order:
    """The order with what it takes to be carried out all the same."""
    return replace(
        order,
        force=order.force or remedy == "force",
        overwrite=order.overwrite or remedy == "overwrite",
        anew=order.anew or remedy == "anew",
    )


def open_address(url: str) -> None:
    """Show what was published: a page, or a file that we wrote. A server names no file of ours."""
    is_ours = "://" not in url
    address = QUrl.fromLocalFile(url) if is_ours else QUrl(url)
    if is_ours or address.scheme() in ("http", "https"):
        QDesktopServices.openUrl(address)


def capital(words: str) -> str:
    """``words`` as the start of a line."""
    return f"{words[:1].upper()}{words[1:]}"
