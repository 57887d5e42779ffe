"""The plain methods that our ranking is compared with."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz, process

from knowledge_base.benchmark import Scorer
from knowledge_base.ranking.index import Floats

Labels = npt.NDArray[np.int64]
_WORD: Final = re.compile(r"\w+")


def _best_by_label(scores: Floats, labels: Labels, size: int) -> Floats:
    best = np.full(size, -1.0, np.float32)
    np.maximum.at(best, labels, scores)
    return best


def _fuzzy(
    ratio: Callable[..., float],
) -> Callable[[Sequence[str], Labels, int], Scorer]:
    def build(texts: Sequence[str], labels: Labels, size: int) -> Scorer:
        lowered = [text.lower() for text in texts]

        def score(text: str) -> Floats:
            ratios = process.cdist([text.lower()], lowered, scorer=ratio)[0]
            return _best_by_label(ratios.astype(np.float32), labels, size)

        return score

    return build


def _bm25(texts: Sequence[str], labels: Labels, size: int) -> Scorer:
    import bm25s  # noqa: PLC0415 (heavy, and only wanted here)

    index = bm25s.BM25()
    index.index([_WORD.findall(text.lower()) for text in texts], show_progress=False)

    def score(text: str) -> Floats:
        scores = index.get_scores(_WORD.findall(text.lower()))
        return _best_by_label(np.asarray(scores, np.float32), labels, size)

    return score


def _characters(texts: Sequence[str], labels: Labels, size: int) -> Scorer:
    from sklearn.feature_extraction.text import TfidfVectorizer  # noqa: PLC0415

    vectorizer = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 4), sublinear_tf=True)
    table = vectorizer.fit_transform(texts)

    def score(text: str) -> Floats:
        nearness = (table @ vectorizer.transform([text]).T).toarray().ravel()
        return _best_by_label(nearness.astype(np.float32), labels, size)

    return score


def _regression(texts: Sequence[str], labels: Labels, size: int) -> Scorer:  # noqa: ARG001
    from sklearn.feature_extraction.text import TfidfVectorizer  # noqa: PLC0415
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415
    from sklearn.pipeline import make_pipeline, make_union  # noqa: PLC0415

    model = make_pipeline(
        make_union(
            TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True),
            TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 4), sublinear_tf=True),
        ),
        LogisticRegression(C=20, max_iter=500),
    ).fit(texts, labels)

    def score(text: str) -> Floats:
        return np.asarray(model.predict_proba([text])[0], np.float32)

    return score


RIVALS: Final[Mapping[str, Callable[[Sequence[str], Labels, int], Scorer]]] = {
    "rapidfuzz WRatio": _fuzzy(fuzz.WRatio),
    "rapidfuzz token_set_ratio": _fuzzy(fuzz.token_set_ratio),
    "BM25": _bm25,
    "character 2-4-gram TF-IDF": _characters,
    "logistic regression on n-grams": _regression,
}
