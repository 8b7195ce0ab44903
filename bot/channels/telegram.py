"""The Telegram channel: long polling with python-telegram-bot, the offset moved only with what it handled.

`Updater` of the library is not used: it confirms updates before they are handled, so that a kill loses them.
"""

import asyncio
import logging
from dataclasses import dataclass
from typing import Self

from sqlalchemy.exc import InterfaceError, OperationalError
from telegram import Bot, BotCommand, Update
from telegram.error import InvalidToken, RetryAfter, TelegramError

from bot.app import Services
from bot.channels.telegram_inbox import Inbox, Outcome
from bot.channels.telegram_library import prepare_library
from bot.channels.telegram_sender import Sender, asked_pause, pause_after
from bot.channels.telegram_staff import StaffChats
from handoff.errors import HandoffError

UPDATES = ("message", "edited_message", "callback_query")
BATCH = 100
TRIES = 3
SLOW_POLLS = 5
REFUSALS = {"custody": "errors.custody", "erased": "errors.erased", "busy": "errors.busy"}
logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class TelegramChannel:
    """Answers on Telegram as long as `run` runs. `poll_timeout`: seconds that Telegram may keep a poll waiting."""

    services: Services
    inbox: Inbox
    poll_timeout: int = 25

    @classmethod
    def of(cls, services: Services) -> Self:
        inbox = Inbox(
            database=services.database,
            log=services.log,
            assistant=services.assistant,
            replies=services.dialogue.replies,
            directory=services.directory,
            returning=services.returning,
            now=services.now,
            staff=StaffChats(
                services.notice_desk.channels, services.say, f"{services.settings.address}/staff", services.now
            ),
            token=_token(services),
            rate=services.settings.rate_token,
        )
        return cls(services, inbox)

    async def run(self) -> None:
        """Poll and send until cancelled. A token that Telegram does not accept is logged, and ends it."""
        prepare_library()
        try:
            bot = Bot(_token(self.services), base_url=self.services.settings.telegram_api)
            try:
                await self._connect(bot)
                async with asyncio.TaskGroup() as group:
                    sender = self._sender(bot, group)
                    sender.soon(lambda: bot.set_my_commands(self._commands()))
                    group.create_task(sender.run())
                    await self._poll(bot, sender)
            finally:
                await bot.shutdown()
        except* InvalidToken:
            logger.error(  # noqa: TRY400  the exception's text holds the token
                "Telegram does not accept the bot token, so Telegram is off. Check AANLOOP_TELEGRAM_TOKEN and "
                "AANLOOP_TELEGRAM_API, and start again."
            )

    def _sender(self, bot: Bot, group: asyncio.TaskGroup) -> Sender:
        services = self.services
        return Sender(
            bot=bot,
            group=group,
            database=services.database,
            log=services.log,
            bus=services.bus,
            directory=services.directory,
            say=services.say,
            poll_seconds=services.settings.poll_seconds * SLOW_POLLS,
        )

    def _commands(self) -> list[BotCommand]:
        say = self.services.say
        names = {
            "start": "telegram.start",
            "mens": "opening.human",
            "stop": "widget.stop",
            "bewaar": "telegram.keep",
            "terug": "telegram.return",
            "wis": "erase.button",
        }
        return [BotCommand(command, say(name)) for command, name in names.items()]

    async def _connect(self, bot: Bot) -> None:
        """Check the token, and take a webhook away: Telegram does not do both. Raises InvalidToken."""
        failures = 0
        while True:
            try:
                await bot.initialize()
                await bot.delete_webhook()
            except InvalidToken:
                raise
            except TelegramError as error:
                failures += 1
                await self._wait(error, failures)
            else:
                return

    async def _poll(self, bot: Bot, sender: Sender) -> None:
        """Fetch and handle updates one by one. Telegram forgets an update once a higher offset is asked for."""
        failures = 0
        offset = await self.inbox.next_id()
        while True:
            limit = 1 if failures else BATCH
            try:
                updates = await bot.get_updates(offset or None, limit, self.poll_timeout, UPDATES)
            except InvalidToken:
                raise
            except TelegramError as error:
                failures += 1
                await self._wait(error, failures)
                continue
            except (AttributeError, KeyError, TypeError, ValueError) as error:
                failures += 1
                offset = await self._pass_unreadable(error, offset, failures)
                continue
            failures = 0
            for update in updates:
                outcome = await self._handle(update)
                self._after(bot, sender, update, outcome)
                offset = update.update_id + 1

    async def _pass_unreadable(self, error: Exception, offset: int, failures: int) -> int:
        """The library could not read a batch: fetch one by one, and go past the one that it cannot read."""
        logger.error("an update from Telegram cannot be read (%s)", type(error).__name__)
        await asyncio.sleep(pause_after(1))
        if failures == 1 or not offset:
            return offset
        await self.inbox.skip(offset)
        return offset + 1

    async def _wait(self, error: TelegramError, failures: int) -> None:
        logger.warning("Telegram does not answer (%s), it is asked again", type(error).__name__)
        await asyncio.sleep(asked_pause(error) if isinstance(error, RetryAfter) else pause_after(failures))

    async def _handle(self, update: Update) -> Outcome:
        """Handle an update. A database that is away is waited for; an update that keeps failing is answered so."""
        failures = 0
        while True:
            try:
                return await self.inbox.take(update)
            except HandoffError as error:
                return await self.inbox.refuse(update, REFUSALS.get(error.code, "telegram.failed"))
            except (OperationalError, InterfaceError, OSError) as error:
                failures += 1
                logger.warning("the database does not answer (%s), it is asked again", type(error).__name__)
                await asyncio.sleep(pause_after(failures))
            except Exception as error:  # noqa: BLE001  one update must not stop the ones behind it
                failures += 1
                logger.warning("an update could not be handled (%s)", type(error).__name__)
                if failures >= TRIES:
                    return await self.inbox.refuse(update, "telegram.failed")

    def _after(self, bot: Bot, sender: Sender, update: Update, outcome: Outcome) -> None:
        """What needs no transaction: stop the button's spinner, take the pressed keyboard away, send a receipt."""
        if outcome.conversation:
            sender.release(outcome.conversation)
        if (query := update.callback_query) is not None:
            sender.soon(lambda: bot.answer_callback_query(query.id, text=outcome.toast))
            if (pressed := query.message) is not None and not outcome.keeps_keyboard:
                sender.soon(
                    lambda: bot.edit_message_reply_markup(chat_id=pressed.chat.id, message_id=pressed.message_id)
                )
        if outcome.direct and (chat := update.effective_chat) is not None:
            direct, chat_id = outcome.direct, chat.id
            if outcome.arrived and outcome.conversation:
                sender.first(outcome.conversation, lambda: sender.post(chat_id, direct))
            else:
                sender.soon(lambda: sender.post(chat_id, direct))


def _token(services: Services) -> str:
    token = services.settings.telegram_token
    return token.get_secret_value() if token else ""
