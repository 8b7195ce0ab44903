"""What has to be set before the Telegram library is used, by whatever uses it."""

import logging
import os

NOISY = ("telegram", "httpx", "httpcore")


def prepare_library() -> None:
    """Keep the library quiet and on durations.

    httpx logs addresses that hold the bot token, and the library logs whole answers when it cannot read them, names
    included. Without PTB_TIMEDELTA the library warns at every RetryAfter.
    """
    for name in NOISY:
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    os.environ.setdefault("PTB_TIMEDELTA", "true")
