"""`make bench-gate`: how long the gate takes, and whether those who ask feel a new index coming.

500 articles in six languages; one of them is changed. Questions are asked one after the other, as
they are by the service, first in peace, then while another thread builds the index.
"""

import asyncio
import sys
import time
from collections.abc import Sequence

from bot.gatekeeper import as_stored
from knowledge_base.evaluation import SavedQuestion, read_questions
from knowledge_base.gate import compare, replay
from knowledge_base.library import read_contents
from knowledge_base.model import Article
from knowledge_base.search import Question, Search
from tests.load.packs import grown, records_of_files

ARTICLES = 500
_MILLISECONDS = 1000


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


def main() -> None:
    contents = read_contents(grown(records_of_files(), ARTICLES))
    articles = list(contents.articles.values())
    questions = read_questions()
    now = Search.build(articles)
    before = replay(now, questions)
    start = time.perf_counter()
    draft = Search.build(articles, now)
    built = time.perf_counter() - start
    seen = as_stored(compare(questions, (), before, replay(draft, questions)))
    took = time.perf_counter() - start
    sys.stdout.write(
        f"gate over {len(articles)} articles and {len(questions)} questions: {took:.1f} s,"
        f" of which {built:.1f} s for the index; worse: {seen['worse']}\n"
    )
    peace: list[float] = []
    for one in questions:
        start = time.perf_counter()
        now.ask(Question(one.text, one.destination, one.origin))
        peace.append((time.perf_counter() - start) * _MILLISECONDS)
    told("in peace", peace)
    asyncio.run(beside(now, articles, questions))


if __name__ == "__main__":
    main()
