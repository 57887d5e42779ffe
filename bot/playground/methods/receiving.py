import ipaddress
import re
from typing import Any
from urllib.parse import urlsplit

from aiogram.methods import DeleteWebhook, GetUpdates, GetWebhookInfo, SetWebhook

from bot.playground.methods.register import Acts, Call
from bot.playground.polling import LIMIT
from bot.playground.reception import Reception
from bot.playground.refusals import bad_request
from bot.playground.webhook import Address

SECRET_LIMIT = 256
SECRET = re.compile(r"[A-Za-z0-9_-]*")
MAX_CONNECTIONS = 100
DEFAULT_CONNECTIONS = 40


def acts(reception: Reception) -> Acts:
    async def get_updates(call: Call, asked: GetUpdates) -> Any:
        call.world.updates.allow(asked.allowed_updates)
        limit = LIMIT if asked.limit is None else asked.limit
        return await reception.polling.poll(asked.offset or 0, limit, asked.timeout or 0)

    async def set_webhook(call: Call, asked: SetWebhook) -> Any:
        if not asked.url:
            return await forget(call, drop=asked.drop_pending_updates)
        check_url(asked.url)
        secret = checked_secret(asked.secret_token or "")
        call.world.updates.allow(asked.allowed_updates)
        if asked.drop_pending_updates:
            call.world.updates.clear()
        connections = min(max(asked.max_connections or DEFAULT_CONNECTIONS, 1), MAX_CONNECTIONS)
        await reception.deliver_to(Address(asked.url, secret, connections))
        return True

    async def delete_webhook(call: Call, asked: DeleteWebhook) -> Any:
        return await forget(call, drop=asked.drop_pending_updates)

    async def forget(call: Call, *, drop: bool | None) -> bool:
        if drop:
            call.world.updates.clear()
        await reception.poll_again()
        return True

    async def get_webhook_info(call: Call, _: GetWebhookInfo) -> Any:
        return webhook_info(call, reception.address)

    return {
        GetUpdates: get_updates,
        SetWebhook: set_webhook,
        DeleteWebhook: delete_webhook,
        GetWebhookInfo: get_webhook_info,
    }


def webhook_info(call: Call, address: Address | None) -> dict[str, Any]:
    body: dict[str, Any] = {
        "url": address.url if address else "",
        "has_custom_certificate": False,
        "pending_update_count": len(call.world.updates),
    }
    if address is not None:
        body["max_connections"] = address.max_connections
        body["ip_address"] = "127.0.0.1"
        if address.last_error_date is not None:
            body["last_error_date"] = address.last_error_date
            body["last_error_message"] = address.last_error_message
    if call.world.updates.allowed is not None:
        body["allowed_updates"] = sorted(call.world.updates.allowed)
    return body


def check_url(url: str) -> None:
    """Telegram wants https; the playground also takes http, but only on this machine."""
    parts = urlsplit(url)
    if not parts.hostname:
        raise bad_request("invalid webhook URL specified")
    if not is_loopback(parts.hostname):
        reason = "the playground delivers to this machine only"
        if parts.scheme != "https":
            reason = "An HTTPS URL must be provided for webhook"
        raise bad_request(f"bad webhook: {reason}")


def is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def checked_secret(secret: str) -> str:
    if len(secret) > SECRET_LIMIT:
        raise bad_request("secret token is too long")
    if SECRET.fullmatch(secret) is None:
        raise bad_request("secret token contains unallowed characters")
    return secret
