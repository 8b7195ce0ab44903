"""Several workers, kills and steps at once: no notice is lost, none goes out twice, and nobody waits for ever."""

import asyncio

import pytest

from bot.app import build_services
from handoff.models import ChannelKind
from handoff.notice_transport import Fault, SendError
from handoff.notices import LEASE
from tests.api.notice_story import CHAT, MILA, NoticeStory
from tests.conftest import Clock

ONE = "Er is een vraag voor je."


async def test_two_workers_never_send_twice(notices: NoticeStory) -> None:
    """Two processes' worth of services on one database, each with several rounds at once."""
    addresses = [f"contact{n}@post.test" for n in range(12)]
    for n, address in enumerate(addresses):
        await notices.with_email(f"contact{n}", address)
        await notices.add(contact=f"contact{n}")
    second = await build_services(notices.services.settings, notices.clock)
    notices.clock.advance(seconds=20)
    workers = [notices.services.notice_desk.sender, second.notice_desk.sender] * 3
    await asyncio.gather(*(worker.send_due() for worker in workers))
    await notices.services.notice_desk.sender.send_due()
    assert sorted(to for to, _ in notices.mail.mails) == sorted(addresses)
    await second.notice_desk.sender.close()
    await second.database.close()


async def test_what_a_killed_worker_claimed_goes_out_after_the_lease(notices: NoticeStory) -> None:
    await notices.with_email()
    await notices.add()
    notices.clock.advance(seconds=20)
    async with notices.services.database.write() as session:
        (batch,) = await notices.notices.claim(session, notices.clock())
    assert MILA not in repr(batch)
    assert await notices.later(seconds=LEASE.total_seconds() - 1) == []
    assert await notices.later(seconds=1) == [ONE]
    assert await notices.later(days=1) == []


async def test_a_repeat_after_a_kill_is_the_same_mail_to_a_mail_program(notices: NoticeStory) -> None:
    """Killed between sending and noting it: at least once, and both with one Message-ID."""
    await notices.with_email()
    await notices.add()
    notices.clock.advance(seconds=20)
    sender = notices.services.notice_desk.sender
    async with notices.services.database.write() as session:
        (batch,) = await notices.notices.claim(session, notices.clock())
    await sender.transports[ChannelKind.email].send(MILA, sender.wording.notice(batch))
    await notices.later(seconds=LEASE.total_seconds())
    first, second = notices.mail.to(MILA)
    assert first["Message-ID"] == second["Message-ID"]


async def test_a_failed_step_leaves_no_notice(notices: NoticeStory) -> None:
    await notices.with_email()
    conversation = await notices.conversation()

    async def step() -> None:
        async with notices.services.database.write() as session:
            await notices.notices.add(session, "mila", conversation, "new", notices.clock())
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await step()
    assert await notices.later(hours=1) == []


async def test_the_loop_sends_by_itself(notices: NoticeStory, clock: Clock) -> None:
    await notices.with_email()
    await notices.add()
    clock.advance(seconds=20)
    loop = asyncio.create_task(notices.services.notice_desk.sender.run())
    async with asyncio.timeout(10):
        while not notices.mail.mails:  # noqa: ASYNC110  a server in another thread
            await asyncio.sleep(0.02)
    loop.cancel()
    with pytest.raises(asyncio.CancelledError):
        await loop


async def test_looking_while_it_is_being_sent(notices: NoticeStory) -> None:
    """It was sent all the same, and nothing is left to send."""
    await notices.with_email()
    conversation = await notices.add()
    notices.clock.advance(seconds=20)
    async with notices.services.database.write() as session:
        (batch,) = await notices.notices.claim(session, notices.clock())
    await notices.settle(conversation)
    async with notices.services.database.write() as session:
        await notices.notices.sent(session, batch, notices.clock())
    assert await notices.states() == ["sent"]
    assert await notices.later(days=1) == []


async def test_a_late_failure_of_a_worker_that_lost_its_lease_says_nothing(notices: NoticeStory) -> None:
    await notices.with_email()
    await notices.add()
    notices.clock.advance(seconds=20)
    async with notices.services.database.write() as session:
        (batch,) = await notices.notices.claim(session, notices.clock())
    assert await notices.later(seconds=LEASE.total_seconds()) == [ONE]
    async with notices.services.database.write() as session:
        await notices.notices.failed(session, batch, SendError(Fault.refused, permanent=True), notices.clock())
    channel = await notices.channel()
    assert channel is not None
    assert channel.dead_at is None


async def test_adding_settling_sending_and_erasing_at_once(notices: NoticeStory) -> None:
    """Nobody waits for each other for ever, whatever the order of locks; and no address gets one notice twice."""
    for n in range(6):
        await (await notices.with_email(f"contact{n}", f"contact{n}@post.test")).with_chat(f"contact{n}", CHAT + n)
    conversations = [await notices.conversation() for _ in range(6)]
    sender = notices.services.notice_desk.sender

    async def busy(n: int) -> None:
        for _ in range(4):
            for m, conversation in enumerate(conversations):
                await notices.add("new", conversation, f"contact{(n + m) % 6}")
            notices.clock.advance(seconds=21)
            looks = (notices.settle(conversations[n], f"contact{c}") for c in range(6))
            await asyncio.gather(sender.send_due(), *looks, sender.send_due())

    async with asyncio.timeout(60):
        await asyncio.gather(*(busy(n) for n in range(6)))
        await asyncio.gather(sender.send_due(), *(notices.erase(conversation) for conversation in conversations))
    assert await notices.states() == []
    assert len({mail["Message-ID"] for _, mail in notices.mail.mails}) == len(notices.mail.mails)
