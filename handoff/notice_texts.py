"""What a contact reads in a notice: how many questions, why, by when, and where. Never a word of an asker."""

import hashlib
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from handoff.models import ChannelKind, NoticeReason
from handoff.notice_transport import Outgoing
from handoff.notices import Batch


@dataclass(frozen=True, slots=True)
class Wording:
    """`date` tells a moment by its full date, for it may be read days later; `address` is where people reach us."""

    say: Callable[..., str]
    date: Callable[[datetime], str]
    address: str

    def notice(self, batch: Batch) -> Outgoing:
        """One question, or a digest of several."""
        count = len(batch.reasons)
        if count == 1:
            lines = [self.say(f"notices.one.{batch.reasons[0]}")]
        else:
            lines = [self.say("notices.many", count=count), *self._counts(batch)]
        if batch.promised is not None:
            promise = "promise" if count == 1 else "first_promise"
            lines.append(self.say(f"notices.{promise}", moment=self.date(batch.promised)))
        subject = self.say("notices.subject") if count == 1 else self.say("notices.subject_many", count=count)
        return self._message(subject, "\n".join(lines), _key(batch.channel_id, *batch.notices))

    def test(self, kind: ChannelKind, now: datetime) -> Outgoing:
        return self._message(self.say("notices.test_subject"), self.say("notices.test_text"), _key(kind, str(now)))

    def confirmation(self, token: str) -> Outgoing:
        """Asks who reads this mailbox to confirm. It names nobody: the address may be a stranger's."""
        link = f"{self.address}/staff/notices/confirm/{token}"
        text = self.say("notices.confirm_mail", link=link)
        return Outgoing(self.say("notices.confirm_subject"), text, self.say("notices.confirm_foot"), _key(token))

    def _counts(self, batch: Batch) -> list[str]:
        found = Counter(batch.reasons)
        return [self.say(f"notices.count.{why}", count=found[why]) for why in NoticeReason if found[why]]

    def _message(self, subject: str, text: str, key: str) -> Outgoing:
        read = self.say("notices.read", link=f"{self.address}/staff")
        foot = self.say("notices.foot", link=f"{self.address}/staff/notices")
        return Outgoing(subject, f"{text}\n\n{read}", foot, key)


def _key(*parts: str) -> str:
    """Names a message without telling what it is about; the same parts give the same name."""
    return hashlib.sha256("/".join(parts).encode()).hexdigest()[:32]
