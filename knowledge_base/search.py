"""A migrant's message → the article that answers it, an honest "not sure", or a lawyer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from knowledge_base.decide import SECOND_ANSWER_FROM, Evidence, Outcome, Verdict, decide
from knowledge_base.language import Languages, WrittenIn
from knowledge_base.model import Article, Destination, Lang, Origin
from knowledge_base.outside import Smalltalk
from knowledge_base.ranking.features import Message
from knowledge_base.ranking.index import Floats
from knowledge_base.ranking.signals import Judge, Judged
from knowledge_base.reading import Reader, Reading, effective_destination
from knowledge_base.scope import AGREEMENT, ANYWHERE, HOME, suitable, topic_of
from knowledge_base.urgency import Alarm, Danger, Urgency

__all__ = [
    "Alarm", "Candidate", "Danger", "Decision", "Outcome", "Question", "Search", "Smalltalk",
]  # fmt: skip

_STORY = 18
_CLAUSE_SHARE = 0.85
_FOLLOW_UP_WORDS = 6


@dataclass(frozen=True, slots=True)
class Question:
    text: str
    destination: Destination | None = None
    """From the profile; a country or city in the text overrides it."""
    origin: Origin | None = None
    lang: Lang | None = None
    previous: str | None = None
    """The article shown last, for follow-ups."""


@dataclass(frozen=True, slots=True)
class Candidate:
    article: str
    score: float
    signals: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Decision:
    """ANSWER: one article, or two for two questions, in order. UNSURE: at most three, best first."""

    outcome: Outcome
    articles: tuple[Candidate, ...]
    confidence: float
    alarm: Alarm
    danger: Danger | None
    written_in: WrittenIn
    destination: Destination | None
    smalltalk: Smalltalk | None
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Person:
    destination: Destination | None
    origin: Origin | None


@dataclass(frozen=True, slots=True)
class Search:
    topics: tuple[str, ...]
    articles: Mapping[str, tuple[Article, ...]]
    judge: Judge
    languages: Languages
    reader: Reader
    urgency: Urgency
    topics_of_word: Mapping[str, frozenset[int]] = field(repr=False)

    @classmethod
    def build(cls, articles: Sequence[Article]) -> Search:
        reader = Reader()
        by_topic: dict[str, list[Article]] = defaultdict(list)
        for article in articles:
            by_topic[topic_of(article)].append(article)
        phrases, labels = [], []
        for number, group in enumerate(by_topic.values()):
            messages = [reader.phrase(text, one) for one in group for text in _phrasings(one)]
            phrases += messages
            labels += [number] * len(messages)
        return cls(
            tuple(by_topic),
            {topic: tuple(group) for topic, group in by_topic.items()},
            Judge.build(phrases, labels, len(by_topic), reader.meanings.subjects),
            Languages.learn(articles),
            reader,
            Urgency.read(),
            _topics_of_word(phrases, labels),
        )

    def ask(self, question: Question) -> Decision:
        reading = self.reader.read(question.text, question.origin, self._knows)
        person = _Person(
            effective_destination(reading.places, question.destination),
            reading.places.origin or question.origin,
        )
        alarm, danger = self.urgency.of(reading.meanings)
        judged = self._judge(reading, person)
        evidence = self._evidence(question, reading, person, judged, alarm)
        verdict = decide(evidence)
        return Decision(
            verdict.outcome, self._candidates(verdict, judged, person), verdict.confidence,
            alarm, danger, self.languages.of(reading.text, question.lang, person.origin),
            person.destination, reading.aside.kind if reading.aside else None,
            (*verdict.why, *_said(reading)),
        )  # fmt: skip

    def _knows(self, key: str) -> bool:
        return key in self.topics_of_word

    def _fits(self, person: _Person) -> Floats:
        fits = [
            max((fit for _, fit in self._suitable(topic, person)), default=0.0)
            for topic in self.topics
        ]
        return np.array(fits, np.float32)

    def _suitable(self, topic: str, person: _Person) -> list[tuple[Article, float]]:
        return suitable(self.articles[topic], person.destination, person.origin)

    def _judge(self, reading: Reading, person: _Person) -> list[Judged]:
        allowed = self._fits(person)
        if not len(allowed):
            return []
        return self.judge.judge(reading.message, allowed)

    def _evidence(
        self,
        question: Question,
        reading: Reading,
        person: _Person,
        judged: Sequence[Judged],
        alarm: Alarm,
    ) -> Evidence:
        options = [(self._best(one, person), one.probability) for one in judged]
        return Evidence(
            options=options,
            aside=reading.aside,
            in_the_field=bool(reading.meanings),
            in_danger=alarm is not Alarm.NONE,
            is_menu=self._is_menu(reading.message, person),
            countries=self._countries(judged[0], person) if judged else (),
            follow_up=self._follow_up(question, reading),
        )

    def _best(self, judged: Judged, person: _Person) -> str:
        return self._suitable(self.topics[judged.label], person)[0][0].id

    def _countries(self, judged: Judged, person: _Person) -> list[str]:
        if person.destination is not None:
            return []
        return [
            article.id
            for article, _ in self._suitable(self.topics[judged.label], person)
            if article.place not in (AGREEMENT, ANYWHERE) and not article.place.startswith(HOME)
        ]

    def _is_menu(self, message: Message, person: _Person) -> bool:
        keys = [word.key for word in message.words]
        if len(keys) != 1:
            return False
        sharing = self.topics_of_word.get(keys[0], frozenset())
        return sum(bool(self._suitable(self.topics[topic], person)) for topic in sharing) > 1

    def _follow_up(self, question: Question, reading: Reading) -> str | None:
        """ "And how much does it cost?" says what it asks and nothing of what it is about."""
        if question.previous is None or len(reading.words) > _FOLLOW_UP_WORDS:
            return None
        labels = {meaning.label for meaning in reading.meanings}
        asks = bool(labels & self.reader.meanings.questions)
        about = labels & self.reader.meanings.subjects
        return question.previous if asks and not about else None

    def _candidates(
        self, verdict: Verdict, judged: Sequence[Judged], person: _Person
    ) -> tuple[Candidate, ...]:
        found = {self._best(one, person): one for one in judged}
        return tuple(
            Candidate(article, found[article].probability, found[article].signals)
            if article in found
            else Candidate(article, verdict.confidence, {})
            for article in verdict.articles
        )


def _phrasings(article: Article) -> list[str]:
    return [
        text
        for wording in article.wordings.values()
        for text in (wording.title, *wording.phrasings)
    ]


def _topics_of_word(
    phrases: Sequence[Message], labels: Sequence[int]
) -> Mapping[str, frozenset[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for phrase, label in zip(phrases, labels, strict=True):
        for word in phrase.words:
            found[word.key].add(label)
    return {key: frozenset(topics) for key, topics in found.items()}


def _said(reading: Reading) -> tuple[str, ...]:
    said = sorted({meaning.feature for meaning in reading.meanings})
    return (f"speaks of: {' '.join(said)}",) if said else ()
