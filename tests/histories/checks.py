"""The invariants of the design, looked at after every step of a history. The numbers are those of the design."""

from collections.abc import Sequence

from handoff.log import Line
from handoff.models import Custody
from tests.histories.witness import Moment, Witness, marks
from tests.histories.world import Records, Thread, World

SAID_WHILE_WAITING = {"": {"text"}, "entry": {"answer", "text"}, "helpful": {"text"}, "erase": {"text"}}
"""What the assistant may say to an asker who waits, by what they did: typed a line, or pressed a button.

A typed line is confirmed, perhaps with one answer behind a button; an answer comes when its button is pressed. Any
other button gives who they wait for, and until when.
"""

ABOUT_OTHERS = {
    "invited": {"passing", "text"},
    "consent": {"passing", "text"},
    "alone": {"passing", "text"},
    "omit": {"passing", "text"},
    "stay": {"text"},
    "erase": {"text"},
}
"""What the assistant may say while a contact has the conversation, and only right after that button of the asker:
the preview for somebody else, why there is none, and the question before erasing."""


def danger_in(thread: Thread, line: Line) -> bool:
    sent = thread.sent.get(line.client_id or "", {})
    return "GEVAAR" in f"{line.body.get('text', '')} {sent.get('value') or ''}"


async def check_all(world: World, threads: Sequence[Thread], *, everybody: bool) -> None:
    assert not world.failures.said, world.failures.said
    for thread, records in zip(threads, await world.records(threads), strict=True):
        await check_thread(world, thread, records, everybody=everybody)


async def check_thread(world: World, thread: Thread, records: Records, *, everybody: bool) -> None:
    """Everything about one conversation. What did not change since the last look is not looked at again.

    `everybody`: by each contact of the directory; else by everyone who ever had a part in it, and one stranger.
    """
    if not everybody and records.look() == thread.look:
        return
    thread.look = records.look()
    erased = records.conversation.erased_at is not None
    assert erased == thread.erased, "erased by nobody, or not erased"
    if not erased:
        _log(thread, records)
        witness = witness_of(world, thread)
        _custody(witness, records)
        _voices(witness)
        _owner_and_promise(world, witness, records)
        _crisis(thread, witness)
        assert not witness.faults, witness.faults
    else:
        witness = None
        assert [*records.transfers, *records.promises, *records.invitations, *records.messages] == []
    strangers = [slug for slug in world.services.directory.contacts if witness is None or slug not in witness.ever]
    if not everybody:
        strangers = [strangers[(len(thread.seen) + len(thread.sent)) % len(strangers)]] if strangers else []
    await check_readers(world, thread, witness, [*(witness.ever if witness else ()), *strangers])


def witness_of(world: World, thread: Thread) -> Witness:
    names = {slug: contact.name for slug, contact in world.services.directory.contacts.items()}
    return Witness(
        world.services.say,
        names,
        lambda line: thread.sent.get(line.client_id or "", {}).get("value"),
    ).read(thread.seen)


def _log(thread: Thread, records: Records) -> None:
    """1. Numbers without gaps, nothing seen before has changed, everything taken is there once, nothing refused is."""
    lines = records.lines
    assert [line.number for line in lines] == list(range(1, records.conversation.last_number + 1))
    assert lines[: len(thread.seen)] == thread.seen, "what was seen before has changed"
    thread.seen = lines
    written = [line.client_id for line in lines if line.speaker == "asker"]
    assert sorted(map(str, written)) == sorted(thread.taken)


def _custody(witness: Witness, records: Records) -> None:
    """2. One custodian, and it is the one the asker was told."""
    custody = records.conversation.custody
    told = {Custody.offered: "assistant"}.get(custody, custody.value)
    assert told == witness.custody, f"the asker was told {witness.custody}, and it is {custody}"
    assert (records.conversation.contact is not None) == (custody in {Custody.waiting, Custody.contact})


def _voices(witness: Witness) -> None:
    """2. Who speaks when: the assistant is silent beside a contact, and short while the asker waits."""
    for moment in witness.moments:
        if moment.line.speaker != "assistant" or _is_crisis(moment.line):
            continue
        verb = moment.pressed.partition(":")[0]
        if moment.custody == "contact":
            allowed = ABOUT_OTHERS.get(verb, set())
            assert _kind(moment.line) in allowed, _described("beside a contact", moment)
            assert moment.answers, _described("unasked", moment)
        elif moment.custody == "waiting":
            allowed = SAID_WHILE_WAITING.get(verb, {"text"})
            assert _kind(moment.line) in allowed, _described("while the asker waits", moment)
            assert len(moment.line.body.get("buttons", [])) <= 1 or verb in {"entry", "helpful", "erase"}


def _owner_and_promise(world: World, witness: Witness, records: Records) -> None:
    """3. Waiting or with a contact: one running transfer. An answer owed: one promise, of whom the asker was told."""
    conversation, running, promises = records.conversation, records.running, records.open_promises
    with_people = conversation.custody in {Custody.waiting, Custody.contact}
    assert len(running) == with_people, "a running transfer, and only while a contact has or gets the conversation"
    assert len(promises) == (with_people and witness.owed), f"{len(promises)} promises, owed: {witness.owed}"
    for promise in promises:
        assert promise.transfer_id == running[0].id
        assert promise.contact == conversation.contact, "the promise is someone else's than the asker was told"
    if with_people:
        assert conversation.contact in witness.holders, f"{conversation.contact} has it, {witness.holders} was told"
    broken = [p for p in records.promises if p.kept is False]
    assert len(broken) <= witness.late, "a promise was broken, and nothing was said"
    _everybody_is_answered(witness)


def _everybody_is_answered(witness: Witness) -> None:
    """3. No line of the asker stays without an answer, unless a contact owes one."""
    for moment, after in zip(witness.moments, [*witness.moments[1:], None], strict=True):
        if moment.line.speaker != "asker" or moment.custody == "contact":
            continue
        assert after is not None, _described("nothing was said to", moment)
        assert after.line.speaker != "asker", _described("nothing was said to", moment)


def _crisis(thread: Thread, witness: Witness) -> None:
    """7. Danger in a line, or in a summary sent with it: the card is the first thing said after it, in every state."""
    lines = [moment.line for moment in witness.moments]
    for line, after in zip(lines, [*lines[1:], None], strict=True):
        is_danger = line.speaker == "asker" and danger_in(thread, line)
        assert is_danger == (after is not None and _is_crisis(after)), f"line {line.number}: card expected {is_danger}"


async def check_readers(world: World, thread: Thread, witness: Witness | None, readers: Sequence[str]) -> None:
    """4. Every contact sees what the asker agreed to, to the word; anybody else nothing."""
    for slug in readers:
        response = await world.page(slug, f"/conversations/{thread.id}/thread")
        shown = marks(response.text)
        if witness is None:
            assert not shown, f"{slug} reads what was erased"
            continue
        seat = witness.running_seat(slug)
        if seat is not None:
            assert response.status_code == 200, f"{slug} cannot open what is with them: {response.text}"
            assert shown == seat.texts(thread.seen), f"{slug} {_difference(seat.texts(thread.seen), shown)}"
            continue
        ended = [seat.texts(thread.seen) for seat in witness.ended_seats(slug)]
        assert shown in [frozenset(), *ended], f"{slug} reads {shown}, allowed {ended}"
        assert response.status_code == 404 or slug in witness.ever, f"{slug} had no business here"


async def check_inboxes(world: World, threads: Sequence[Thread]) -> None:
    """4. In the inbox stand the first words of what a contact may open, and no other words of any asker."""
    for slug in world.services.directory.contacts:
        allowed: set[str] = set()
        for thread in threads:
            seat = None if thread.erased else witness_of(world, thread).running_seat(slug)
            allowed |= marks(seat.summary) if seat else set()
        shown = marks((await world.page(slug, "/lists")).text)
        assert shown <= allowed, f"the inbox of {slug} shows {shown - allowed}"


async def check_resuming(world: World, thread: Thread, after: int) -> None:
    """1. Who comes back with any number gets exactly the rest; who erased, nothing."""
    messages = await world.resume(thread, after)
    if thread.erased:
        assert messages is None
        return
    assert messages is not None
    assert [m["number"] for m in messages] == [line.number for line in thread.seen if line.number > after]
    assert [m["body"] for m in messages] == [line.body for line in thread.seen if line.number > after]


async def check_promises_kept(world: World, threads: Sequence[Thread]) -> None:
    """3. After a round of the watchdog no promise is in the past, and none is of someone who is away until after it."""
    now, away = world.clock(), await world.away()
    for records in await world.records(threads):
        for promise in records.open_promises:
            assert promise.due_at > now, "a promise in the past, and nobody said so"
            absence = away.get(promise.contact)
            gone = absence is not None and (absence.until is None or absence.until > max(now, promise.due_at))
            assert not gone, "a promise of somebody who is away"


def _difference(may: frozenset[str], shown: frozenset[str]) -> str:
    return f"does not see {sorted(may - shown)} and should not see {sorted(shown - may)}"


def _is_crisis(line: Line) -> bool:
    return _kind(line) == "crisis"


def _kind(line: Line) -> str:
    return str(line.body.get("kind", "text"))


def _described(what: str, moment: Moment) -> str:
    line = moment.line
    return f"{what}: line {line.number} of {line.speaker}, {_kind(line)}, after {moment.pressed or 'words'}"
