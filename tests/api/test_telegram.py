"""Telegram against a Bot API server of our own: nothing lost, nothing doubled, nothing known of who asks."""

import json
import logging
from collections.abc import Callable
from copy import deepcopy

import pytest

from bot.app import Services, build_services
from bot.settings import Settings
from handoff.models import Custody, Speaker
from tests.api.telegram_story import Story, running
from tests.conftest import Clock
from tests.fakes.bot_api import ANNA, SECRETS, BotApi, Failure


async def test_the_whole_story(
    telegram_settings: Callable[..., Settings], database_url: str | None, api: BotApi, clock: Clock
) -> None:
    services = await build_services(telegram_settings(database_url=database_url), clock)
    story = Story(services, api)
    async with running(services):
        await api.say("/start")
        opening = await api.sees("Ik ben Aanloop")
        assert "Telegram zelf weet wie je bent" in opening.text
        assert len(opening.labels) == 4
        await api.say(story.question())
        answer = await api.sees("Helpt dit?")
        assert "Bron:" in answer.text
        await api.press("Nee, dit helpt niet")
        await api.sees("Dan is een mens misschien beter")
        await api.press("Laat meteen de mensen zien")
        assert len((await api.sees("Zij zijn er niet voor noodgevallen")).labels) > 1
        await api.press("Kies")
        await api.sees("Mijn vraag:")
        await api.say("Mag ik dit ook samen met mijn moeder doen?")
        preview = await api.sees("samen met mijn moeder")
        assert "Mijn vraag:" not in preview.text
        await api.press("Stuur dit naar")
        assert "samen met mijn moeder" in (await api.sees("Verstuurd naar")).text
        slug = (await story.conversation()).contact or ""
        name = services.directory.name(slug)
        await story.accept(slug)
        await api.sees(f"{name} leest je vraag nu")
        await story.answer(slug, "Dag. Ja, neem je moeder mee & <stel> gerust vragen.")
        told = await api.sees("Dag. Ja, neem je moeder mee & <stel> gerust vragen.")
        assert told.text.startswith(f"{name}\n")
        before = len(api.seen())
        await api.say("Dank je wel!")
        await story.settled()
    assert len(api.seen()) == before, "the assistant is silent while a contact has the conversation"
    conversation = await story.conversation()
    assert conversation.custody is Custody.contact
    lines = await story.lines()
    assert [line.number for line in lines] == list(range(1, len(lines) + 1))
    assert lines[-1].body["text"] == "Dank je wel!"
    assert len(api.seen()) == sum(line.speaker is not Speaker.asker for line in lines), "each line once"
    await services.database.close()


async def test_a_first_message_with_a_question_is_answered_after_the_opening(story: Story, api: BotApi) -> None:
    question = story.question()
    async with running(story.services):
        await api.say(question)
        await api.sees("Helpt dit?")
        await story.settled()
    assert ["Ik ben Aanloop" in text for text in api.seen()] == [True, False]
    assert await story.typed() == [question]


async def test_nothing_tells_who_asks(story: Story, api: BotApi, caplog: pytest.LogCaptureFixture) -> None:
    """Names, chat id and token are in no file of the database, in no dump of it, and in no log line at any level."""
    caplog.set_level(logging.DEBUG)
    async with running(story.services):
        await api.say("/start")
        slug = await story.to_contact()
        await api.say("MERKTEKEN in een bericht")
        api.fail("sendMessage", Failure(500, "Internal Server Error"), Failure(429, "Too Many Requests", 1))
        await story.answer(slug, "MERKTEKEN in een antwoord")
        await api.sees("MERKTEKEN in een antwoord")
        await api.photo("MERKTEKEN bij een foto")
        await api.sees("Ik kan alleen tekst lezen")
        await story.settled()
        dump = await _dump(story.services)
    data = story.services.settings.data_dir
    files = b"".join(path.read_bytes() for path in data.iterdir() if path.is_file())
    for secret in (*SECRETS, "MERKTEKEN"):
        assert secret.encode() not in files
        assert secret not in dump
        assert secret not in caplog.text
    assert ANNA.to_bytes(8, "big") not in files


async def _dump(services: Services) -> str:
    async with services.database.engine.connect() as connection:
        raw = (await connection.get_raw_connection()).driver_connection
        return "\n".join([line async for line in raw.iterdump()])  # type: ignore[union-attr]


async def test_an_edit_leaves_the_old_text(story: Story, api: BotApi) -> None:
    """CW #10760: an edit does not erase what was said."""
    async with running(story.services):
        update = await api.say("Het eerste woord")
        await api.sees("Ik ben Aanloop")
        await api.edit(update, "Iets heel anders")
        await api.sees("Ik heb je oude bericht bewaard")
        await story.settled()
    assert await story.typed() == ["Het eerste woord"]


async def test_an_album_is_answered_once(story: Story, api: BotApi) -> None:
    async with running(story.services):
        for _ in range(4):
            await api.photo()
        await api.sees("Ik kan alleen tekst lezen")
        await story.settled()
    assert api.times("Ik kan alleen tekst lezen") == 1
    assert await story.typed() == []


@pytest.mark.parametrize("way", ["photo", "edit", "too long"])
async def test_danger_is_seen_in_what_is_not_kept(way: str, story: Story, api: BotApi) -> None:
    async with running(story.services):
        update = await api.say("/start")
        await api.sees("Ik ben Aanloop")
        danger = "Ik wil dood, ik maak er een eind aan."
        if way == "photo":
            await api.photo(danger)
        elif way == "edit":
            await api.edit(update, danger)
        else:
            await api.say("Ik leg het uit. " * 180 + danger)
        await api.sees("113")
        await story.settled()


async def test_a_group_is_told_once_and_remembered_nowhere(story: Story, api: BotApi) -> None:
    async with running(story.services):
        await api.say_in_group("Hallo allemaal")
        await api.sees("Ik werk alleen in een privégesprek", chat=-100_200_300)
        await api.say_in_group("Nog een keer")
        await api.until(lambda: api.all_confirmed)
    assert len(api.messages) == 1
    assert await story.conversations() == []


async def test_a_double_click_is_one_line(story: Story, api: BotApi) -> None:
    async with running(story.services):
        await api.say(story.question())
        shown = await api.sees("Helpt dit?")
        copy = deepcopy(shown)
        await api.press("Nee, dit helpt niet", message=copy)
        await api.press("Nee, dit helpt niet", message=copy)
        await api.sees("zodat je de juiste mensen ziet")
        await story.settled()
        await api.until(lambda: shown.labels == [], "the keyboard goes")
        assert (await story.typed()).count("Nee, dit helpt niet") == 1
    assert api.times("zodat je de juiste mensen ziet") == 1
    assert api.unanswered == 0


async def test_a_button_that_was_never_offered_does_nothing(story: Story, api: BotApi) -> None:
    """What a press claims is checked against the log, so an old or forged button cannot erase."""
    async with running(story.services):
        await api.say("/start")
        forged = deepcopy(await api.sees("Ik ben Aanloop"))
        forged.keyboard = [[{"text": "x", "callback_data": "erase:yes"}]]
        await api.press("x", message=forged)
        await story.settled()
    assert api.toasts == [story.services.say("telegram.stale")]
    assert (await story.conversation()).erased_at is None


async def test_erasing_gives_one_receipt_and_the_next_message_begins_anew(story: Story, api: BotApi) -> None:
    async with running(story.services):
        await api.say("MERKTEKEN")
        await api.say("/wis")
        ask = deepcopy(await api.sees("Wil je dit hele gesprek wissen?"))
        await story.settled()
        await api.press("Ja, wis alles", message=ask)
        await api.press("Ja, wis alles", message=ask)
        receipt = await api.sees("Alles is gewist:")
        assert "In Telegram zelf staat dit gesprek nog" in receipt.text
        await story.settled()
        erased = await story.conversation()
        assert (erased.access, erased.address, erased.wrapped_key) == (None, None, None)
        await api.say("Hallo, ik ben er weer")
        await api.until(lambda: api.times("Ik ben Aanloop") == 2)
        await story.settled()
    assert api.times("Alles is gewist:") == 1
    assert len(await story.conversations()) == 2


async def test_a_long_message_is_refused_with_the_limit(story: Story, api: BotApi) -> None:
    async with running(story.services):
        await api.say("a" * 2001)
        await api.sees("langer dan 2000 tekens")
        await api.say("b" * 2000)
        await story.settled()
    assert await story.typed() == ["b" * 2000]


async def test_start_does_not_disturb_a_contact(story: Story, api: BotApi) -> None:
    async with running(story.services):
        slug = await story.to_contact()
        typed = await story.typed()
        await api.say("/start")
        await api.sees(f"Je praat met {story.services.directory.name(slug)}")
        await story.settled()
    assert await story.typed() == typed


async def test_odd_text_is_taken_as_it_is(story: Story, api: BotApi) -> None:
    async with running(story.services):
        await api.say("<b>vet</b> & \x00\x07 raar\ud800 🙂")
        await api.sees("Ik ben Aanloop")
        await story.settled()
    assert await story.typed() == ["<b>vet</b> &  raar 🙂"]


async def test_commands_are_made_known_and_updates_are_limited(story: Story, api: BotApi) -> None:
    async with running(story.services):
        await api.until(lambda: bool(api.polls and api.commands))
    assert [command["command"] for command in api.commands] == ["start", "mens", "stop", "bewaar", "terug", "wis"]
    assert json.loads(api.polls[0]["allowed_updates"]) == ["message", "edited_message", "callback_query"]
