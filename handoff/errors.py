"""What can go wrong while a conversation is in someone's hands; each error says what to do."""


class HandoffError(Exception):
    """A refusal with a stable `code`, a plain message, and the HTTP status that fits it."""

    code = "handoff"
    status = 409


class UnknownConversationError(HandoffError):
    """No such conversation for this caller. The same answer for a wrong token as for a wrong id."""

    code = "unknown_conversation"
    status = 404


class ErasedError(HandoffError):
    """The conversation was erased: its key is gone and its messages cannot be read by anyone."""

    code = "erased"
    status = 410


class MovedError(HandoffError):
    """The conversation went on at another place by its return code; this place no longer opens it."""

    code = "moved"
    status = 410


class UnknownCodeError(HandoffError):
    """No conversation has this return code: mistyped, revoked, replaced, or erased. The answer does not tell which."""

    code = "unknown_code"
    status = 404


class BusyError(HandoffError):
    """A return code was typed where another conversation is with a contact, or waits for one."""

    code = "busy"


class CustodyError(HandoffError):
    """The step does not fit who has the conversation now, for instance a second person who accepts."""

    code = "custody"


class NotAllowedError(HandoffError):
    """The caller may not do this."""

    code = "not_allowed"
    status = 403


class SignInError(HandoffError):
    """The sign-in link or session is unknown, used or expired."""

    code = "sign_in"
    status = 401


class MasterKeyError(Exception):
    """The master key is missing or is not the one this data was sealed with; the message says what to do."""
