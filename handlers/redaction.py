"""Words without what gives a person away, by the words that our articles are asked with."""

from handlers.turn import Turn
from knowledge_base.redaction import Redactor


def redacted(turn: Turn, text: str) -> str:
    return _redactor(turn).redacted(text)


def numberless(turn: Turn, text: str) -> str:
    """What a person has read and corrected: only numbers and links still go."""
    return _redactor(turn).numberless(text)


def _redactor(turn: Turn) -> Redactor:
    return Redactor(turn.library.search.knows)
