"""Settings from the environment (or `.env`), checked all at once before anything starts."""

import os
import re
import stat
from pathlib import Path
from typing import Annotated, Literal, Self
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from db.vault import KeyRing, new_key, read_keys, write_key

PLAYGROUND_TOKEN = "4200:PLAYGROUND"  # noqa: S105  # the playground's own, worth nothing elsewhere
WEBHOOK_PATH = "/telegram"
TELEGRAM = "https://api.telegram.org"


class ConfigurationError(Exception):
    """Everything that is wrong with the configuration, one line each."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


class Settings(BaseSettings):
    """Field names are the variables' names in lower case; `.env.example` explains each."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", env_ignore_empty=True)

    bot_token: SecretStr | None = None
    database_url: SecretStr | None = None
    himoya_keys: SecretStr | None = None
    data_dir: Path = Path("data")
    content_dir: Path | None = None
    admin_ids: Annotated[tuple[int, ...], NoDecode] = ()
    telegram_api_url: str = TELEGRAM
    webhook_url: str | None = None
    webhook_secret: SecretStr | None = None
    webhook_host: str = "0.0.0.0"  # noqa: S104  # a container's port; the proxy in front decides
    webhook_port: int = Field(8080, ge=1, le=65535)
    playground_port: int = Field(8081, ge=0, le=65535)
    answer_undo_seconds: int = Field(10, ge=0, le=60)
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"

    @field_validator("bot_token")
    @classmethod
    def token_of_botfather(cls, token: SecretStr | None) -> SecretStr | None:
        if token is not None and not re.fullmatch(r"[1-9]\d*:[\w-]+", token.get_secret_value()):
            raise ValueError("this is no bot token; copy it from @BotFather, like 123456:ABC-DEF…")
        return token

    @field_validator("database_url")
    @classmethod
    def postgresql_only(cls, url: SecretStr | None) -> SecretStr | None:
        if url is None:
            return None
        try:
            parsed = make_url(url.get_secret_value())
        except ArgumentError:
            raise ValueError("write it like postgresql://user:password@host/database") from None
        if parsed.get_backend_name() != "postgresql":
            raise ValueError(
                "only PostgreSQL works; write postgresql://user:password@host/database"
            )
        full = parsed.set(drivername="postgresql+asyncpg").render_as_string(hide_password=False)
        return SecretStr(full)

    @field_validator("himoya_keys")
    @classmethod
    def keys_can_be_read(cls, keys: SecretStr | None) -> SecretStr | None:
        if keys is not None:
            try:
                read_keys(keys.get_secret_value())
            except ValueError as fault:
                raise ValueError(f"{fault}; make one with `python -m bot new-key`") from None
        return keys

    @field_validator("admin_ids", mode="before")
    @classmethod
    def ids_between_commas(cls, ids: object) -> object:
        if not isinstance(ids, str):
            return ids
        parts = [part.strip() for part in ids.split(",") if part.strip()]
        if not all(part.isdecimal() for part in parts):
            raise ValueError("write Telegram ids of people as numbers between commas: 123,456")
        return tuple(int(part) for part in parts)

    @field_validator("webhook_secret")
    @classmethod
    def secret_as_telegram_allows(cls, secret: SecretStr | None) -> SecretStr | None:
        if secret is not None and not re.fullmatch(r"[\w-]{16,256}", secret.get_secret_value()):
            raise ValueError("use 16 to 256 letters, digits, _ and -")
        return secret

    @model_validator(mode="after")
    def what_belongs_together(self) -> Self:
        faults = [fault for fault in (self._webhook_fault(), self._key_fault()) if fault]
        if faults:
            raise ValueError("\n".join(faults))
        return self

    def _webhook_fault(self) -> str | None:
        if self.webhook_url is None:
            return None
        if not self.webhook_url.startswith("https://") and self.is_telegram:
            return "WEBHOOK_URL: Telegram calls https:// addresses only"
        if urlsplit(self.webhook_url).path != WEBHOOK_PATH:
            return f"WEBHOOK_URL: must end with {WEBHOOK_PATH}, where this service listens"
        if self.webhook_secret is None:
            return (
                "WEBHOOK_SECRET: is missing; without it anybody could invent updates."
                " Choose 16 to 256 letters, digits, _ and -"
            )
        return None

    def _key_fault(self) -> str | None:
        if self.database_url is not None and self.himoya_keys is None:
            return (
                "HIMOYA_KEYS: is missing; with a DATABASE_URL the key must not lie beside the data."
                " Make one with `python -m bot new-key` and keep it in a safe place"
            )
        return None

    @property
    def is_telegram(self) -> bool:
        return self.telegram_api_url == TELEGRAM

    @property
    def is_playground(self) -> bool:
        return self.bot_token is None

    @property
    def token(self) -> str:
        return self.bot_token.get_secret_value() if self.bot_token else PLAYGROUND_TOKEN

    @property
    def bot_id(self) -> int:
        return int(self.token.partition(":")[0])


def read_settings() -> Settings:
    try:
        return Settings()
    except ValidationError as errors:
        faults = [line for error in errors.errors() for line in _lines(error)]
        raise ConfigurationError(faults) from None


def _lines(error: ErrorDetails) -> list[str]:
    message = str(error["msg"]).removeprefix("Value error, ")
    location = error["loc"]
    if not location:
        return message.split("\n")
    return [f"{str(location[0]).upper()}: {message[:1].lower()}{message[1:]}"]


def key_ring(settings: Settings, folder: Path) -> tuple[KeyRing, bool]:
    """The keys from the environment, or those beside the embedded database.

    The second value is True when the keys lie beside the data: whoever steals the disk has both.
    """
    if settings.himoya_keys is not None:
        return KeyRing(read_keys(settings.himoya_keys.get_secret_value())), False
    path = folder / "keys"
    if not path.exists():
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(write_key(1, new_key()))
    if path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        raise ConfigurationError(
            [f"{path}: others may read this key; run `chmod 600 {path}` and restart"]
        )
    return KeyRing(read_keys(path.read_text())), True
