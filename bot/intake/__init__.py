"""Intake: updates are stored raw before they are acknowledged, by polling and webhook alike."""

from collections.abc import Sequence

ALLOWED_UPDATES: Sequence[str] = (
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
)
"""Set at every start: Telegram remembers the list of the last caller."""
