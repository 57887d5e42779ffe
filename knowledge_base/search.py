"""A migrant's message → the article that answers it, an honest "not sure", or a lawyer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from knowledge_base.catalogue import Catalogue, Person
from knowledge_base.danger import SenseOfDanger
from knowledge_base.decide import Evidence, Outcome, Verdict, decide
from knowledge_base.language import Languages, WrittenIn
from knowledge_base.model import Article, Destination, Lang, Origin
from knowledge_base.notes import Note, Notes
from knowledge_base.outside import Smalltalk
from knowledge_base.ranking.features import Message
from knowledge_base.ranking.signals import Judge, Judged
from knowledge_base.ranking.trained import Trained
from knowledge_base.reading import Reader, Reading, countries_in_question
from knowledge_base.spelling.fold import Word
from knowledge_base.urgency import PERIL_FROM, PERILS, SURE_FROM, TOPICS, Alarm, Danger, Urgency

__all__ = [
    "Alarm", "Candidate", "Danger", "Decision", "Outcome", "Question", "Search", "Smalltalk",
    "phrasings",
]  # fmt: skip

_STORY: Final = 30
_SEVERAL: Final = 2
_CLAUSES: Final = 3
_SURE_OF_TWO: Final = 0.9
"""A second answer that nobody asked for is a wrong one."""
_FOLLOW_UP_WORDS: Final = 6
_LIKELY_TOO: Final = 0.2
_CONSIDERED: Final = 0.03
_CONSULATE: Final = "consulate"
_OF_CONSULATES: Final = frozenset({"consular-services", "hotline"})


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
    considered: frozenset[str]
    """The topics that competed, also those that were not shown."""
    reading: Reading
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Search:
    catalogue: Catalogue
    judge: Judge
    languages: Languages
    reader: Reader
    urgency: Urgency
    sense: SenseOfDanger
    trained: Trained
    notes: Notes

    @classmethod
    def build(
        cls,
        articles: Sequence[Article],
        earlier: Search | None = None,
    ) -> Search:
        """`earlier`: a search over nearly the same articles. What is in both is not read anew, and
        what the earlier texts taught of languages and kindred words goes on until the next start.
        """
        catalogue = Catalogue.of(articles)
        reader = Reader(earlier.reader if earlier is not None else None)
        sense = earlier.sense if earlier is not None else SenseOfDanger.read()
        notes = earlier.notes if earlier is not None else Notes.read()
        trained = earlier.trained if earlier is not None else Trained.read()
        filed = [
            (label, article)
            for label, topic in enumerate(catalogue.topics)
            for article in catalogue.articles[topic]
        ]
        asked = [[*phrasings(article), *notes.texts(article.id)] for _, article in filed]
        phrases = reader.phrases(
            ((article, texts) for (_, article), texts in zip(filed, asked, strict=True)),
            (Word(key, key) for key in sense.features.words),
        )
        labels = [label for (label, _), texts in zip(filed, asked, strict=True) for _ in texts]
        judge = Judge.build(
            phrases, labels, len(catalogue.topics),
            earlier.judge if earlier is not None else None,
            trained.of(catalogue.topics),
        )  # fmt: skip
        return cls(
            catalogue, judge,
            earlier.languages if earlier is not None else Languages.learn(articles),
            reader,
            earlier.urgency if earlier is not None else Urgency.read(),
            sense,
            trained,
            notes,
        )  # fmt: skip

    def ask(self, question: Question) -> Decision:
        return self.decide(question, self._read(question))

    def decide(self, question: Question, reading: Reading) -> Decision:
        """`reading`: of the question, perhaps by another search over nearly the same articles."""
        person = person_of(question, reading)
        judged, second = self._judge(reading, person)
        if _CONSULATE in {meaning.label for meaning in reading.meanings}:
            judged = self._nearest_help(judged, person)
        alarm, danger = self._danger(reading, judged)
        options = [(self.catalogue.best(one.label, person), one.probability) for one in judged]
        off_danger = alarm is Alarm.URGENT and self._off_danger(danger, judged)
        verdict = decide(
            Evidence(
                options=options,
                aside=reading.aside,
                in_the_field=bool(reading.meanings),
                in_danger=alarm is not Alarm.NONE,
                off_danger=off_danger,
                of_danger=self._of_danger(danger, person) if off_danger else (),
                is_menu=self._is_menu(reading.message, person),
                countries=self.catalogue.countries(judged[0].label, person) if judged else (),
                second=self.catalogue.best(second, person) if second is not None else None,
                follow_up=self._follow_up(question, reading),
            )
        )
        return Decision(
            outcome=verdict.outcome,
            articles=_candidates(verdict, options, judged),
            confidence=verdict.confidence,
            alarm=alarm,
            danger=danger,
            written_in=self.languages.of(reading.text, question.lang, person.origin),
            destination=person.destination,
            smalltalk=reading.aside.kind if reading.aside else None,
            considered=frozenset(
                self.catalogue.topics[one.label]
                for one in judged
                if one.probability >= _CONSIDERED
            ),
            reading=reading,
            why=(*verdict.why, *_said(reading)),
        )

    def _nearest_help(self, judged: Sequence[Judged], person: Person) -> list[Judged]:
        """Who asks for a consulate is helped by either article; the one of the place comes first."""
        helping = [one for one in judged if self.catalogue.topics[one.label] in _OF_CONSULATES]
        if not helping or helping[0] is not judged[0]:
            return list(judged)
        together = sum(one.probability for one in helping)
        near = [
            one
            for one in helping
            if self.catalogue.best(one.label, person).split("/")[0] == person.destination
            and one.probability >= _LIKELY_TOO * helping[0].probability
        ]
        first = (near or helping)[0]
        rest = [one for one in judged if one is not first]
        return [replace(first, probability=together), *rest]

    def differs_from(self, earlier: Search) -> tuple[frozenset[str], list[Message]]:
        """The topics whose articles are others now, and the phrasings that are new."""
        now, before = self.catalogue.articles, earlier.catalogue.articles
        topics = {
            topic for topic in now.keys() | before.keys() if now.get(topic) != before.get(topic)
        }
        known = earlier.reader.known
        new = [message for phrasing, message in self.reader.known.items() if phrasing not in known]
        return frozenset(topics), new

    def nearest(self, question: Question, most: int) -> list[str]:
        """For an editor, who judges: the articles that come nearest, however unlikely."""
        reading = self._read(question)
        person = person_of(question, reading)
        judged, _ = self._judge(reading, person)
        return [self.catalogue.best(one.label, person) for one in judged[:most]]

    def _read(self, question: Question) -> Reading:
        return self.reader.read(question.text, question.origin, self.knows)

    def _danger(self, reading: Reading, judged: Sequence[Judged]) -> tuple[Alarm, Danger | None]:
        """By the words; and where no list has them, by what the message is like."""
        alarm, danger = self.urgency.of(reading.meanings, len(reading.text.split()))
        alarm = self.sense.alarm(reading.message, alarm, calm=self._is_calm(judged))
        if danger is None and alarm is not Alarm.NONE:
            danger = self.sense.kind(reading.message)
        if alarm is Alarm.URGENT:
            return alarm, danger
        perils = [
            (one.probability, PERILS[topic])
            for one in judged
            if (topic := self.catalogue.topics[one.label]) in PERILS
        ]
        if sum(probability for probability, _ in perils) >= PERIL_FROM:
            return Alarm.URGENT, perils[0][1]
        return alarm, danger

    def _is_calm(self, judged: Sequence[Judged]) -> bool:
        """Ranking is sure of a topic that has to do with no danger in any country."""
        if not judged or judged[0].probability < SURE_FROM:
            return False
        topic = self.catalogue.topics[judged[0].label]
        of_topic = self.catalogue.articles[topic]
        return topic not in PERILS and not any(article.urgent for article in of_topic)

    def _off_danger(self, danger: Danger | None, judged: Sequence[Judged]) -> bool:
        if danger is None or danger not in TOPICS or not judged:
            return False
        return self.catalogue.topics[judged[0].label] not in TOPICS[danger]

    def _of_danger(self, danger: Danger | None, person: Person) -> tuple[str, ...]:
        topics = TOPICS.get(danger, frozenset()) if danger is not None else frozenset()
        return tuple(self.catalogue.of_topics(topics, person))

    def knows(self, key: str) -> bool:
        """Whether a folded word stands in the phrasings of any article."""
        return key in self.judge.surface.index.words.rows

    def _judge(self, reading: Reading, person: Person) -> tuple[list[Judged], int | None]:
        """The topics of the message, likeliest first, and that of a second question in it."""
        fits = self.catalogue.fits(person)
        if not fits.any():
            return [], None
        whole = self.judge.judge(reading.message, fits)
        tail = self.reader.tail(reading, person.origin)
        if tail is not None and len(reading.words) <= _STORY:
            return _agreed(whole, [self.judge.judge(tail, fits)]), None
        clauses = self.reader.clauses(reading, person.origin)
        if len(clauses) < _SEVERAL:
            return whole, None
        judged = [self.judge.judge(clause, fits) for clause in clauses[:_CLAUSES]]
        if len(reading.words) > _STORY:
            return _agreed(whole, judged), None
        return _two_questions(judged) or (whole, None)

    def _is_menu(self, message: Message, person: Person) -> bool:
        """One word that stands in the phrasings of several topics is a wish to look around."""
        if len(message.words) != 1:
            return False
        sharing = self.judge.surface.index.with_word(message.words[0].key)
        topics = frozenset(self.judge.surface.labels[sharing].tolist())
        return self.catalogue.covered(topics, person) > 1

    def _follow_up(self, question: Question, reading: Reading) -> str | None:
        """ "And how much does it cost?" says what it asks and nothing of what it is about."""
        if question.previous is None or len(reading.words) > _FOLLOW_UP_WORDS:
            return None
        labels = {meaning.label for meaning in reading.meanings}
        asks = bool(labels & self.reader.meanings.questions)
        about = labels & self.reader.meanings.subjects
        return question.previous if asks and not about else None


def phrasings(article: Article) -> list[str]:
    return [
        text
        for wording in article.wordings.values()
        for text in (wording.title, *wording.phrasings)
    ]


def person_of(asked: Question | Note, reading: Reading) -> Person:
    return Person(
        countries_in_question(reading.places, asked.destination),
        reading.places.origin or asked.origin,
        reading.places.elsewhere,
    )


def _agreed(whole: list[Judged], clauses: list[list[Judged]]) -> list[Judged]:
    """In a long story a topic must be in the story as a whole and in one of its questions."""
    best: dict[int, float] = {}
    for judged in clauses:
        for one in judged:
            best[one.label] = max(best.get(one.label, 0.0), one.probability)
    mixed = [
        replace(one, probability=(one.probability + best.get(one.label, 0.0)) / 2) for one in whole
    ]
    return sorted(mixed, key=lambda one: -one.probability)


def _two_questions(clauses: list[list[Judged]]) -> tuple[list[Judged], int] | None:
    sure = [judged for judged in clauses if judged[0].probability >= _SURE_OF_TWO]
    topics = list(dict.fromkeys(judged[0].label for judged in sure))
    if len(topics) < _SEVERAL:
        return None
    return sure[0], topics[1]


def _candidates(
    verdict: Verdict, options: Sequence[tuple[str, float]], judged: Sequence[Judged]
) -> tuple[Candidate, ...]:
    found = {article: one for (article, _), one in zip(options, judged, strict=True)}
    return tuple(
        Candidate(article, found[article].probability, found[article].signals)
        if article in found
        else Candidate(article, verdict.confidence, {})
        for article in verdict.articles
    )


def _said(reading: Reading) -> tuple[str, ...]:
    said = sorted({meaning.feature for meaning in reading.meanings})
    return (f"speaks of: {' '.join(said)}",) if said else ()
