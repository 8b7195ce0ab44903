"""Telegram with kills, repeats, refusals and a bad network: nothing lost, nothing doubled."""

import asyncio
import time
from collections import Counter
from collections.abc import Callable

import pytest
from pydantic import SecretStr

from bot.app import build_services
from bot.channels.telegram import TelegramChannel
from bot.engine.service import Assistant
from bot.settings import Settings
from handoff.models import Custody, Speaker
from tests.api.telegram_story import Story, running
from tests.conftest import Clock
from tests.fakes.bot_api import ANNA, TOKEN, BotApi, Failure

BRAM = 6_200_111_333


async def test_a_kill_after_handling_does_not_double(story: Story, api: BotApi) -> None:
    """Handled and committed, but never confirmed to Telegram: the same updates come again."""
    channel = TelegramChannel.of(story.services)
    first = await api.say("/start")
    second = await api.say("Hallo daar")
    await _take(channel, first, second)
    before = [line.body for line in await story.lines()]
    async with running(story.services):
        await api.say("Dit komt erna")
        await api.until(lambda: api.all_confirmed)
        await story.settled()
    assert await story.typed() == ["Hallo daar", "Dit komt erna"]
    assert [line.body for line in await story.lines()][: len(before)] == before
    assert api.times("Ik ben Aanloop") == 1


async def _take(channel: TelegramChannel, *updates: dict[str, object]) -> None:
    from telegram import Bot, Update

    for update in updates:
        await channel.inbox.take(Update.de_json(update, Bot(TOKEN)))


async def test_a_kill_before_the_commit_loses_nothing(
    story: Story, api: BotApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The process dies while it handles an update: nothing of it is kept, and it comes again."""
    take, reached = Assistant.take, asyncio.Event()

    async def die(self: Assistant, *args: object) -> None:
        await take(self, *args)  # type: ignore[arg-type]
        reached.set()
        await asyncio.Event().wait()

    with monkeypatch.context() as patch:
        patch.setattr(Assistant, "take", die)
        async with running(story.services):
            await api.say("Komt dit aan?")
            await asyncio.wait_for(reached.wait(), 15)
    assert await story.conversations() == []
    async with running(story.services):
        await api.sees("Ik ben Aanloop")
        await story.settled()
    assert await story.typed() == ["Komt dit aan?"]


async def test_many_restarts_lose_and_double_nothing(story: Story, api: BotApi) -> None:
    sent = [f"Bericht nummer {number}" for number in range(12)]
    for number, text in enumerate(sent):
        await api.say(text)
        async with running(story.services):
            await asyncio.sleep(0.02 * number)
    async with running(story.services):
        await story.settled()
    assert await story.typed() == sent
    spoken = [line for line in await story.lines() if line.speaker is not Speaker.asker]
    assert len(api.seen()) >= len(spoken)
    seen = Counter(api.seen())
    expected = Counter(" ".join(line.body["text"].split()) for line in spoken)
    assert len(seen) == len(expected), "every line arrived"


async def test_a_kill_after_sending_repeats_at_most_one_line(story: Story, api: BotApi) -> None:
    """The message was taken, its answer got lost, and the process stopped before the cursor moved."""
    api.fail("sendMessage", Failure(500, "Internal Server Error", after=True))
    async with running(story.services):
        await api.say("/start")
        await api.sees("Ik ben Aanloop")
    async with running(story.services):
        await api.say("/mens")
        await api.sees("zodat je de juiste mensen ziet")
        await story.settled()
    assert api.times("Ik ben Aanloop") == 2
    assert api.times("zodat je de juiste mensen ziet") == 1


async def test_a_repeated_update_adds_nothing(story: Story, api: BotApi) -> None:
    """CW #15450: Telegram delivers an update again and again, and it is one line."""
    async with running(story.services):
        update = await api.say("Een keer")
        await api.sees("Ik ben Aanloop")
        await api.repeat(update)
        await api.say("Nog iets")
        await api.repeat(update)
        await story.settled()
    assert await story.typed() == ["Een keer", "Nog iets"]


async def test_telegram_may_count_anew(story: Story, api: BotApi) -> None:
    async with running(story.services):
        await api.say("Voor de stilte")
        await api.sees("Ik ben Aanloop")
        await story.settled()
    api.count_anew(4_711)
    async with running(story.services):
        await api.say("Na een week")
        await story.settled()
        await api.say("En nu verder")
        await story.settled()
    assert await story.typed() == ["Voor de stilte", "Na een week", "En nu verder"]


async def test_telegram_asks_to_wait(story: Story, api: BotApi) -> None:
    async with running(story.services):
        await api.say("/start")
        await api.sees("Ik ben Aanloop")
        await story.settled()
        api.fail("sendMessage", Failure(429, "Too Many Requests: retry after 1", 1))
        start = time.monotonic()
        await api.say("/mens")
        await api.say("Bram schrijft ook", chat=BRAM)
        await api.sees("zodat je de juiste mensen ziet")
        await api.sees("Ik ben Aanloop", chat=BRAM)
        waited = time.monotonic() - start
    assert waited >= 1
    assert api.times("zodat je de juiste mensen ziet") == 1


async def test_the_network_fails_for_a_while(story: Story, api: BotApi) -> None:
    down = Failure(502, "Bad Gateway")
    api.fail("getMe", down)
    api.fail("getUpdates", down)
    api.fail("sendMessage", down)
    async with running(story.services):
        await api.say("/start")
        await api.sees("Ik ben Aanloop")
        await story.settled()
    assert api.times("Ik ben Aanloop") == 1


async def test_who_blocked_the_bot_is_left_alone_until_they_write(story: Story, api: BotApi) -> None:
    async with running(story.services):
        slug = await story.to_contact()
        await story.settled()
        api.blocked.add(ANNA)
        before = len(api.messages)
        await story.answer(slug, "Ben je er nog?")
        await asyncio.sleep(1.5)
        assert len(api.messages) == before
        held = await story.conversation()
        assert (held.custody, held.erased_at) == (Custody.contact, None)
        assert held.delivered < held.last_number
        api.blocked.discard(ANNA)
        await api.say("Ja, ik ben er weer")
        await api.sees("Ben je er nog?")
        await story.settled()
    assert api.times("Ben je er nog?") == 1


async def test_text_that_telegram_cannot_parse_goes_without_markup(story: Story, api: BotApi) -> None:
    api.fail("sendMessage", Failure(400, "Bad Request: can't parse entities"))
    async with running(story.services):
        await api.say("/start")
        assert (await api.sees("Ik ben Aanloop")).labels


async def test_who_missed_the_receipt_by_a_kill_is_told_at_the_next_press(story: Story, api: BotApi) -> None:
    async with running(story.services):
        await api.say("/wis")  # the first message of a chat opens, and is then answered
        ask = await api.sees("Wil je dit hele gesprek wissen?")
        await story.settled()
    await _take(TelegramChannel.of(story.services), await api.press("Ja, wis alles", message=ask))
    async with running(story.services):
        await api.press("Ja, wis alles", message=ask)
        await api.sees("Dit gesprek staat hier niet meer. Het is gewist, of")


async def test_too_many_messages_are_told_once(
    telegram_settings: Callable[..., Settings], api: BotApi, clock: Clock
) -> None:
    services = await build_services(telegram_settings(rate_token=2), clock)
    story = Story(services, api)
    async with running(services):
        for number in range(6):
            await api.say(f"Bericht {number}")
        await api.sees("Dat ging te snel")
        await story.settled()
    assert await story.typed() == ["Bericht 0", "Bericht 1"]
    assert api.times("Dat ging te snel") == 1
    await services.database.close()


async def test_an_update_that_breaks_us_is_passed_and_told(story: Story, api: BotApi) -> None:
    understand = story.services.assistant.understand

    def breaks(turns: tuple[str, ...]) -> object:
        if "breekt" in turns[-1]:
            raise ZeroDivisionError
        return understand(turns)

    story.services.assistant.understand = breaks  # type: ignore[assignment]
    async with running(story.services):
        await api.say("/start")
        await api.say("Dit breekt iets")
        await api.sees("Stuur je bericht alsjeblieft nog een keer")
        await api.say("Dit niet")
        await story.settled()
    assert await story.typed() == ["Dit niet"]


async def test_a_wrong_token_ends_it_and_is_not_logged(
    telegram_settings: Callable[..., Settings], clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    for token in ("123456:VerkeerdeGeheimeToken", ""):
        services = await build_services(telegram_settings(telegram_token=SecretStr(token)), clock)
        await asyncio.wait_for(TelegramChannel.of(services).run(), 20)
        await services.database.close()
    assert "AANLOOP_TELEGRAM_TOKEN" in caplog.text
    assert "VerkeerdeGeheimeToken" not in caplog.text
