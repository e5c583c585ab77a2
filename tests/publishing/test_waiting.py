"""What waits for the network reaches a real WordPress once, whatever breaks on the way."""

from pathlib import Path

import pytest

from tests.publishing.desk_kit import connect
from tests.publishing.loopback import faulty
from tests.publishing.test_wordpress import posts
from tests.servers.wordpress import WordPress
from writer.publishing import queue
from writer.publishing.connections import keep
from writer.publishing.errors import Unreached
from writer.publishing.orders import Order
from writer.publishing.secrets import Secret
from writer.publishing.sending import send

pytestmark = pytest.mark.server


@pytest.fixture(autouse=True)
def _empty(wordpress: WordPress) -> None:
    """Every test has the site for itself."""
    wordpress.php(
        "foreach (get_posts(['post_type' => ['post', 'attachment'], 'numberposts' => -1,"
        " 'post_status' => 'any, trash, inherit'])  as $p) wp_delete_post($p->ID, true);"
    )


def waiting(story: Path) -> queue.Waiting:
    (one,) = [each for each in queue.waiting() if each.order.path == story.resolve()]
    return one


@pytest.mark.parametrize("fault", ["lost", "cut", "unsent"])
@pytest.mark.parametrize("path", [b"/wp/v2/posts", b"/wp/v2/media"])
def test_a_server_that_dies_half_way_gets_one_post(
    wordpress: WordPress, story: Path, fault: str, path: bytes
) -> None:
    """It does what it was asked, or not, and is gone; later the same order goes through."""
    is_dead = False
    mended = False

    def breaks(request: bytes) -> str:
        nonlocal is_dead
        if mended or is_dead:
            return "" if mended else "unsent"
        head = request.split(b"\r\n", 1)[0]
        is_dead = head.startswith(b"POST") and path in head
        return fault if is_dead else ""

    secret = Secret(wordpress.passwords["editor"])
    with faulty(wordpress.url, breaks) as line:
        to = connect("wordpress", address=line.url, user="editor")
        keep(to)
        queue.put(Order(story, story.read_text()), to.name)
        for _ in range(2):
            with pytest.raises(Unreached):
                send(waiting(story), lambda _to: secret)
        mended = True
        done = send(waiting(story), lambda _to: secret)
    assert done is not None
    assert done.remote.state == "published"
    assert queue.waiting() == ()
    (post,) = posts(wordpress)
    assert post["post_title"] == "Ferry strike & “calm” enter second week"
    assert len(posts(wordpress, "attachment")) == 1
