"""The documents are read against the code: what they name must be there."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from bot.playground import cast
from bot.settings import Settings
from db.tables import Base
from db.tables_asked import Asked
from db.tables_notices import Notice
from db.tables_statistics import Release
from handlers.countries import FLAGS
from handlers.phrases import TONGUE_NAMES

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / ".env.example"
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
TARGET = re.compile(r"^([a-z-]+):.*##", re.MULTILINE)
ROOMS = r"(?:bot|db|handlers|knowledge_base|tests|docs)"
PLACE = re.compile(rf"`({ROOMS}/[\w./-]*)(?::([\w.]+))?`")
PLACE_IN_DIAGRAM = re.compile(rf"\b({ROOMS}/[\w/]+\.py)(?::([\w.]+))?")
NAMES_OF_ALEMBIC = {"alembic_version"}
Place = tuple[str, str]


def relative(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


@cache
def written(page: Path) -> str:
    return page.read_text(encoding="utf-8")


@cache
def names_in(path: Path) -> frozenset[str]:
    """What a module defines: functions, classes, constants, and the members of classes."""
    return frozenset(_names(ast.parse(path.read_text(encoding="utf-8")), ""))


def _names(node: ast.Module | ast.ClassDef, prefix: str) -> Iterator[str]:
    for child in node.body:
        match child:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield prefix + name
            case ast.ClassDef(name=name):
                yield prefix + name
                yield from _names(child, f"{prefix}{name}.")
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield prefix + name
            case ast.Assign(targets=targets):
                yield from (prefix + one.id for one in targets if isinstance(one, ast.Name))
            case _:
                continue


def places(text: str) -> list[Place]:
    found = [*PLACE.findall(text), *PLACE_IN_DIAGRAM.findall(text)]
    return [(path, name) for path, name in found]


def is_there(place: Place) -> bool:
    path, name = ROOT / place[0], place[1]
    return path.exists() and (not name or name in names_in(path))


def defaults() -> dict[str, str]:
    """Each setting as a line of `.env.example` would write its default."""
    return {
        name.upper(): "" if field.default in (None, ()) else str(field.default)
        for name, field in Settings.model_fields.items()
    }


def test_every_setting_stands_in_the_example_with_its_default() -> None:
    assert dict(re.findall(r"^([A-Z_]+)=(.*)$", written(EXAMPLE), re.MULTILINE)) == defaults()


def test_every_setting_is_explained_above_its_line() -> None:
    paragraphs = written(EXAMPLE).split("\n\n")
    for name in defaults():
        (paragraph,) = [one for one in paragraphs if re.search(rf"^{name}=", one, re.MULTILINE)]
        assert paragraph.startswith("# "), name


def test_the_example_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in defaults():
        monkeypatch.delenv(name, raising=False)
    assert Settings(_env_file=EXAMPLE) == Settings(_env_file=None)


def test_readme_and_makefile_know_the_same_targets() -> None:
    made = set(TARGET.findall(written(ROOT / "Makefile")))
    assert set(re.findall(r"\bmake ([a-z-]+)", "\n".join(commands()))) == made


def commands() -> list[str]:
    """What README sets as code: between backticks, and in blocks."""
    readme = written(ROOT / "README.md")
    return [*FENCE.findall(readme), *re.findall(r"`([^`\n]+)`", FENCE.sub("", readme))]


def test_the_walk_through_names_what_is_on_the_screen() -> None:
    walk = written(ROOT / "README.md").partition("## A walk ")[2].partition("\n## ")[0]
    bold = {" ".join(words.split()) for words in re.findall(r"\*\*(.+?)\*\*", walk, re.DOTALL)}
    labels = {words for words in bold if not words.endswith(".")}
    assert "✅ Roziman" in labels
    assert labels - on_the_screen() == set()


def on_the_screen() -> set[str]:
    """Texts in Uzbek and Russian, the people, and what the page itself says."""
    texts = ROOT / "handlers" / "texts"
    uz, ru = (
        "\n".join(written(path) for path in sorted(texts.rglob(f"{lang}.ftl")))
        for lang in ("uz", "ru")
    )
    page = "\n".join(map(written, (ROOT / "bot" / "playground" / "page").glob("*.js")))
    return {
        *re.findall(r"^[\w-]+ = (.+)$", f"{uz}\n{ru}".replace("{ $number }", "…"), re.MULTILINE),
        *(f"{FLAGS[code]} {name}" for code, name in re.findall(r"\bcountry-(\w+) = (.+)", uz)),
        *TONGUE_NAMES.values(),
        *(
            part.name
            for part in (
                *cast.MIGRANTS,
                *cast.LAWYERS,
                cast.COORDINATOR,
                *cast.EDITORS,
                cast.ADMIN,
            )
        ),
        cast.ROOM,
        *re.findall(r'"([A-Z][\w ]+)"', page),
    }


@pytest.mark.parametrize("page", PAGES, ids=relative)
def test_links_lead_somewhere(page: Path) -> None:
    for link in LINK.findall(FENCE.sub("", written(page))):
        if link.startswith("https://"):
            continue
        name, _, heading = link.partition("#")
        target = (page.parent / name).resolve() if name else page
        assert target.exists(), link
        assert not heading or heading in anchors(target), link


def anchors(page: Path) -> set[str]:
    """As the hosts of repositories make them of headings."""
    headings = re.findall(r"^#+ (.+)$", FENCE.sub("", written(page)), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", one).strip().lower().replace(" ", "-") for one in headings}


@pytest.mark.parametrize("page", PAGES, ids=relative)
def test_what_a_page_names_is_in_the_code(page: Path) -> None:
    assert [place for place in places(written(page)) if not is_there(place)] == []


def test_each_word_of_the_glossary_has_its_place() -> None:
    rows = re.findall(r"^\| (?!-)(.+) \|$", written(ROOT / "docs" / "glossary.md"), re.MULTILINE)
    words = [row for row in rows if not row.endswith("| Where")]
    assert words
    assert [row for row in words if not places(row.rpartition(" | ")[2])] == []


def test_the_architecture_lists_every_table() -> None:
    assert Asked.metadata is Base.metadata
    rows = re.findall(r"^\| `(\w+)` \|", written(ROOT / "docs" / "architecture.md"), re.MULTILINE)
    assert Notice.metadata is Base.metadata
    assert Release.metadata is Base.metadata
    assert set(rows) == set(Base.metadata.tables) | NAMES_OF_ALEMBIC


def test_every_decision_is_in_the_list() -> None:
    folder = ROOT / "docs" / "decisions"
    listed = set(LINK.findall(written(folder / "README.md")))
    assert {page.name for page in folder.glob("*.md")} - {"README.md"} == listed


@pytest.mark.parametrize("page", [EXAMPLE, *PAGES], ids=relative)
def test_no_page_names_a_folder_of_somebodys_machine(page: Path) -> None:
    assert re.findall(r"(?<![\w.$}])/(?:work|tmp|root|home|Users)/\w*", written(page)) == []
