"""What an e-mail address looks like, closely enough that nothing but one address can be put in a header."""

import re

MOST = 254
"""RFC 5321 allows a path of 256 octets, angle brackets included."""

ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
ADDRESS = re.compile(rf"{ATOM}(\.{ATOM})*@([A-Za-z0-9-]+\.)+[A-Za-z0-9-]{{2,}}")


def is_address(text: str) -> bool:
    return len(text) <= MOST and ADDRESS.fullmatch(text) is not None
