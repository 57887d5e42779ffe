"""Habits that a linter does not know, read from the source."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from aiogram import Router

from handlers.filters import Anybody, Staff
from handlers.routers import all_routers

ROOT = Path(__file__).parents[2]
ROOMS = ("bot", "handlers", "knowledge_base", "db")
CYRILLIC = re.compile("[\u0400-\u04ff]{2,}")


def sources(*rooms: str) -> Iterator[tuple[Path, str]]:
    for room in rooms:
        for path in sorted((ROOT / room).rglob("*.py")):
            yield path.relative_to(ROOT), path.read_text(encoding="utf-8")


def calls(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield node.func.attr


def test_only_the_engine_begins_a_transaction() -> None:
    beginners = {str(path) for path, source in sources(*ROOMS) if "begin" in set(calls(source))}
    assert beginners == {"db/engine.py", "db/migrate.py"}


def test_nobody_says_commit() -> None:
    assert [path for path, source in sources(*ROOMS) if "commit" in set(calls(source))] == []


def test_handlers_return_what_to_say_and_never_send() -> None:
    for path, source in sources("handlers"):
        sent = {name for name in calls(source) if name.startswith(("send_", "answer_", "edit_"))}
        assert sent <= {"send_answer"}, path
        assert "bot: Bot" not in source, path
        assert "select(" not in source, path


def test_a_persons_message_is_never_forwarded_or_downloaded() -> None:
    for path, source in sources("bot", "handlers", "db"):
        if "playground" in path.parts:
            continue
        assert not re.search(r"forward_?[mM]essage", source), path
        if path.name != "editors_file.py":
            assert not re.search(r"get_?[fF]ile\b|download\w*\(", source), path


def test_only_editors_tools_ask_for_a_files_content() -> None:
    for path, source in sources("handlers"):
        if path.parent.name != "editor":
            assert "turn.fetch" not in source, path


@pytest.mark.parametrize("router", all_routers(), ids=lambda router: router.name)
def test_every_router_declares_who_may_use_it(router: Router) -> None:
    observers = (
        router.message,
        router.edited_message,
        router.callback_query,
        router.my_chat_member,
    )
    for observer in observers:
        if observer.handlers:
            declared = [filter_.callback for filter_ in observer._handler.filters or []]
            assert any(isinstance(one, Anybody | Staff) for one in declared), observer.event_name


def test_there_is_no_global() -> None:
    for path, source in sources(*ROOMS):
        assert not any(isinstance(node, ast.Global) for node in ast.walk(ast.parse(source))), path


def test_what_people_read_stands_in_text_files() -> None:
    """Names of languages are written in their own language; letter tables are data."""
    allowed = {"handlers/phrases.py"}
    for path, source in sources("bot", "handlers", "db"):
        if str(path) in allowed or "playground" in path.parts:
            continue
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                assert not CYRILLIC.search(node.value), (path, node.lineno)
