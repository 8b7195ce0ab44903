"""Notices by e-mail: plain text over SMTP, marked as automatic so that nothing answers it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from typing import Literal

import aiosmtplib

from handoff.notice_transport import Fault, Outgoing, SendError

SECONDS = 20.0
PERMANENT = 500
"""Replies from here on will not change by trying again (RFC 5321, section 4.2.1)."""


@dataclass(frozen=True)
class MailTransport:
    """One connection for each message: notices are few, and nothing stays open that can break."""

    host: str
    port: int
    sender: str
    sender_name: str
    now: Callable[[], datetime]
    tls: Literal["starttls", "tls", "none"] = "starttls"
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    available: bool = True

    async def send(self, address: str, message: Outgoing) -> None:
        """Hand it to the mail server. Raises SendError, permanent only when this mailbox or message is refused."""
        mail = compose(self.sender, self.sender_name, address, message, self.now())
        try:
            await aiosmtplib.send(
                mail,
                sender=self.sender,
                recipients=[address],
                hostname=self.host,
                port=self.port,
                username=self.user,
                password=self.password,
                use_tls=self.tls == "tls",
                start_tls=self.tls == "starttls",
                local_hostname=_domain(self.sender),
                timeout=SECONDS,
            )
        except (aiosmtplib.SMTPException, OSError) as error:
            raise _as_send_error(error) from None

    async def name(self) -> str:
        return self.sender

    async def close(self) -> None:
        """Nothing stays open."""


def compose(sender: str, sender_name: str, address: str, message: Outgoing, now: datetime) -> EmailMessage:
    """The mail. Its Message-ID is the same when the same notice goes out again after a kill, so mail programs fold it.

    Auto-Submitted (RFC 3834) and List-Id (RFC 2919) keep holiday answers away and let people sort it.
    """
    domain = _domain(sender)
    mail = EmailMessage()
    mail["From"] = f"{sender_name} <{sender}>"
    mail["To"] = address
    mail["Subject"] = message.subject
    mail["Date"] = format_datetime(now)
    mail["Message-ID"] = f"<{message.key}@{domain}>"
    mail["Auto-Submitted"] = "auto-generated"
    mail["X-Auto-Response-Suppress"] = "All"
    mail["List-Id"] = f"{sender_name} <notices.{domain}>"
    mail.set_content(f"{message.text}\n\n-- \n{message.foot}\n", cte="quoted-printable")
    return mail


def _domain(address: str) -> str:
    return address.rpartition("@")[2]


def _as_send_error(error: Exception) -> SendError:
    """Only a refusal of the mailbox or the message is for ever; a refused sign-in or sender is the host's to mend."""
    if isinstance(error, aiosmtplib.SMTPRecipientsRefused):
        code = max(refused.code for refused in error.recipients)
        return _refusal(code)
    if isinstance(error, aiosmtplib.SMTPRecipientRefused | aiosmtplib.SMTPDataError):
        return _refusal(error.code)
    if isinstance(error, aiosmtplib.SMTPAuthenticationError | aiosmtplib.SMTPSenderRefused):
        return SendError(Fault.not_set_up)
    if isinstance(error, aiosmtplib.SMTPNotSupported):
        return SendError(Fault.not_set_up)
    if isinstance(error, OSError):
        return SendError(Fault.unreachable)
    return SendError(Fault.busy)


def _refusal(code: int) -> SendError:
    return SendError(Fault.refused, permanent=True) if code >= PERMANENT else SendError(Fault.busy)
