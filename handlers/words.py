"""People's words as they came, less what no screen shows and what deceives the eye."""

import re

_UNSEEN = re.compile("[\x00\u202a-\u202e\u2066-\u2069]")
"""NUL, and the marks that turn the direction of writing: they can make a text read as another."""


def clean(text: str) -> str:
    """Half a surrogate pair cannot be sent or stored as UTF-8: it becomes a replacement mark."""
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return _UNSEEN.sub("", whole)


def says_something(text: str) -> bool:
    return any(sign.isalnum() for sign in text)
