"""Notices to contacts, on both databases: at most as many as help, none lost, none twice, none with a word of an asker.

Answers complaints about others: Chatwoot #5077 and #6112 (nobody hears that the bot handed over, the conversation is
"completely lost").
"""

from datetime import timedelta

import pytest
from sqlmodel import select

from bot.app import keep_promises
from handoff.models import ChannelKind, Notice, NoticeDelivery, NoticeReason, Promise
from handoff.notice_channels import LONGEST_PAUSE, pause_after
from handoff.notices import GRACE
from tests.api.conversation import Asker
from tests.api.notice_story import CHAT, MILA, NoticeStory
from tests.fakes.bot_api import Failure

ONE = "Er is een vraag voor je."


async def test_cw_5077_6112_a_handover_is_heard_of_by_mail_and_on_a_phone(notices: NoticeStory) -> None:
    """The whole way, with nobody in the console: the asker agrees, and the contact is told."""
    await (await notices.with_email()).with_chat()
    asker = await Asker(await notices.browser()).start()
    await asker.ask_a_person("mila")
    assert await notices.later(seconds=GRACE.total_seconds()) == [ONE]
    assert notices.api.seen(CHAT)[0].startswith(f"{ONE}\nBeloofd: antwoord uiterlijk ")
    link = f"{notices.services.settings.address}/staff"
    assert link in notices.mail.texts(MILA)[0]
    assert link in notices.api.seen(CHAT)[0]
    assert await notices.states() == ["sent", "sent"]


async def test_a_question_taken_back_in_the_night_is_not_told_in_the_morning(notices: NoticeStory) -> None:
    await notices.with_email()
    notices.clock.advance(hours=12)
    asker = await Asker(await notices.browser()).start()
    await asker.ask_a_person("mila")
    await notices.later(minutes=1)
    await asker.press("withdraw")
    assert await notices.later(hours=12) == []
    assert await notices.states() == ["settled"]


async def test_who_answers_is_told_of_the_next_line_and_not_of_every_line(notices: NoticeStory) -> None:
    await notices.with_email()
    asker = await Asker(await notices.browser()).start()
    await asker.ask_a_person("mila")
    await notices.later(seconds=20)
    mila = await notices.sign_in()
    await mila.step(asker.id, "accept")
    await mila.answer(asker.id, "Ja, dat mag.")
    for line in ("Dank je wel", "En nog iets", "Mag dat ook in deeltijd?"):
        await asker.say(line)
        await notices.later(minutes=20)
    lines = [text.splitlines()[0] for text in notices.mail.texts(MILA)]
    assert lines == [ONE, "De vrager heeft je weer geschreven en wacht op je antwoord."]


async def test_a_backup_hears_that_they_may_take_over(notices: NoticeStory) -> None:
    backup = notices.services.directory.contacts["mila"].backup
    assert backup
    await notices.with_email(backup, "backup@post.test")
    asker = await Asker(await notices.browser()).start()
    await asker.ask_a_person("mila")
    notices.clock.advance(days=6)
    await keep_promises(notices.services)
    await notices.later(days=1)
    assert "Er is een vraag die jij mag overnemen." in notices.mail.texts("backup@post.test")[0]


async def test_nobody_without_a_channel_is_noted_for_sending(notices: NoticeStory) -> None:
    await notices.add()
    assert await notices.later(days=1) == []
    assert await notices.states() == []


@pytest.mark.parametrize("reason", list(NoticeReason))
async def test_every_reason_has_its_words(sqlite_notices: NoticeStory, reason: NoticeReason) -> None:
    notices = await sqlite_notices.with_email()
    for _ in range(2):
        await notices.add(reason, await notices.add(reason))
        await notices.later(minutes=16)
    await notices.add(reason)
    await notices.add(reason)
    await notices.later(minutes=16)
    assert len({mail.get_content().splitlines()[0] for mail in notices.mail.to(MILA)}) == 2


async def test_an_unknown_reason_is_refused(sqlite_notices: NoticeStory) -> None:
    with pytest.raises(ValueError, match="withdrawn"):
        await sqlite_notices.add("withdrawn")


async def test_the_promise_is_told_by_its_full_date(notices: NoticeStory) -> None:
    await notices.with_email()
    first, second = await notices.conversation(), await notices.conversation()
    for hours, conversation in ((30, first), (7, second)):
        async with notices.services.database.write() as session:
            now = notices.clock()
            due = now + timedelta(hours=hours)
            transfer = await _transfer(notices, session, conversation)
            promise = Promise(
                conversation_id=conversation, transfer_id=transfer, contact="mila", opened_at=now, due_at=due
            )
            session.add(promise)
    await notices.add("new", first)
    await notices.later(seconds=20)
    assert "Beloofd: antwoord uiterlijk woensdag 25 november om 16.00 uur." in notices.mail.texts(MILA)[0]
    await notices.add("new", second)
    await notices.add("reminder", first)
    await notices.later(minutes=16)
    assert "Het eerste antwoord is beloofd: uiterlijk dinsdag 24 november om 17.00 uur." in notices.mail.texts(MILA)[1]


async def _transfer(notices: NoticeStory, session, conversation: str) -> str:
    from handoff.models import Transfer

    transfer = Transfer(conversation_id=conversation, contact="mila", first_number=1, consented_at=notices.clock())
    session.add(transfer)
    await session.flush()
    return transfer.id


# No flood


async def test_ten_questions_are_three_messages(notices: NoticeStory) -> None:
    """The first at once, one that breaks the window, and the rest together when it is over."""
    await notices.with_email()
    sent = []
    for _ in range(10):
        await notices.add()
        sent += await notices.later(seconds=30)
    assert sent == [ONE, ONE]
    assert await notices.later(minutes=15) == ["Er zijn 8 vragen voor je."]
    assert "Nieuw voor jou: 8" in notices.mail.texts(MILA)[-1]
    assert await notices.later(days=1) == []


async def test_what_is_not_urgent_waits_for_the_window(notices: NoticeStory) -> None:
    await notices.with_email()
    for reason in ("passed_on", "guest", "wrote"):
        await notices.add(reason)
        await notices.later(seconds=30)
    assert len(notices.mail.mails) == 1
    assert await notices.later(minutes=14) == ["Er zijn 2 vragen voor je."]


async def test_a_digest_begins_a_window_too(notices: NoticeStory) -> None:
    await notices.with_email()
    for _ in range(3):
        await notices.add("guest")
        await notices.later(seconds=30)
    await notices.later(minutes=15)
    await notices.add("guest")
    assert await notices.later(minutes=14) == []
    assert len(await notices.later(minutes=1)) == 1


async def test_five_lines_of_an_asker_are_one_notice(notices: NoticeStory) -> None:
    await notices.with_email()
    conversation = await notices.conversation()
    for _ in range(5):
        await notices.add("wrote", conversation)
        await notices.later(minutes=20)
    assert len(notices.mail.mails) == 1
    await notices.settle(conversation)
    await notices.add("wrote", conversation)
    assert len(await notices.later(minutes=20)) == 1


async def test_one_conversation_with_two_reasons_counts_once(notices: NoticeStory) -> None:
    await notices.with_email()
    conversation = await notices.add("new")
    notices.clock.advance(seconds=5)
    await notices.add("reminder", conversation)
    assert await notices.later(seconds=20) == ["Er wacht nog een vraag op je antwoord."]


async def test_who_looked_first_gets_nothing(notices: NoticeStory) -> None:
    await (await notices.with_email()).with_chat()
    seen = await notices.add()
    other = await notices.add(contact="mila")
    await notices.settle(seen)
    await notices.settle(other, contact="jan")
    assert await notices.later(seconds=20) == [ONE]
    assert sorted(await notices.states()) == ["sent", "sent", "settled", "settled"]


# Quiet hours


async def test_a_night_is_quiet_and_one_digest_follows(notices: NoticeStory) -> None:
    await notices.with_email()
    notices.clock.advance(hours=11)
    for _ in range(3):
        await notices.add()
        assert await notices.later(hours=2) == []
    assert await notices.later(hours=4, minutes=59) == []
    assert await notices.later(minutes=1) == ["Er zijn 3 vragen voor je."]


async def test_quiet_hours_switched_off_let_go_what_waited(notices: NoticeStory) -> None:
    await notices.with_email()
    notices.clock.advance(hours=12)
    await notices.add()
    assert await notices.later(minutes=1) == []
    async with notices.services.database.write() as session:
        await notices.channels.set_quiet(session, "mila", ChannelKind.email, None, notices.clock())
    assert await notices.later(seconds=0) == [ONE]


# Failures


async def test_a_server_that_is_busy_is_asked_again_after_growing_pauses(notices: NoticeStory) -> None:
    await notices.with_email()
    notices.mail.refusals["*"] = "451 Try again later"
    await notices.add()
    await notices.later(seconds=20)
    await notices.later(seconds=59)
    assert notices.mail.tries == 1
    for minutes in (1, 2, 4):
        await notices.later(minutes=minutes)
    assert notices.mail.tries == 4
    channel = await notices.channel()
    assert channel is not None
    assert (channel.failures, channel.last_error, channel.dead_at) == (4, "busy", None)
    notices.mail.refusals.clear()
    await notices.add()
    assert await notices.later(minutes=8) == ["Er zijn 2 vragen voor je."]
    channel = await notices.channel()
    assert channel is not None
    assert (channel.failures, channel.failing_since, channel.last_error) == (0, None, None)
    assert await notices.states() == ["sent", "sent"]


def test_pauses_stop_growing() -> None:
    assert [pause_after(n).total_seconds() / 60 for n in (1, 2, 3, 4)] == [1, 2, 4, 8]
    assert pause_after(50) == LONGEST_PAUSE


async def test_what_cannot_go_for_two_days_is_given_up(notices: NoticeStory) -> None:
    await notices.with_email()
    notices.mail.refusals["*"] = "451 Try again later"
    await notices.add()
    for _ in range(40):
        await notices.later(hours=2)
    assert await notices.states() == ["failed"]


async def test_a_dead_mailbox_comes_back(notices: NoticeStory) -> None:
    """It is not asked all the time, and tried once a day with what waits; then it lives again."""
    await notices.with_email()
    notices.mail.refusals[MILA] = "550 No such mailbox"
    await notices.add()
    await notices.later(seconds=20)
    channel = await notices.channel()
    assert channel is not None
    assert channel.dead_at == notices.clock()
    assert (channel.last_error, await notices.states()) == ("refused", ["failed"])
    await notices.add()
    await notices.later(hours=12)
    assert notices.mail.tries == 1
    notices.mail.refusals.clear()
    assert await notices.later(hours=12) == [ONE]
    channel = await notices.channel()
    assert channel is not None
    assert (channel.dead_at, channel.failing_since) == (None, None)


async def test_a_refused_message_is_a_refusal_too(notices: NoticeStory) -> None:
    await notices.with_email()
    notices.mail.after_data += ["451 Busy", "554 Spam"]
    await notices.add()
    await notices.later(seconds=20)
    assert await notices.states() == ["waiting"]
    await notices.later(minutes=1)
    assert await notices.states() == ["failed"]


async def test_telegram_that_asks_to_wait_is_waited_for(notices: NoticeStory) -> None:
    await notices.with_chat()
    notices.api.fail("sendMessage", Failure(429, "Too Many Requests", 300))
    await notices.add()
    await notices.later(seconds=20)
    await notices.later(minutes=4)
    assert notices.api.seen(CHAT) == []
    await notices.later(minutes=1)
    assert len(notices.api.seen(CHAT)) == 1


async def test_a_blocked_bot_is_a_dead_channel_and_mail_still_goes(notices: NoticeStory) -> None:
    await (await notices.with_email()).with_chat()
    notices.api.blocked.add(CHAT)
    await notices.add()
    assert await notices.later(seconds=20) == [ONE]
    channel = await notices.channel(ChannelKind.telegram)
    assert channel is not None
    assert (channel.last_error, channel.dead_at) == ("blocked", notices.clock())
    notices.api.blocked.clear()
    assert await notices.services.notice_desk.sender.send_test("mila", ChannelKind.telegram)
    channel = await notices.channel(ChannelKind.telegram)
    assert channel is not None
    assert channel.dead_at is None


async def test_no_mail_server_at_all(notices: NoticeStory) -> None:
    await notices.with_email()
    object.__setattr__(notices.services.notice_desk.sender.transports[ChannelKind.email], "port", 1)
    await notices.add()
    await notices.later(seconds=20)
    channel = await notices.channel()
    assert channel is not None
    assert channel.last_error == "unreachable"


# What is kept


async def test_erasing_a_conversation_takes_its_notices(notices: NoticeStory) -> None:
    await (await notices.with_email()).with_chat()
    gone, stays = await notices.add(), await notices.add()
    await notices.erase(gone)
    async with notices.services.database.read() as session:
        assert [n.conversation_id for n in (await session.exec(select(Notice))).all()] == [stays]
        assert len((await session.exec(select(NoticeDelivery))).all()) == 2
    assert await notices.later(seconds=20) == [ONE]
