"""May the bot speak here? In the order and the words of the Bot API server."""

from dataclasses import dataclass

from aiogram.types import ReplyParameters

from bot.playground.chats import Chat, Message, Standing, Topic
from bot.playground.refusals import THREAD_NOT_FOUND, bad_request, forbidden, migrated
from bot.playground.world import World

GENERAL_TOPIC = 1
TWO_DAYS = 2 * 86_400


@dataclass(frozen=True)
class Place:
    chat: Chat
    topic: Topic | None

    @property
    def thread_id(self) -> int | None:
        return self.topic.thread_id if self.topic else None


def find_chat(world: World, chat_id: int | str) -> Chat:
    wanted = str(chat_id)
    if not wanted:
        raise bad_request("chat_id is empty")
    chat = world.chats.get(int(wanted)) if wanted.lstrip("-").isdigit() else None
    if chat is None or (chat.private and not chat.started):
        raise bad_request("chat not found")
    return chat


def readable(world: World, chat_id: int | str) -> Chat:
    chat = find_chat(world, chat_id)
    if chat.kind == "supergroup":
        require_membership(world, chat)
    return chat


def writable(world: World, chat_id: int | str) -> Chat:
    chat = editable(world, chat_id)
    if chat.user is not None and chat.user.blocks_bot:
        raise forbidden("bot was blocked by the user")
    return chat


def editable(world: World, chat_id: int | str) -> Chat:
    chat = find_chat(world, chat_id)
    if chat.migrated_to is not None:
        raise migrated(chat.migrated_to)
    if chat.deleted:
        raise forbidden("the group chat was deleted")
    if chat.user is not None and chat.user.deactivated:
        raise forbidden("user is deactivated")
    if not chat.private:
        require_membership(world, chat)
    return chat


def require_membership(world: World, chat: Chat) -> None:
    match chat.standing_of(world.bot):
        case Standing.KICKED:
            raise forbidden(f"bot was kicked from the {chat.kind} chat")
        case Standing.LEFT:
            raise forbidden(f"bot is not a member of the {chat.kind} chat")
        case Standing.CREATOR | Standing.ADMINISTRATOR | Standing.MEMBER:
            pass


def place(world: World, chat_id: int | str, thread_id: int | None) -> Place:
    """Never the main chat in place of a topic: a thread that cannot be found is refused."""
    chat = writable(world, chat_id)
    if not thread_id or not has_topics(world, chat):
        return Place(chat, None)
    topic = chat.topics.get(thread_id)
    if thread_id == GENERAL_TOPIC or topic is None or topic.deleted:
        raise bad_request(THREAD_NOT_FOUND)
    if topic.closed and not may(world, chat, "can_manage_topics"):
        raise bad_request("TOPIC_CLOSED")
    return Place(chat, topic)


def has_topics(world: World, chat: Chat) -> bool:
    return world.private_topics if chat.private else chat.is_forum


def may(world: World, chat: Chat, right: str) -> bool:
    member = chat.members.get(world.bot.id)
    if chat.private:
        return True
    if member is None:
        return False
    owns = member.standing is Standing.CREATOR
    return owns or (member.standing is Standing.ADMINISTRATOR and right in member.rights)


def find_message(chat: Chat, message_id: int | None, purpose: str) -> Message:
    if not message_id or message_id < 1:
        raise bad_request("message identifier is not specified")
    message = chat.find(message_id)
    if message is None:
        raise bad_request(f"{purpose} not found")
    return message


def replied(
    chat: Chat, parameters: ReplyParameters | None, old_id: int | None, *, lenient: bool | None
) -> Message | None:
    message_id = parameters.message_id if parameters else old_id
    if not message_id:
        return None
    found = chat.find(message_id)
    forgiven = (parameters.allow_sending_without_reply if parameters else lenient) is True
    if found is None and not forgiven:
        raise bad_request("message to be replied not found")
    if found is not None and parameters and parameters.quote:
        require_quote(found, parameters.quote)
    return found


def require_quote(message: Message, quote: str) -> None:
    if quote not in message.text:
        raise bad_request("QUOTE_TEXT_INVALID")


def require_deletable(world: World, message: Message) -> None:
    """Under 48 hours; in private also the person's words, in a group only as administrator."""
    chat = message.chat
    foreign = message.sender is not world.bot
    if world.now - message.date >= TWO_DAYS and not (foreign and not chat.private):
        raise bad_request("message can't be deleted for everyone")
    if not chat.private and foreign and not may(world, chat, "can_delete_messages"):
        raise bad_request("message can't be deleted")
