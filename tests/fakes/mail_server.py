"""A mail server of our own: real SMTP on loopback, in a thread, that keeps what it takes and refuses what it is told to."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from tests.backing import free_port

TAKEN = "250 OK"


@dataclass
class MailServer:
    """`refusals` by address, or for "*" everybody: the reply to RCPT TO until it is taken away."""

    port: int
    mails: list[tuple[str, EmailMessage]] = field(default_factory=list)
    raw: list[bytes] = field(default_factory=list)
    refusals: dict[str, str] = field(default_factory=dict)
    after_data: list[str] = field(default_factory=list)
    tries: int = 0

    @property
    def settings(self) -> dict[str, object]:
        host = {"smtp_host": "127.0.0.1", "smtp_port": self.port}
        return {**host, "smtp_from": "aanloop@aanloop.test", "smtp_tls": "none"}

    def to(self, address: str) -> list[EmailMessage]:
        return [mail for to, mail in self.mails if to == address]

    def texts(self, address: str) -> list[str]:
        return [mail.get_content() for mail in self.to(address)]

    async def handle_RCPT(  # noqa: N802  the library's name
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        self.tries += 1
        if refusal := self.refusals.get(address) or self.refusals.get("*"):
            return refusal
        envelope.rcpt_tos.append(address)
        return TAKEN

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802  the library's name
        content = envelope.content
        assert isinstance(content, bytes)
        reply = self.after_data.pop(0) if self.after_data else TAKEN
        if reply == TAKEN:
            mail = message_from_bytes(content, policy=policy.default)
            self.raw.append(content)
            self.mails += [(address, mail) for address in envelope.rcpt_tos]
        return reply


@contextmanager
def mail_server() -> Iterator[MailServer]:
    state = MailServer(free_port())
    controller = Controller(state, hostname="127.0.0.1", port=state.port)
    controller.start()
    try:
        yield state
    finally:
        controller.stop()
