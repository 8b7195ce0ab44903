"""Encryption at rest: one key per conversation, wrapped by a master key, so that erasing is destroying a key.

AES-256-GCM with a random 96-bit nonce (NIST SP 800-38D); the conversation and the place of a text are bound in as
associated data, so that a sealed text cannot be moved to another row.
"""

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from handoff.errors import MasterKeyError

KEY_BYTES = 32
NONCE_BYTES = 12


def seal(key: bytes, text: str, place: str) -> bytes:
    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, text.encode(), place.encode())


def unseal(key: bytes, sealed: bytes, place: str) -> str:
    return AESGCM(key).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], place.encode()).decode()


@dataclass(frozen=True, slots=True)
class Vault:
    """Holds the master key: makes and unwraps conversation keys and keyed hashes for look-ups."""

    master: bytes

    def new_key(self, conversation_id: str) -> tuple[bytes, bytes]:
        """A fresh conversation key, as (key, wrapped key)."""
        key = secrets.token_bytes(KEY_BYTES)
        nonce = secrets.token_bytes(NONCE_BYTES)
        return key, nonce + AESGCM(self.master).encrypt(nonce, key, conversation_id.encode())

    def unwrap(self, wrapped: bytes, conversation_id: str) -> bytes:
        try:
            return AESGCM(self.master).decrypt(wrapped[:NONCE_BYTES], wrapped[NONCE_BYTES:], conversation_id.encode())
        except InvalidTag as error:
            raise MasterKeyError("A conversation key cannot be unwrapped with this master key.") from error

    def derived_key(self, purpose: str) -> bytes:
        """A key for what belongs to no conversation (HKDF, RFC 5869); `purpose` keeps uses apart."""
        return HKDF(SHA256(), KEY_BYTES, salt=None, info=purpose.encode()).derive(self.master)

    def fingerprint(self, kind: str, value: str) -> bytes:
        """A keyed hash (HMAC-SHA-256) to look something up without storing it; `kind` keeps uses apart."""
        return hmac.digest(self.master, f"{kind}:{value}".encode(), hashlib.sha256)


def read_or_make_master_key(path: Path, given: str | None, data_exists: bool) -> bytes:
    """The master key: as given in hex, else from the file; made once when there is no data yet.

    Raises MasterKeyError when the key is malformed, or missing while data exists.
    """
    if given is not None:
        return _parse(given, "AANLOOP_MASTER_KEY")
    if path.exists():
        return _parse(path.read_text(encoding="ascii", errors="replace").strip(), str(path))
    if data_exists:
        raise MasterKeyError(
            f"The master key {path} is missing, but the database already holds conversations sealed with it. "
            "Put the key file back from your backup, or set AANLOOP_MASTER_KEY. Without it nobody can read them; "
            "to start empty instead, remove the database yourself."
        )
    path.parent.mkdir(parents=True, exist_ok=True)
    key = secrets.token_bytes(KEY_BYTES)
    path.touch(mode=0o600)
    path.write_text(key.hex() + "\n", encoding="ascii")
    return key


def _parse(text: str, where: str) -> bytes:
    try:
        key = bytes.fromhex(text)
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise MasterKeyError(f"{where} must hold {KEY_BYTES * 2} hexadecimal digits (a {KEY_BYTES * 8}-bit key).")
    return key


def check_master_key(recorded: bytes | None, current: bytes) -> None:
    """Raises MasterKeyError when this data was sealed with another master key."""
    if recorded is not None and not hmac.compare_digest(recorded, current):
        raise MasterKeyError(
            "This is not the master key that the database was sealed with. Put the right master.key back, or set "
            "AANLOOP_MASTER_KEY to it; nothing was changed."
        )
