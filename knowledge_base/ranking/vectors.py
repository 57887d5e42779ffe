"""Messages as vectors of length one over features that were met often: what models learn from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
from scipy import sparse

from knowledge_base.ranking.features import WORD, Feature, Message, Sense, Surface
from knowledge_base.ranking.index import Floats, Ints, Matrix

Doubles = npt.NDArray[np.float64]


@dataclass(slots=True)
class Features:
    surface: Surface = field(default_factory=Surface)
    sense: Sense = field(default_factory=Sense)
    columns: dict[str, int] = field(default_factory=dict)
    rarity: Floats = field(default_factory=lambda: np.zeros(0, np.float32))

    @classmethod
    def of(cls, messages: Sequence[Message], surface: Surface, often: int) -> Features:
        """`often`: in how many messages a feature must stand to teach something."""
        made = cls(surface)
        known: dict[str, list[Feature]] = {}
        for message in messages:
            for name, _ in made._named(message, known):
                made.columns.setdefault(name, len(made.columns))
        table = made._table(messages, known)
        seen = np.bincount(table.indices, minlength=table.shape[1])
        made.rarity = (np.log((1 + len(messages)) / (1 + seen)) + 1).astype(np.float32)
        return made.only(np.flatnonzero(seen >= often))

    @classmethod
    def kept(cls, names: str, rarity: Floats, surface: Surface) -> Features:
        """As they were written to a file, one name on a line."""
        columns = {name: column for column, name in enumerate(names.split("\n"))}
        return cls(surface, columns=columns, rarity=rarity.astype(np.float32))

    @property
    def names(self) -> str:
        return "\n".join(self.columns)

    @property
    def words(self) -> list[str]:
        """The words among them, folded."""
        return [name[1:] for name in self.columns if name.startswith(WORD)]

    def only(self, kept: Ints) -> Features:
        names = [*self.columns]
        columns = {names[column]: place for place, column in enumerate(kept)}
        return Features(self.surface, self.sense, columns, self.rarity[kept])

    def rows(self, messages: Sequence[Message]) -> Matrix:
        weighed = self._table(messages, {}) @ sparse.diags_array(self.rarity)
        lengths = np.sqrt(np.asarray(weighed.multiply(weighed).sum(axis=1)).ravel())
        return (sparse.diags_array(1 / np.maximum(lengths, 1e-6)) @ weighed).tocsr()

    def row(self, message: Message) -> tuple[Ints, Doubles]:
        """As `rows` has it, for one message and without the zeros."""
        summed: dict[int, float] = {}
        for name, weight in self._named(message, {}):
            if (column := self.columns.get(name)) is not None:
                summed[column] = summed.get(column, 0.0) + weight
        columns = np.fromiter(summed, np.int64, len(summed))
        weights = np.fromiter(summed.values(), float, len(summed)) * self.rarity[columns]
        return columns, weights.astype(float) / max(float(np.linalg.norm(weights)), 1e-6)

    def _table(self, messages: Sequence[Message], known: dict[str, list[Feature]]) -> Matrix:
        ids: list[int] = []
        weights: list[float] = []
        ends = [0]
        for message in messages:
            for name, weight in self._named(message, known):
                if (column := self.columns.get(name)) is not None:
                    ids.append(column)
                    weights.append(weight)
            ends.append(len(ids))
        shape = (len(messages), len(self.columns))
        table = sparse.csr_array((np.array(weights), np.array(ids, np.int32), ends), shape)
        table.sum_duplicates()
        return table

    def _named(self, message: Message, known: dict[str, list[Feature]]) -> Iterator[Feature]:
        for word in message.words:
            if word.key not in known:
                known[word.key] = list(self.surface.of_word(word.key))
            yield from known[word.key]
        yield from self.surface.of_phrase(message)
        yield from self.sense.of_phrase(message)
