"""The search as the commands use it: built from the content files beside this code."""

from __future__ import annotations

from knowledge_base.files import read_pack
from knowledge_base.model import Article
from knowledge_base.search import Search


def search_of_pack() -> Search:
    return Search.build([
        Article.model_validate(record.body) for record in read_pack() if record.kind == "article"
    ])  # fmt: skip
