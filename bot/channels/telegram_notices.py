"""Notices by Telegram, through the bot that askers talk to; it only sends, so it can run beside the polling."""

from datetime import timedelta

from telegram import Bot, LinkPreviewOptions
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, RetryAfter, TelegramError
from telegram.request import HTTPXRequest

from bot.channels.telegram_library import prepare_library
from bot.channels.telegram_sender import asked_pause
from handoff.notice_transport import Fault, Outgoing, SendError


class TelegramTransport:
    """Sends plain text to chats that a contact linked."""

    available = True

    def __init__(self, token: str, base_url: str) -> None:
        prepare_library()
        self._request = HTTPXRequest()
        self._bot = Bot(token, base_url=base_url, request=self._request, get_updates_request=self._request)
        self._name = ""

    async def send(self, address: str, message: Outgoing) -> None:
        """Raises SendError; permanent when the chat is gone or the bot was blocked there."""
        try:
            await self._request.initialize()
            await self._bot.send_message(
                int(address), message.text, link_preview_options=LinkPreviewOptions(is_disabled=True)
            )
        except TelegramError as error:
            raise _as_send_error(error) from None

    async def name(self) -> str:
        """The bot's name as people search it; asked once."""
        if not self._name:
            try:
                await self._request.initialize()
                self._name = f"@{(await self._bot.get_me()).username}"
            except TelegramError:
                return ""
        return self._name

    async def close(self) -> None:
        await self._request.shutdown()


def _as_send_error(error: TelegramError) -> SendError:
    """`BadRequest` is a network error to the library, so it comes first."""
    if isinstance(error, Forbidden | BadRequest | ChatMigrated):
        return SendError(Fault.blocked, permanent=True)
    if isinstance(error, RetryAfter):
        return SendError(Fault.busy, after=timedelta(seconds=asked_pause(error)))
    if isinstance(error, InvalidToken):
        return SendError(Fault.not_set_up)
    return SendError(Fault.unreachable)
