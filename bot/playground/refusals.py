"""Refusals in Telegram's own words (tdlib/telegram-bot-api Client.cpp, tdlib/td)."""

from collections.abc import Mapping


class Refusal(Exception):
    def __init__(
        self, code: int, description: str, parameters: Mapping[str, int] | None = None
    ) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = dict(parameters or {})


def bad_request(text: str) -> Refusal:
    return Refusal(400, f"Bad Request: {text}")


def forbidden(text: str) -> Refusal:
    return Refusal(403, f"Forbidden: {text}")


def conflict(text: str) -> Refusal:
    return Refusal(409, f"Conflict: {text}")


def too_many_requests(retry_after: int) -> Refusal:
    text = f"Too Many Requests: retry after {retry_after}"
    return Refusal(429, text, {"retry_after": retry_after})


def migrated(new_chat_id: int) -> Refusal:
    text = "Bad Request: group chat was upgraded to a supergroup chat"
    return Refusal(400, text, {"migrate_to_chat_id": new_chat_id})


def unknown_method() -> Refusal:
    return Refusal(404, "Not Found: method not found")


QUERY_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the "
    "same as a current content and reply markup of the message"
)
THREAD_NOT_FOUND = "message thread not found"
POLLED_BY_ANOTHER = (
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)
POLLED_BESIDE_WEBHOOK = (
    "can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)
