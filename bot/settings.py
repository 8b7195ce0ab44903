"""All settings, from environment variables or a `.env` file. The table in docs/settings.md lists every one of them."""

from pathlib import Path
from typing import Annotated, Literal, Self
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, SecretStr, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from handoff.addresses import is_address
from handoff.quiet import QuietHours

DRIVERS = ("sqlite+aiosqlite", "postgresql+asyncpg")


class Settings(BaseSettings):
    """Read once in `bot/cli.py` and passed down as plain values; nothing else reads the environment."""

    model_config = SettingsConfigDict(
        env_prefix="AANLOOP_", env_file=".env", env_ignore_empty=True, extra="ignore", frozen=True
    )

    data_dir: Path = Field(Path("var"), description="Folder for the SQLite file, the master key and the trained index.")
    database_url: str | None = Field(
        None,
        description="SQLAlchemy address (sqlite+aiosqlite, postgresql+asyncpg); empty means SQLite in the data folder.",
    )
    master_key: SecretStr | None = Field(
        None,
        description="64 hexadecimal digits. Empty means the file master.key in the data folder, made on first start.",
    )
    redis_url: str | None = Field(
        None, description="Redis address for wake-ups between processes; empty means one process."
    )
    host: str = Field("127.0.0.1", description="Address to listen on.")
    port: int = Field(8000, ge=0, le=65535, description="Port to listen on.")
    public_url: str | None = Field(
        None, description="Address people reach the server at, for links in the console; empty means http://HOST:PORT."
    )
    widget_origins: Annotated[list[str], NoDecode] = Field(
        default=["*"], description="Origins whose pages may show the widget, separated by commas; * means any."
    )
    telegram_token: SecretStr | None = Field(None, description="Bot token; empty means Telegram is off.")
    telegram_api: str = Field("https://api.telegram.org/bot", description="Base address of the Bot API.")
    smtp_host: str | None = Field(None, description="Mail server for notices to contacts; empty means e-mail is off.")
    smtp_port: int = Field(587, ge=1, le=65535, description="Port of the mail server.")
    smtp_user: str | None = Field(None, description="Name to sign in with at the mail server; empty means no sign-in.")
    smtp_password: SecretStr | None = Field(None, description="Password that belongs to that name.")
    smtp_from: str | None = Field(
        None, validate_default=True, description="Address that notices come from; needed when a mail server is set."
    )
    smtp_tls: Literal["starttls", "tls", "none"] = Field(
        "starttls",
        description="How the mail server is reached: starttls, tls (from the first byte), or none (same machine only).",
    )
    notice_seconds: float = Field(5.0, gt=0, description="Seconds between two looks for notices to send to contacts.")
    notice_window: int = Field(
        15, ge=0, description="Minutes after a notice in which further ones wait, to go out together."
    )
    quiet_hours: str = Field(
        "21.00-8.00",
        description="Local hours in which no notice goes out, for a new channel; a contact may change them. off: none.",
    )
    pack: Path | None = Field(None, description="Folder laid over the built-in content pack, with the same layout.")
    language: str = Field(
        "nl", pattern="^[a-z]{2}$", description="Language of the texts: a file in texts/ of the pack."
    )
    examples: bool = Field(True, description="Serve the example host page and use the example contacts of the pack.")
    timezone: str = Field("Europe/Amsterdam", description="Time zone of office hours and of moments told to people.")
    keep_days: int = Field(30, ge=1, description="Days after closing until a conversation is erased.")
    link_minutes: int = Field(30, ge=1, description="Minutes a one-time sign-in link can be used.")
    session_hours: int = Field(12, ge=1, description="Hours a staff session lasts.")
    watch_seconds: float = Field(20.0, gt=0, description="Seconds between two rounds of the watchdog over promises.")
    poll_seconds: float = Field(
        1.0, gt=0, description="Seconds after which a waiting reader looks at the log without a wake-up."
    )
    stuck_unsure: int = Field(2, ge=1, description="Unsure answers in a row after which people are offered.")
    stuck_unhelpful: int = Field(1, ge=1, description="Times 'this does not help' after which people are offered.")
    stuck_repeated: int = Field(1, ge=1, description="Times the same question again after which people are offered.")
    rate_token: int = Field(30, ge=1, description="Messages a minute from one conversation.")
    rate_network: int = Field(240, ge=1, description="Messages a minute from one network prefix (IPv4 /24, IPv6 /48).")
    rate_new: int = Field(60, ge=1, description="New conversations in ten minutes from one network prefix.")
    rate_codes: int = Field(
        10, ge=1, description="Tries of a return code in ten minutes from one network prefix or one Telegram chat."
    )
    rate_codes_all: int = Field(300, ge=1, description="Tries of a return code in ten minutes from all together.")
    trusted_proxies: str = Field(
        "127.0.0.1",
        description="Addresses whose X-Forwarded-For header is believed, for rate limits only; * means all.",
    )

    @field_validator("widget_origins", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        return (
            [part.strip().rstrip("/") for part in value.split(",") if part.strip()] if isinstance(value, str) else value
        )

    @field_validator("database_url")
    @classmethod
    def _known_driver(cls, value: str | None) -> str | None:
        if not value:
            return None
        try:
            driver = make_url(value).drivername
        except ArgumentError as error:
            raise ValueError(
                "is no database address; example: postgresql+asyncpg://name@host/database or sqlite+aiosqlite:///file.db"
            ) from error
        if driver not in DRIVERS:
            raise ValueError(f"names the driver {driver}; use one of {', '.join(DRIVERS)}")
        return value

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise ValueError("is no time zone; example: Europe/Amsterdam") from error
        return value

    @field_validator("smtp_from")
    @classmethod
    def _sender(cls, value: str | None, info: ValidationInfo) -> str | None:
        if value is None and info.data.get("smtp_host"):
            raise ValueError("is needed when AANLOOP_SMTP_HOST is set; example: aanloop@example.org")
        if value is not None and not is_address(value):
            raise ValueError("is no e-mail address; example: aanloop@example.org")
        return value

    @field_validator("quiet_hours")
    @classmethod
    def _hours(cls, value: str) -> str:
        QuietHours.parse(value)
        return value

    @field_validator("redis_url")
    @classmethod
    def _redis_address(cls, value: str | None) -> str | None:
        if value and not value.startswith(("redis://", "rediss://", "unix://")):
            raise ValueError("is no Redis address; example: redis://localhost:6379/0")
        return value

    @property
    def database(self) -> str:
        return self.database_url or f"sqlite+aiosqlite:///{(self.data_dir / 'aanloop.db').resolve()}"

    @property
    def address(self) -> str:
        host = "127.0.0.1" if self.host in {"0.0.0.0", "::"} else self.host  # noqa: S104  only compared
        return (self.public_url or f"http://{host}:{self.port}").rstrip("/")

    def at(self, port: int) -> Self:
        """The same settings with the port that was really bound."""
        return self.model_copy(update={"port": port})
