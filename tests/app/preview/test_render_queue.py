"""What is sent next, and what an answer means."""

from hypothesis import given
from hypothesis import strategies as st

from writer.app.preview.render_queue import JOB_SIZE, JOBS_AT_ONCE, Asked, RenderQueue


def test_typed_blocks_go_before_the_rest() -> None:
    queue = RenderQueue()
    for key in range(3):
        queue.want(key, f"rest {key}", typed=False)
    queue.want(9, "typed")
    first, second = queue.next_request(), queue.next_request()
    assert first is not None
    assert second is not None
    assert first["blocks"] == ["typed"]
    assert second["blocks"] == ["rest 0", "rest 1", "rest 2"]


def test_a_typed_block_does_not_wait_for_the_front_but_the_front_is_not_forgotten() -> None:
    queue = RenderQueue()
    requests = []
    for _ in range(3):
        queue.want_front("front", "")
        queue.want(1, "typed")
        requests.append(queue.next_request())
        while queue.is_working:
            queue.answered_block(1 + len(requests) - 1)
            queue.answered_front(1 + len(requests) - 1)
    assert ["front" in (request or {}) for request in requests] == [False, True, False]


def test_a_suspect_goes_alone_and_last() -> None:
    queue = RenderQueue()
    queue.suspect(1)
    queue.want(1, "suspect")
    queue.want(2, "other")
    first = queue.next_request()
    assert first is not None
    assert first["blocks"] == ["other"]
    assert queue.next_request() is None
    queue.answered_block(first["job"])
    last = queue.next_request()
    assert last is not None
    assert last["blocks"] == ["suspect"]


def test_an_answer_to_nothing_we_asked_is_dropped() -> None:
    queue = RenderQueue()
    assert queue.answered_block(1) is None
    assert not queue.answered_front(1)
    queue.want(1, "x")
    queue.next_request()
    assert queue.answered_block(7) is None
    assert queue.answered_block(None) is None


def test_what_a_dead_worker_owed_waits_again_but_for_its_block() -> None:
    queue = RenderQueue()
    queue.want_front("front", "")
    queue.want(1, "one", typed=False)
    queue.want(2, "two", typed=False)
    request = queue.next_request()
    assert request is not None
    queue.answered_front(request["job"])
    queue.want(2, "two, newer")
    assert queue.take_back() == Asked(1, "one", is_typed=False)
    again = queue.next_request()
    assert again is not None
    assert again["blocks"] == ["two, newer"]
    assert "front" not in again


def test_the_newer_of_two_texts_is_asked_for_again() -> None:
    queue = RenderQueue()
    queue.want(1, "one")
    queue.want(2, "two")
    queue.next_request()
    queue.want(2, "two, newer")
    queue.next_request()
    assert queue.take_back() == Asked(1, "one")
    again = queue.next_request()
    assert again is not None
    assert again["blocks"] == ["two, newer"]


wishes = st.lists(
    st.tuples(st.integers(0, 6), st.booleans(), st.sampled_from(["want", "send", "answer", "die"])),
    max_size=60,
)


@given(wishes)
def test_the_last_text_of_every_block_is_answered(steps: list[tuple[int, bool, str]]) -> None:
    """Whatever comes between, even workers that die: only the block one died on may be missing."""
    queue = RenderQueue()
    wanted: dict[int, str] = {}
    shown: dict[int, str] = {}
    sent: list[tuple[int, int]] = []
    lost: set[int] = set()

    def answer() -> None:
        job, left = sent.pop(0)
        asked = queue.answered_block(job)
        assert asked is not None
        shown[asked.key] = asked.source
        if left > 1:
            sent.insert(0, (job, left - 1))

    def send() -> None:
        while request := queue.next_request():
            assert len(request["blocks"]) <= max(JOB_SIZE, len(wanted))
            sent.append((request["job"], len(request["blocks"])))
            assert len(sent) <= JOBS_AT_ONCE

    for number, (key, typed, act) in enumerate(steps):
        if act == "want":
            wanted[key] = f"{key}:{number}"
            lost.discard(key)
            queue.want(key, wanted[key], typed=typed)
        elif act == "send":
            send()
        elif act == "answer" and sent:
            answer()
        elif act == "die":
            sent.clear()
            culprit = queue.take_back()
            if culprit and culprit.source == wanted[culprit.key]:
                lost.add(culprit.key)
    while not queue.is_idle:
        send()
        answer()
    assert {key: shown.get(key) for key in wanted if key not in lost} == {
        key: source for key, source in wanted.items() if key not in lost
    }
