"""What the tests over HTTP share: a Telegram of our own, and one asker on it."""

from collections.abc import AsyncIterator, Callable, Iterator

import pytest
from pydantic import SecretStr

from bot.app import build_services
from bot.settings import Settings
from tests.api.notice_story import NoticeStory
from tests.api.telegram_story import Story
from tests.conftest import Clock
from tests.fakes.bot_api import TOKEN, BotApi, serve
from tests.fakes.mail_server import MailServer, mail_server
from tests.watch import hosts_of


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with serve() as api:
        yield api


@pytest.fixture
def telegram_settings(make_settings: Callable[..., Settings], api: BotApi) -> Callable[..., Settings]:
    def make(**values: object) -> Settings:
        return make_settings(**{"telegram_token": SecretStr(TOKEN), "telegram_api": api.address, **values})

    return make


@pytest.fixture
async def story(telegram_settings: Callable[..., Settings], api: BotApi, clock: Clock) -> AsyncIterator[Story]:
    services = await build_services(telegram_settings(), clock)
    yield Story(services, api)
    await services.database.close()


@pytest.fixture
def mail() -> Iterator[MailServer]:
    with mail_server() as server:
        yield server


@pytest.fixture
async def notices(
    telegram_settings: Callable[..., Settings],
    database_url: str | None,
    mail: MailServer,
    api: BotApi,
    clock: Clock,
) -> AsyncIterator[NoticeStory]:
    """Services that can mail and use Telegram, on SQLite, and again on PostgreSQL."""
    settings = telegram_settings(database_url=database_url, **mail.settings)
    story = NoticeStory(await build_services(settings, clock), mail, api, clock)
    yield story
    await story.close()


@pytest.fixture
async def sqlite_notices(
    telegram_settings: Callable[..., Settings], mail: MailServer, api: BotApi, clock: Clock
) -> AsyncIterator[NoticeStory]:
    story = NoticeStory(await build_services(telegram_settings(**mail.settings), clock), mail, api, clock)
    yield story
    await story.close()


@pytest.fixture
def connections() -> Iterator[list[str]]:
    """The hosts that anything in this process connects to or looks up while the test runs."""
    with hosts_of() as hosts:
        yield hosts
