"""Keys: what is sealed opens only with its own key, in its own place."""

from pathlib import Path

import pytest
from cryptography.exceptions import InvalidTag
from hypothesis import given
from hypothesis import strategies as st

from handoff.errors import MasterKeyError
from handoff.sealing import Vault, check_master_key, read_or_make_master_key, seal, unseal

KEY = bytes(32)


@given(st.text(), st.text(max_size=20))
def test_round_trip(text: str, place: str) -> None:
    sealed = seal(KEY, text, place)
    assert unseal(KEY, sealed, place) == text
    assert seal(KEY, text, place) != sealed, "a nonce is never used twice"


def test_another_key_or_place_does_not_open() -> None:
    sealed = seal(KEY, "geheim", "a/1")
    for key, place in ((b"\x01" * 32, "a/1"), (KEY, "a/2")):
        with pytest.raises(InvalidTag):
            unseal(key, sealed, place)


def test_a_wrapped_key_belongs_to_one_conversation() -> None:
    vault = Vault(KEY)
    key, wrapped = vault.new_key("een")
    assert vault.unwrap(wrapped, "een") == key
    with pytest.raises(MasterKeyError):
        vault.unwrap(wrapped, "twee")
    with pytest.raises(MasterKeyError):
        Vault(b"\x01" * 32).unwrap(wrapped, "een")


def test_fingerprints_keep_uses_apart() -> None:
    vault = Vault(KEY)
    assert vault.fingerprint("web", "x") != vault.fingerprint("link", "x")
    assert vault.fingerprint("web", "x") != Vault(b"\x01" * 32).fingerprint("web", "x")


def test_key_file_is_made_once(tmp_path: Path) -> None:
    path = tmp_path / "data" / "master.key"
    made = read_or_make_master_key(path, None, data_exists=False)
    assert read_or_make_master_key(path, None, data_exists=True) == made
    assert read_or_make_master_key(path, "ab" * 32, data_exists=True) == bytes.fromhex("ab" * 32)


def test_missing_key_with_data_is_refused(tmp_path: Path) -> None:
    with pytest.raises(MasterKeyError, match="missing"):
        read_or_make_master_key(tmp_path / "master.key", None, data_exists=True)
    assert not (tmp_path / "master.key").exists()


def test_wrong_key_is_refused() -> None:
    check_master_key(None, b"a")
    check_master_key(b"a", b"a")
    with pytest.raises(MasterKeyError):
        check_master_key(b"b", b"a")
