"""Nothing of an asker goes out or is logged, nothing of a contact is readable in the files, and chats of staff are apart.

Answers Chatwoot #5826 (a conversation stays unassigned when only the phone is used): the notice on the phone leads to
the console, where taking it up assigns it; an answer typed under the notice is said to reach nobody.
"""

import logging
import re

from sqlmodel import select

from handoff.models import ChannelKind, Conversation, Custody, NoticeChannel
from tests.api.conversation import Asker
from tests.api.notice_story import CHAT, MILA, NoticeStory
from tests.api.telegram_story import running
from tests.fakes.bot_api import ANNA, SECRETS, TOKEN, Failure

MARK = "MERKTEKEN"
QUESTION = f"Mag ik werken met een wajong uitkering in Zeeland? {MARK}"
TELLING = (MARK, "wajong", "Wajong", "Zeeland", "zeeland", "website", "summary", "vraag_aan")
FAKE_SERVERS = ("mail.", "aiosmtpd")
"""Loggers of the mail server that stands in for another host's."""


async def asker_who_waits(notices: NoticeStory) -> Asker:
    asker = await Asker(await notices.browser()).start()
    await asker.say(QUESTION)
    await asker.press("people")
    preview = (await asker.press("contact:mila"))[-1]
    await asker.press("consent:mila", preview["summary"]["text"])
    return asker


async def test_no_word_of_the_asker_goes_out_or_is_logged(notices: NoticeStory, caplog) -> None:
    caplog.set_level(logging.DEBUG)
    await (await notices.with_email()).with_chat()
    asker = await asker_who_waits(notices)
    notices.mail.refusals[MILA] = f"550 5.1.1 <{MILA}> unknown"
    notices.api.fail("sendMessage", Failure(400, f"Bad Request: chat {CHAT} not found"))
    for reason in ("new", "reminder", "wrote", "took_over", "passed_on", "guest"):
        await notices.add(reason, asker.id)
        await notices.later(days=1)
        notices.mail.refusals.clear()
    sent = b"\n".join(notices.mail.raw).decode() + "\n".join(mail.get_content() for _, mail in notices.mail.mails)
    sent += "\n".join(notices.api.seen(CHAT))
    assert sent.count(f"{notices.services.settings.address}/staff") > 5
    for word in (*TELLING, asker.id, asker.token):
        assert word not in sent
    logged = [r.getMessage() for r in caplog.records if not r.name.startswith((*FAKE_SERVERS, "aiosqlite"))]
    for secret in (MARK, MILA, str(CHAT), TOKEN, "er is een vraag", "Er is een vraag"):
        assert not [line for line in logged if secret in line]
    assert "a notice by email was not taken (refused)" in logged
    assert "a notice by telegram was not taken (blocked)" in logged


async def test_only_the_servers_that_were_set_are_spoken_to(notices: NoticeStory, connections: list[str]) -> None:
    await (await notices.with_email()).with_chat()
    await notices.add()
    await notices.later(seconds=20)
    assert (len(notices.mail.mails), len(notices.api.seen(CHAT))) == (1, 1)
    assert connections
    assert set(connections) <= {"127.0.0.1", "::1", "localhost"}


async def test_addresses_are_sealed_and_gone_when_removed(sqlite_notices: NoticeStory) -> None:
    await (await sqlite_notices.with_email()).with_chat()
    files = [p for p in sqlite_notices.services.settings.data_dir.iterdir() if p.is_file()]
    stored = b"".join(p.read_bytes() for p in files)
    assert MILA.encode() not in stored
    assert str(CHAT).encode() not in stored
    async with sqlite_notices.services.database.read() as session:
        sealed = [c.address for c in (await session.exec(select(NoticeChannel))).all() if c.address]
    assert all(address in stored for address in sealed)
    mila = await sqlite_notices.sign_in()
    for kind in ChannelKind:
        await mila.http.post(f"/staff/notices/{kind}/remove")
    left = b"".join(p.read_bytes() for p in files if p.exists())
    assert not any(address in left for address in sealed)


async def test_a_mail_is_marked_as_automatic(sqlite_notices: NoticeStory) -> None:
    await sqlite_notices.with_email()
    await sqlite_notices.add()
    await sqlite_notices.later(seconds=20)
    (mail,) = sqlite_notices.mail.to(MILA)
    assert (mail["Auto-Submitted"], mail["List-Id"]) == ("auto-generated", "Aanloop <notices.aanloop.test>")
    assert (mail["From"], mail["Subject"]) == ("Aanloop <aanloop@aanloop.test>", "Er is een vraag voor je")
    assert mail["Date"].datetime == sqlite_notices.clock()
    assert re.fullmatch(r"<[0-9a-f]{32}@aanloop\.test>", mail["Message-ID"])
    assert "127.0.0.1:8000/staff/notices" in mail.get_content()


async def conversations(notices: NoticeStory) -> list[Conversation]:
    async with notices.services.database.read() as session:
        return list((await session.exec(select(Conversation))).all())


async def test_linking_in_telegram_starts_no_conversation(notices: NoticeStory) -> None:
    mila = await notices.sign_in()
    made = await mila.http.post("/staff/notices/telegram")
    code = re.search(r"/koppel (\w{8})", made.text)
    assert code
    api = notices.api
    async with running(notices.services):
        await api.say("/koppel ABCDEFGH")
        await api.sees("Deze code kennen we niet")
        await api.say(f"/koppel@aanloop_bot {code[1]}")
        await api.sees("Gelukt. Je krijgt hier een bericht")
        await api.say("Beste vrager, dat mag.")
        await api.sees("Wat je hier typt, gaat naar niemand.")
        await api.say("/start")
        await api.until(lambda: api.times("gaat naar niemand") == 2 and api.all_confirmed)
        assert await conversations(notices) == []
        await notices.add()
        await notices.later(seconds=20)
        await api.sees("Er is een vraag voor je.")
    files = [p for p in notices.services.settings.data_dir.iterdir() if p.is_file()]
    stored = b"".join(p.read_bytes() for p in files)
    assert not [secret for secret in (*SECRETS, "Beste vrager") if secret.encode() in stored]


async def test_guessing_codes_is_limited(sqlite_notices: NoticeStory) -> None:
    api = sqlite_notices.api
    async with running(sqlite_notices.services):
        for n in range(6):
            await api.say(f"/koppel AAAAAAA{n}")
        await api.sees("Dat waren veel codes achter elkaar.")
        await api.until(lambda: api.times("Deze code kennen we niet") == 5)


async def test_an_asker_who_becomes_a_contact_keeps_the_conversation(sqlite_notices: NoticeStory) -> None:
    """The code stands in no conversation, and what they ask as an asker goes on."""
    mila = await sqlite_notices.sign_in()
    made = await mila.http.post("/staff/notices/telegram")
    code = re.search(r"/koppel (\w{8})", made.text)
    assert code
    api = sqlite_notices.api
    async with running(sqlite_notices.services):
        await api.say("/start")
        await api.sees("Ik ben Aanloop")
        await api.say(f"/koppel {code[1]}")
        await api.sees("Gelukt.")
        await api.say("Wat is een proefplaatsing?")
        await api.sees("Helpt dit?")
    (conversation,) = await conversations(sqlite_notices)
    async with sqlite_notices.services.database.read() as session:
        lines = await sqlite_notices.services.log.read(session, conversation)
    assert code[1] not in str(lines)


async def test_cw_5826_taking_it_up_from_the_phone_assigns_it(notices: NoticeStory) -> None:
    await notices.with_chat(chat=ANNA)
    asker = await asker_who_waits(notices)
    await notices.add("new", asker.id)
    await notices.later(seconds=20)
    (told,) = notices.api.seen(ANNA)
    assert f"{notices.services.settings.address}/staff" in told
    mila = await notices.sign_in()
    assert asker.id in await mila.inbox()
    await mila.step(asker.id, "accept")
    (conversation,) = await conversations(notices)
    assert (conversation.custody, conversation.contact) == (Custody.contact, "mila")


async def test_a_wrong_token_is_the_hosts_to_mend(sqlite_notices: NoticeStory, caplog) -> None:
    from bot.channels.telegram_notices import TelegramTransport

    await sqlite_notices.with_chat()
    sender = sqlite_notices.services.notice_desk.sender
    await sender.transports[ChannelKind.telegram].close()
    wrong = TelegramTransport("123456:VerkeerdeGeheimeToken", sqlite_notices.api.address)
    sender.transports[ChannelKind.telegram] = wrong
    assert await wrong.name() == ""
    assert not await sender.send_test("mila", ChannelKind.telegram)
    channel = await sqlite_notices.channel(ChannelKind.telegram)
    assert channel is not None
    assert (channel.last_error, channel.dead_at) == ("not_set_up", None)
    assert "VerkeerdeGeheimeToken" not in caplog.text
