"""Return codes between Telegram and the web: the conversation is at one place, and the other knows nothing of it."""

from collections.abc import AsyncIterator, Callable

import httpx
import pytest

from bot.app import Services, build_services
from bot.settings import Settings
from handoff.models import Custody
from tests.api.conversation import Asker, client
from tests.api.telegram_story import Story, running
from tests.conftest import Clock
from tests.fakes.bot_api import ANNA, BotApi

BEN = ANNA + 1
NO_CODE = "appel bakfiets dolfijn wolk"


@pytest.fixture
async def services(
    telegram_settings: Callable[..., Settings], database_url: str | None, clock: Clock
) -> AsyncIterator[Services]:
    built = await build_services(telegram_settings(database_url=database_url), clock)
    yield built
    await built.database.close()


@pytest.fixture
async def story(services: Services, api: BotApi) -> Story:
    return Story(services, api)


@pytest.fixture
async def http(services: Services) -> AsyncIterator[httpx.AsyncClient]:
    async with client(services) as browser:
        yield browser


async def kept(api: BotApi, chat: int = ANNA) -> str:
    """The code that /bewaar gives in this chat."""
    before = len(api.seen(chat))
    await api.say("/bewaar", chat=chat)
    shown = await api.sees("Met deze vier woorden kom je terug", chat=chat, after=before)
    return shown.text.split("\n")[0]


async def test_from_the_web_to_telegram(story: Story, api: BotApi, http: httpx.AsyncClient) -> None:
    asker = await Asker(http).start()
    slug = await asker.ask_a_person()
    code = await asker.keep()
    await story.accept(slug)
    await story.answer(slug, "Ja, dat mag. Tot later.")
    async with running(story.services):
        await api.say(code.title())
        welcome = await api.sees("Welkom terug")
        await api.sees("Ja, dat mag. Tot later.")
        await story.settled()
        seen = api.seen()
        assert welcome.text == seen[0], "the welcome stands above what it is about"
        assert f"Je praat met {story.services.directory.name(slug)}" in welcome.text
        assert not any("Ik ben Aanloop" in text for text in seen), "the history is not sent again"
        assert code not in "".join(seen)
        await api.say("Dank je wel")
        await story.settled()
    assert (await http.get(asker.path, headers=asker.headers)).status_code == 404
    moved = await story.conversation()
    assert (moved.id, moved.channel, moved.custody) == (asker.id, "telegram", Custody.contact)
    assert (await story.typed())[-1] == "Dank je wel"
    assert code not in await story.typed()


async def test_from_telegram_to_the_web(story: Story, api: BotApi, http: httpx.AsyncClient) -> None:
    asker = Asker(http)
    async with running(story.services):
        slug = await story.to_contact()
        code = await kept(api)
        await story.settled()
        assert (await asker.come_back(code)).status_code == 200
        before = len(api.seen())
        await story.answer(slug, "Dit gaat naar het web")
        await asker.look()
        assert "Dit gaat naar het web" in [m["body"]["text"] for m in asker.said.values()]
        moved = await story.conversation()
        assert (moved.channel, moved.address) == ("web", None)
        await api.say("Hallo, ik ben het weer")
        await api.sees("Ik ben Aanloop", after=before)
        await story.settled()
    assert "Dit gaat naar het web" not in "".join(api.seen())
    assert len(await story.conversations()) == 2


async def test_from_one_chat_to_another(story: Story, api: BotApi) -> None:
    async with running(story.services):
        slug = await story.to_contact()
        code = await kept(api)
        await story.settled()
        await api.say(f"/terug {code}", chat=BEN)
        await api.sees("Welkom terug", chat=BEN)
        await story.answer(slug, "Alleen voor de nieuwe plek")
        await api.sees("Alleen voor de nieuwe plek", chat=BEN)
        await story.settled()
    assert api.times("Alleen voor de nieuwe plek") == 0


async def test_a_press_on_the_old_place_says_nothing_untrue(story: Story, api: BotApi, http: httpx.AsyncClient) -> None:
    """After moving, an old "Ja, wis alles" erases nothing, and does not say that it did."""
    async with running(story.services):
        await api.say("/wis")
        await api.sees("Wil je dit hele gesprek wissen?")
        await story.settled()
        code = await kept(api)
        asker = Asker(http)
        await asker.come_back(code)
        await api.press("Ja, wis alles")
        told = await api.sees("Dit gesprek staat hier niet meer")
        assert "of het gaat ergens anders verder" in told.text
        await story.settled()
    assert (await story.conversation()).erased_at is None
    await asker.look()
    assert asker.numbers()


async def test_the_code_of_this_very_chat(story: Story, api: BotApi) -> None:
    async with running(story.services):
        await api.say("/start")
        await api.sees("Ik ben Aanloop")
        code = await kept(api)
        before = len(await story.lines())
        await api.say(code)
        await api.sees("Je bent al in dit gesprek")
        await story.settled()
        assert len(await story.lines()) == before, "the code is no line of the log"
    assert api.times("Ik ben Aanloop") == 1, "nothing is brought again"


async def test_a_code_can_be_made_invalid_and_replaced(story: Story, api: BotApi, http: httpx.AsyncClient) -> None:
    async with running(story.services):
        await api.say("/start")
        await api.sees("Ik ben Aanloop")
        first = await kept(api)
        second = await kept(api)
        assert api.times("Je vorige code werkt nu niet meer") == 1
        assert (await Asker(http).come_back(first)).status_code == 404
        await api.press("Maak deze code ongeldig")
        await api.sees("De code werkt niet meer")
        await story.settled()
        assert (await Asker(http).come_back(second)).status_code == 404


async def test_a_chat_with_a_person_is_not_left_by_a_code(story: Story, api: BotApi, http: httpx.AsyncClient) -> None:
    asker = await Asker(http).start()
    code = await asker.keep()
    async with running(story.services):
        slug = await story.to_contact()
        await api.say(code)
        await api.sees("Haal die vraag eerst terug, of stop dat gesprek")
        await story.settled()
        assert code not in await story.typed()
        await story.answer(slug, "Ik ben er nog")
        await api.sees("Ik ben er nog")
    assert (await asker.http.get(asker.path, headers=asker.headers)).status_code == 200


async def test_what_stood_in_the_chat_is_erased_and_said_so(story: Story, api: BotApi, http: httpx.AsyncClient) -> None:
    asker = await Asker(http).start()
    code = await asker.keep()
    async with running(story.services):
        await api.say("Wat is een jobcoach?")
        await story.settled()
        await api.say(code)
        await api.sees("Wat je hier eerst had getypt, is gewist")
        await story.settled()
    assert sorted(c.erased_at is None for c in await story.conversations()) == [False, True]


async def test_commands_where_there_is_nothing(story: Story, api: BotApi) -> None:
    async with running(story.services):
        await api.say("/terug")
        await api.sees("Typ hier de vier woorden van je code")
        await api.say("/bewaar")
        await api.sees("Er is hier nog geen gesprek om te bewaren")
        await api.until(lambda: api.all_confirmed)
    assert await story.conversations() == []


async def test_four_words_that_open_nothing_are_a_message(story: Story, api: BotApi) -> None:
    async with running(story.services):
        await api.say(NO_CODE)
        await api.sees("Ik ben Aanloop")
        await story.settled()
    assert await story.typed() == [NO_CODE]


async def test_guessing_in_a_chat_is_limited(
    telegram_settings: Callable[..., Settings], api: BotApi, clock: Clock
) -> None:
    services = await build_services(telegram_settings(rate_codes=2), clock)
    story = Story(services, api)
    async with running(services):
        for _ in range(3):
            await api.say(NO_CODE)
        await api.sees("Er zijn net veel codes geprobeerd")
        await story.settled()
    assert await story.typed() == [NO_CODE] * 2
    await services.database.close()


async def test_the_waiting_message_offers_the_code(story: Story, api: BotApi) -> None:
    async with running(story.services):
        await api.say(story.question())
        await api.sees("Helpt dit?")
        await story.to_preview()
        await api.press("Stuur dit naar")
        sent = await api.sees("Je mag weggaan en later terugkomen")
        before = len(await story.lines())
        await api.press("Bewaar met een code")
        await api.sees("Met deze vier woorden kom je terug")
        await story.settled()
        assert len(await story.lines()) == before, "nobody else needs to know"
        assert sent.labels == ["Haal mijn vraag terug", "Bewaar met een code"], "the choices stay"


async def test_closing_and_the_receipt_on_telegram(story: Story, api: BotApi) -> None:
    async with running(story.services):
        slug = await story.to_contact()
        await story.close(slug)
        asked = await api.sees("Hielp dit gesprek?")
        assert asked.labels == ["Ja", "Een beetje", "Nee", "Bewaar met een code", "Wis alles"]
        await api.press("Een beetje")
        await api.sees("Dank je voor je antwoord")
        await api.press("Bewaar met een code")
        await api.sees("Met deze vier woorden kom je terug")
        assert (await story.conversation()).custody is Custody.closed
        await api.press("Wis alles")
        await api.sees("Wil je dit hele gesprek wissen?")
        await api.press("Ja, wis alles")
        receipt = await api.sees("Alles is gewist:")
        assert "de vraag die je verstuurde en je code." in receipt.text
        assert f"het kenmerk {(await story.conversations())[0].id[:8]}" in receipt.text
        assert "In Telegram zelf staat dit gesprek nog" in receipt.text
