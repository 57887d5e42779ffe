"""`make bench-gate`: how long the gate takes, what it overlooks, and whether those who ask feel a
new index coming.

500 articles in six languages; in one of them the phrasings are changed. Questions are asked one
after the other, as they are by the service, first in peace, then while a thread builds an index.
"""

import asyncio
import sys
import time
from collections.abc import Sequence

from bot.gatekeeper import as_stored
from bot.knowledge import spare_collector
from knowledge_base.evaluation import SavedQuestion, read_questions
from knowledge_base.gate import compare, replay, replay_changed
from knowledge_base.library import read_contents
from knowledge_base.model import Article
from knowledge_base.search import Question, Search
from tests.load.packs import grown, records_of_files

ARTICLES = 500
CHANGED = ("ru/unpaid-wages", "ru/registration", "kz/overstay", "any/fraud")
"""One after the other, each a proposal of its own."""
_MILLISECONDS = 1000


def reworded(articles: Sequence[Article], changed: str) -> list[Article]:
    """The article gets the phrasings of another one beside its own: as bad as a change can be."""
    other = next(one for one in articles if one.id == "ru/work-permit")
    return [_with_phrasings(one, other) if one.id == changed else one for one in articles]


def _with_phrasings(article: Article, other: Article) -> Article:
    wordings = {
        lang: wording.model_copy(
            update={
                "phrasings": (*wording.phrasings[1:], *other.wordings[lang].phrasings[:4])
                if lang in other.wordings
                else wording.phrasings
            }
        )
        for lang, wording in article.wordings.items()
    }
    return article.model_copy(update={"wordings": wordings})


async def asked_until(
    done: asyncio.Event, search: Search, questions: Sequence[SavedQuestion]
) -> list[float]:
    """How long each question took, over and over, until something is done."""
    took: list[float] = []
    while not done.is_set():
        for one in questions:
            start = time.perf_counter()
            search.ask(Question(one.text, one.destination, one.origin))
            took.append((time.perf_counter() - start) * _MILLISECONDS)
            await asyncio.sleep(0)
            if done.is_set():
                break
    return took


async def beside(
    search: Search, articles: list[Article], questions: Sequence[SavedQuestion]
) -> None:
    done = asyncio.Event()
    asking = asyncio.create_task(asked_until(done, search, questions))  # noqa: TID251  # awaited below
    start = time.perf_counter()
    await asyncio.to_thread(Search.build, articles, search)
    took = time.perf_counter() - start
    done.set()
    told("while an index is built beside it", await asking)
    sys.stdout.write(f"that build: {took:.1f} s\n")


def told(when: str, took: list[float]) -> None:
    in_order = sorted(took)
    p99 = in_order[int(len(in_order) * 0.99) - 1]
    sys.stdout.write(
        f"questions {when}: {len(took)}, middle {in_order[len(took) // 2]:.1f} ms,"
        f" p99 {p99:.1f} ms, longest {in_order[-1]:.0f} ms\n"
    )


def judged(now: Search, articles: Sequence[Article], questions: Sequence[SavedQuestion]) -> None:
    before = replay(now, questions)
    for changed in CHANGED:
        start = time.perf_counter()
        draft = Search.build(reworded(articles, changed), now)
        built = time.perf_counter() - start
        after = replay_changed(draft, now, questions, before)
        seen = as_stored(compare(questions, (), before, after))
        took = time.perf_counter() - start
        anew = sum(new is not old for new, old in zip(after, before, strict=True))
        whole = replay(draft, questions)
        missed = [
            old.outcome is not new.outcome
            or [one.article for one in old.articles] != [one.article for one in new.articles]
            for old, new in zip(after, whole, strict=True)
        ]
        sys.stdout.write(
            f"gate over {len(articles)} articles and {len(questions)} questions, {changed} changed:"
            f" {took:.1f} s, of which {built:.1f} s for the index; {anew} asked anew,"
            f" {sum(missed)} decisions overlooked; worse: {seen['worse']}\n"
        )


def main() -> None:
    articles = list(read_contents(grown(records_of_files(), ARTICLES)).articles.values())
    questions = read_questions()
    now = Search.build(articles)
    spare_collector()
    judged(now, articles, questions)
    peace: list[float] = []
    for one in questions:
        start = time.perf_counter()
        now.ask(Question(one.text, one.destination, one.origin))
        peace.append((time.perf_counter() - start) * _MILLISECONDS)
    told("in peace", peace)
    asyncio.run(beside(now, reworded(articles, CHANGED[0]), questions))


if __name__ == "__main__":
    main()
