"""Wires notices to contacts from the settings: a real transport where one is set up, else one that says it is not."""

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.channels.mail import MailTransport
from bot.database import Database
from bot.rendering import dates
from bot.security import RateLimit
from bot.settings import Settings
from faq.content import Say
from handoff.models import ChannelKind
from handoff.notice_channels import NoticeChannels
from handoff.notice_desk import NoticeDesk
from handoff.notice_sender import NoticeSender
from handoff.notice_texts import Wording
from handoff.notice_transport import NullTransport, Transport
from handoff.notices import Notices
from handoff.quiet import QuietHours
from handoff.sealing import Vault

MOST_AN_HOUR = 5
"""Confirmation mails, tests and codes, each, for one contact."""


def wire_notices(
    settings: Settings, database: Database, vault: Vault, say: Say, zone: ZoneInfo, now: Callable[[], datetime]
) -> NoticeDesk:
    channels = NoticeChannels(vault, QuietHours.parse(settings.quiet_hours))
    notices = Notices(channels, zone, timedelta(minutes=settings.notice_window))
    sender = NoticeSender(
        database=database,
        channels=channels,
        notices=notices,
        transports={ChannelKind.email: _mail(settings, say, now), ChannelKind.telegram: _telegram(settings)},
        wording=Wording(say, dates(say, zone), settings.address),
        now=now,
        seconds=settings.notice_seconds,
    )
    return NoticeDesk(notices, channels, sender, RateLimit(MOST_AN_HOUR, 3600, time.monotonic).allows)


def _mail(settings: Settings, say: Say, now: Callable[[], datetime]) -> Transport:
    if not settings.smtp_host or not settings.smtp_from:
        return NullTransport()
    return MailTransport(
        host=settings.smtp_host,
        port=settings.smtp_port,
        sender=settings.smtp_from,
        sender_name=say("name"),
        now=now,
        tls=settings.smtp_tls,
        user=settings.smtp_user,
        password=settings.smtp_password.get_secret_value() if settings.smtp_password else None,
    )


def _telegram(settings: Settings) -> Transport:
    token = settings.telegram_token.get_secret_value() if settings.telegram_token else ""
    if not token:
        return NullTransport()
    from bot.channels.telegram_notices import TelegramTransport  # noqa: PLC0415  only where it is used

    return TelegramTransport(token, settings.telegram_api)
