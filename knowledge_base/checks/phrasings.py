"""A message must lead to one article: nothing is asked, and nothing titled, in two of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from knowledge_base.checks.pack import Fault, Pack, Text, Translation
from knowledge_base.checks.wrong import Wrong
from knowledge_base.spelling.fold import fold


@dataclass(frozen=True, slots=True)
class Asked:
    """One way of asking, as the matcher reads it: without alphabet and spelling."""

    sound: str
    translation: Translation
    text: Text

    @property
    def number(self) -> str:
        """Among the phrasings of its file."""
        return self.text.key.rpartition(" ")[2]


def asked(pack: Pack) -> Iterator[Fault]:
    """Reading a phrasing as the matcher does is what takes the time, so it is done once."""
    read = [Asked(fold(text.words), one, text) for one in pack.translations
            for text in one.phrasings()]  # fmt: skip
    for one in read:
        if not one.sound:
            yield one.text.fault(Wrong.NO_WORDS(words=one.text.words))
    with_words = [one for one in read if one.sound]
    yield from _asked_twice(with_words)
    yield from _saved_questions(pack, with_words)


def _asked_twice(read: Iterable[Asked]) -> Iterator[Fault]:
    """Within an article the second one adds nothing; within a place it makes the answer a guess."""
    seen: dict[tuple[str, str], Asked] = {}
    for asked in read:
        first = seen.setdefault((asked.translation.place, asked.sound), asked)
        if first.translation.article != asked.translation.article:
            yield asked.text.fault(
                Wrong.ASKED_ELSEWHERE(
                    words=asked.text.words,
                    article=first.translation.article,
                    lang=first.text.lang,
                    number=first.number,
                )
            )
        elif first is not asked and first.translation is asked.translation:
            trouble = Wrong.ASKED_TWICE(words=asked.text.words, number=first.number)
            yield asked.text.fault(trouble)


def same_title(pack: Pack) -> Iterator[Fault]:
    """People choose between articles by their titles."""
    seen: dict[tuple[str, str], Translation] = {}
    for translation in pack.translations:
        title = translation.wording.title
        first = seen.setdefault((translation.lang, fold(title)), translation)
        if first is not translation:
            yield Fault(translation.path, "title", Wrong.SAME_TITLE(article=first.article))


def _saved_questions(pack: Pack, read: Iterable[Asked]) -> Iterator[Fault]:
    """The saved questions measure the matcher; a question it has learnt by heart proves nothing."""
    asked = {one.sound: one for one in read}
    for filed in pack.questions:
        question = filed.record
        same = asked.get(fold(question.text))
        if same is not None:
            yield same.text.fault(
                Wrong.SAVED_QUESTION(
                    words=same.text.words, question=question.id, file=filed.path.name
                )
            )
