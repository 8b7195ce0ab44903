"""What the tests over HTTP share: a Telegram of our own, and one asker on it."""

from collections.abc import AsyncIterator, Callable

import pytest
from pydantic import SecretStr

from bot.app import build_services
from bot.settings import Settings
from tests.api.telegram_story import Story
from tests.conftest import Clock
from tests.fakes.bot_api import TOKEN, BotApi, serve


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
