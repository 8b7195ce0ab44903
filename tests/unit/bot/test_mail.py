"""What a failure of the mail server means: try again, or never; and settings that belong together."""

import aiosmtplib
import pytest
from pydantic import ValidationError

from bot.channels.mail import MailTransport, _as_send_error
from bot.settings import Settings
from handoff.notice_transport import Fault

REFUSED = aiosmtplib.SMTPRecipientRefused


@pytest.mark.parametrize(
    ("error", "fault", "permanent"),
    [
        (aiosmtplib.SMTPRecipientsRefused([REFUSED(550, "geheim", "a@b.nl")]), Fault.refused, True),
        (aiosmtplib.SMTPRecipientsRefused([REFUSED(450, "geheim", "a@b.nl")]), Fault.busy, False),
        (aiosmtplib.SMTPDataError(554, "geheim"), Fault.refused, True),
        (aiosmtplib.SMTPDataError(452, "geheim"), Fault.busy, False),
        (aiosmtplib.SMTPAuthenticationError(535, "geheim"), Fault.not_set_up, False),
        (aiosmtplib.SMTPSenderRefused(553, "geheim", "a@b.nl"), Fault.not_set_up, False),
        (aiosmtplib.SMTPNotSupported("geheim"), Fault.not_set_up, False),
        (aiosmtplib.SMTPServerDisconnected("geheim"), Fault.unreachable, False),
        (aiosmtplib.SMTPConnectTimeoutError("geheim"), Fault.unreachable, False),
        (aiosmtplib.SMTPHeloError(501, "geheim"), Fault.busy, False),
        (ConnectionRefusedError("geheim"), Fault.unreachable, False),
    ],
)
def test_only_the_mailbox_is_refused_for_ever(error: Exception, fault: Fault, permanent: bool) -> None:
    found = _as_send_error(error)
    assert (found.fault, found.permanent) == (fault, permanent)
    assert "geheim" not in repr(found)


def test_the_password_does_not_show() -> None:
    shown = repr(MailTransport("h", 587, "a@b.nl", "Aanloop", lambda: None, password="geheim"))  # type: ignore[arg-type, return-value]
    assert "geheim" not in shown


@pytest.mark.parametrize(
    "values",
    [
        {"smtp_host": "mail.example"},
        {"smtp_host": "mail.example", "smtp_from": "geen adres"},
        {"smtp_from": "a@b.nl\nBcc: c@d.nl"},
        {"smtp_tls": "misschien"},
        {"quiet_hours": "nacht"},
        {"notice_window": -1},
    ],
)
def test_settings_that_cannot_be_meant(values: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Settings(_env_file=None, **values)  # type: ignore[call-arg, arg-type]
