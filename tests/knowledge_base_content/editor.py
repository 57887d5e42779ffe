"""An editor at a small pack without faults: spoils one thing and reads what the check says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from knowledge_base.check import NOTES
from knowledge_base.check import faults as all_faults
from knowledge_base.checks.reader import read
from knowledge_base.model import LANGS

TODAY = date(2026, 11, 22)
WAGES = "articles/ru/unpaid-wages"
HOTLINE = "articles/ru/hotline"
FIGURES = "figures/ru.yaml"
CONTACTS = "contacts/ru.yaml"
DEADLINES = "deadlines/ru.yaml"
RIGHTS = "rights/rights.yaml"
AGREEMENTS = "agreements/bilateral.yaml"
CARD = "cards/ru/detention"
TREATY = "uz-kz-2019-labour"

SOURCE: Mapping[str, Any] = {
    "title": "Трудовой кодекс",
    "law": "ст. 136",
    "url": "https://example.org/law",
    "as_of": date(2026, 1, 20),
}

_WAGES_TITLES = {
    "ru": "Хозяин не платит. Что делать?",
    "uz": "Xoʻjayin pul bermayapti. Nima qilaman?",
    "en": "The boss does not pay. What do I do?",
    "tg": "Хӯҷаин пул намедиҳад. Чӣ кор кунам?",
    "ky": "Кожоюн акча бербейт. Эмне кылам?",
    "kk": "Қожайын ақша бермейді. Не істеймін?",
}
_HOTLINE_TITLES = {
    "ru": "Куда звонить?",
    "uz": "Qayerga qoʻngʻiroq qilaman?",
    "en": "Whom do I call?",
    "tg": "Ба куҷо занг занам?",
    "ky": "Кайда чалам?",
    "kk": "Қайда қоңырау шаламын?",
}
_WAIT = {
    "ru": "Подождите {ru-wage-days} дней.",
    "uz": "{ru-wage-days} kun kuting.",
    "en": "Wait {ru-wage-days} days.",
    "tg": "{ru-wage-days} рӯз интизор шавед.",
    "ky": "{ru-wage-days} күн күтүңүз.",
    "kk": "{ru-wage-days} күн күтіңіз.",
}
_WRITE = {
    "ru": "Напишите юристу.",
    "uz": "Yuristga yozing.",
    "en": "Write to a lawyer.",
    "tg": "Ба ҳуқуқшинос нависед.",
    "ky": "Юристке жазыңыз.",
    "kk": "Заңгерге жазыңыз.",
}
_TEN = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]


@dataclass(frozen=True, slots=True)
class Editor:
    folder: Path

    def write(self, name: str, content: Any) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        text = content if isinstance(content, str) else yaml.safe_dump(content, allow_unicode=True)
        path.write_text(text, encoding="utf-8")

    def read(self, name: str) -> Any:
        return yaml.safe_load((self.folder / name).read_text(encoding="utf-8"))

    def change(self, name: str, **keys: Any) -> None:
        """None takes a key away."""
        content = {**self.read(name), **keys}
        self.write(name, {key: value for key, value in content.items() if value is not None})

    def change_value(self, figure: str, **keys: Any) -> None:
        """The only value of a figure."""
        content = self.read(FIGURES)
        value = {**content[figure]["values"][0], **keys}
        content[figure]["values"] = [{k: v for k, v in value.items() if v is not None}]
        self.write(FIGURES, content)

    def everywhere(self, article: str, **keys: Any) -> None:
        for lang in LANGS:
            self.change(f"{article}/{lang}.yaml", **keys)

    def faults(self, today: date = TODAY) -> list[str]:
        """Messages, with paths as they stand inside the pack."""
        pack = read(self.folder, today)
        return [str(fault).removeprefix(f"{self.folder}/") for fault in all_faults(pack)]

    def notes(self) -> list[str]:
        pack = read(self.folder, TODAY)
        return [str(note) for check in NOTES for note in check(pack)]


def sound_pack(folder: Path) -> Editor:
    editor = Editor(folder)
    for topic, category in (("unpaid-wages", "labour-rights"), ("hotline", "contacts")):
        editor.write(f"articles/ru/{topic}/article.yaml", _article(category, topic))
        for lang in LANGS:
            editor.write(f"articles/ru/{topic}/{lang}.yaml", _wording(lang, topic))
    editor.write(FIGURES, {"ru-wage-days": _figure(15)})
    editor.write("figures/terms.yaml", {"ru-term": _figure(10)})
    editor.write(CONTACTS, {"contacts": [contact("ru-112", "high", "112")]})
    editor.write(DEADLINES, {"ru-wage": _deadline()})
    editor.write(RIGHTS, {"equal-pay": {"names": _WRITE}})
    editor.write(AGREEMENTS, {TREATY: _agreement()})
    editor.write(f"{CARD}/card.yaml", _card())
    for lang in LANGS:
        editor.write(f"{CARD}/{lang}.yaml", _card_words(lang))
    editor.write("questions/ru.yaml", [{"id": "ru-1", "text": "где мои деньги", "lang": "ru"}])
    return editor


def contact(contact_id: str, confidence: str, number: str = "") -> Mapping[str, Any]:
    return {
        "id": contact_id,
        "kind": "emergency",
        "place": "ru",
        "serves": ["all"],
        "name": "Экстренные службы",
        "short_number": number,
        "source": "https://example.org/help",
        "as_of": "2026-07-03",
        "confidence": confidence,
    }


def _article(category: str, topic: str) -> Mapping[str, Any]:
    wages = topic == "unpaid-wages"
    return {
        "category": category,
        "risk": "yellow",
        "certainty": "law",
        "sources": [SOURCE],
        "checked_on": TODAY,
        "review_by": date(2027, 2, 20),
        "figures": ["ru-wage-days"] if wages else [],
        "contacts": ["ru-112"],
        "related": ["ru/hotline"] if wages else [],
    }


def _deadline() -> Mapping[str, Any]:
    return {
        "place": "ru",
        "topics": ["hotline"],
        "period": "ru-term",
        "starts": "event",
        "next_working_day": "unknown",
        "source": "labour code art. 136",
        "as_of": date(2026, 1, 20),
        "confidence": "high",
        "words": {
            lang: {"event": _WRITE[lang], "action": _WRITE[lang], "authority": _WRITE[lang]}
            for lang in LANGS
        },
    }


def _agreement() -> Mapping[str, Any]:
    return {
        "titles": _WRITE,
        "official": "Соглашение",
        "parties": ["uz", "kz"],
        "parties_known": "all",
        "signed": "2019-04-15",
        "in_force": "2021",
        "status": "in-force",
        "gives": [{"right": "equal-pay", "figure": "ru-term"}],
        "sources": [SOURCE],
        "checked_on": TODAY,
        "confidence": "high",
    }


def _card() -> Mapping[str, Any]:
    return {
        "say": "Мне нужен переводчик.",
        "deadlines": ["ru-wage"],
        "figures": ["ru-term"],
        "contacts": ["ru-112"],
        "sources": [SOURCE],
        "checked_on": TODAY,
        "review_by": date(2026, 12, 22),
        "certainty": "law",
    }


def _card_words(lang: str) -> Mapping[str, Any]:
    return {
        "title": _WRITE[lang],
        "now": [_WRITE[lang]],
        "meaning": _WRITE[lang],
        "never": [_WRITE[lang]],
        "by_when": _WAIT[lang].replace("ru-wage-days", "ru-term"),
        "for_relative": _WRITE[lang],
    }


def _wording(lang: str, topic: str) -> Mapping[str, Any]:
    wages = topic == "unpaid-wages"
    return {
        "title": (_WAGES_TITLES if wages else _HOTLINE_TITLES)[lang],
        "answer": (_WAIT if wages else _WRITE)[lang],
        "steps": [_WRITE[lang], _WRITE[lang]],
        "need": [_WRITE[lang]],
        "avoid": [_WRITE[lang]],
        "if_refused": _WRITE[lang],
        "phrasings": [f"{topic} {lang} {word}" for word in _TEN],
    }


def _figure(value: int) -> Mapping[str, Any]:
    return {
        "what": "days between two payments of wages",
        "unit": "day",
        "values": [
            {
                "value": value,
                "valid_from": date(2025, 1, 1),
                "source": "labour code art. 136",
                "as_of": date(2026, 1, 20),
                "confidence": "high",
            }
        ],
    }
