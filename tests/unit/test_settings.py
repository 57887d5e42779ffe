"""Whoever starts the service badly configured is told all that is wrong at once, and the mend."""

import stat
from pathlib import Path

import pytest

from bot.settings import ConfigurationError, Settings, key_ring, read_settings
from db.vault import new_key, write_key

KEYS = write_key(1, new_key())
NAMES = [name.upper() for name in Settings.model_fields]
TOKEN = "123456:ABC-DEF_ghi"  # noqa: S105  # nobody's


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)


def faults(monkeypatch: pytest.MonkeyPatch, **given: str) -> list[str]:
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError) as error:
        read_settings()
    return error.value.faults


def test_nothing_set_opens_the_playground() -> None:
    settings = read_settings()
    assert settings.is_playground
    assert settings.bot_id == 4200


@pytest.mark.parametrize(
    ("given", "fault"),
    [
        ({"BOT_TOKEN": "hello"}, "BOT_TOKEN: this is no bot token; copy it from @BotFather"),
        ({"DATABASE_URL": "somewhere", "HIMOYA_KEYS": KEYS}, "DATABASE_URL: write it like"),
        ({"DATABASE_URL": "sqlite:///x.db", "HIMOYA_KEYS": KEYS}, "DATABASE_URL: only PostgreSQL"),
        ({"DATABASE_URL": "postgresql://h/d"}, "HIMOYA_KEYS: is missing"),
        ({"HIMOYA_KEYS": "1:abc"}, "HIMOYA_KEYS: key 1"),
        ({"HIMOYA_KEYS": "abc"}, "HIMOYA_KEYS: each key is written `number:base64`"),
        ({"ADMIN_IDS": "1,me"}, "ADMIN_IDS: write Telegram ids of people as numbers"),
        ({"WEBHOOK_URL": "https://h/telegram"}, "WEBHOOK_SECRET: is missing"),
        ({"WEBHOOK_URL": "https://h/"}, "WEBHOOK_URL: must end with /telegram"),
        (
            {"WEBHOOK_URL": "http://h/telegram", "WEBHOOK_SECRET": "s" * 20},
            "WEBHOOK_URL: Telegram calls https://",
        ),
        ({"WEBHOOK_SECRET": "short"}, "WEBHOOK_SECRET: use 16 to 256"),
        ({"WEBHOOK_PORT": "0"}, "WEBHOOK_PORT: input should be greater"),
        ({"PLAYGROUND_PORT": "http"}, "PLAYGROUND_PORT: input should be a valid integer"),
        ({"LOG_LEVEL": "LOUD"}, "LOG_LEVEL: input should be"),
    ],
)
def test_a_fault_names_its_variable_and_the_mend(
    monkeypatch: pytest.MonkeyPatch, given: dict[str, str], fault: str
) -> None:
    (line,) = faults(monkeypatch, **given)
    assert line.startswith(fault)


def test_all_faults_are_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    names = ["BOT_TOKEN", "HIMOYA_KEYS", "ADMIN_IDS", "WEBHOOK_PORT", "LOG_LEVEL"]
    told = faults(monkeypatch, **dict.fromkeys(names, "x"))
    named = {line.partition(":")[0] for line in told}
    assert named == set(names)


def test_faults_that_lie_between_variables_are_told_together(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told = faults(monkeypatch, DATABASE_URL="postgresql://h/d", WEBHOOK_URL="http://h")
    named = {line.partition(":")[0] for line in told}
    assert named >= {"HIMOYA_KEYS", "WEBHOOK_URL"}


def test_no_fault_repeats_a_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    names = ["DATABASE_URL", "BOT_TOKEN", "WEBHOOK_SECRET", "HIMOYA_KEYS", "ADMIN_IDS"]
    told = faults(monkeypatch, **dict.fromkeys(names, "1x://himoya:hunter2@h/d"))
    assert not any("hunter2" in line for line in told)
    monkeypatch.setenv("DATABASE_URL", "postgresql://himoya:hunter2@h/d")
    monkeypatch.setenv("HIMOYA_KEYS", KEYS)
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    monkeypatch.delenv("WEBHOOK_SECRET")
    monkeypatch.delenv("ADMIN_IDS")
    shown = repr(read_settings())
    assert not any(word in shown for word in ("hunter2", TOKEN, KEYS))


def test_any_spelling_of_postgresql_is_driven_by_asyncpg(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HIMOYA_KEYS", KEYS)
    for scheme in ("postgresql", "postgresql+psycopg", "postgresql+asyncpg"):
        monkeypatch.setenv("DATABASE_URL", f"{scheme}://u:p@h/d")
        url = read_settings().database_url
        assert url is not None
        assert url.get_secret_value() == "postgresql+asyncpg://u:p@h/d"


def test_a_key_is_made_once_and_only_for_its_owner(tmp_path: Path) -> None:
    settings = Settings(_env_file=None)
    made, beside = key_ring(settings, tmp_path)
    again, _ = key_ring(settings, tmp_path)
    assert beside
    assert made == again
    assert stat.S_IMODE((tmp_path / "keys").stat().st_mode) == 0o600


def test_a_key_that_others_may_read_is_refused(tmp_path: Path) -> None:
    settings = Settings(_env_file=None)
    key_ring(settings, tmp_path)
    (tmp_path / "keys").chmod(0o644)
    with pytest.raises(ConfigurationError, match="chmod 600"):
        key_ring(settings, tmp_path)


def test_keys_of_the_environment_need_no_file(tmp_path: Path) -> None:
    ring, beside = key_ring(Settings(_env_file=None, himoya_keys=KEYS), tmp_path)
    assert not beside
    assert ring.newest == 1
    assert not (tmp_path / "keys").exists()
