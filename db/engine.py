"""The connection to the register. The only place that begins a transaction.

Returning commits, raising rolls back; nothing else in the house says commit or rollback.
"""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from sqlalchemy import func, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import (
    AsyncConnection,
    AsyncEngine,
    AsyncSession,
    async_sessionmaker,
    create_async_engine,
)

from db.vault import Vault


class Writer:
    """Transactions on one connection that stays open between them."""

    def __init__(self, connection: AsyncConnection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[AsyncSession]:
        session = AsyncSession(
            self._connection, expire_on_commit=False, info={"vault": self._vault}
        )
        async with session, session.begin():
            yield session

    async def confirm(self) -> None:
        """Raises when the connection is gone, e.g. since the database restarted, and its locks
        with it: from then on others take us for dead."""
        async with self.transaction() as session:
            await session.execute(select(1))


class Register:
    """The engine, and the vault that every session carries so that no verb has to fetch it."""

    def __init__(self, engine: AsyncEngine, vault: Vault) -> None:
        self.engine = engine
        self.vault = vault
        self._sessions = async_sessionmaker(engine, expire_on_commit=False, info={"vault": vault})

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[AsyncSession]:
        async with self._sessions() as session, session.begin():
            yield session

    @asynccontextmanager
    async def writer(self) -> AsyncIterator[Writer]:
        """One connection for a long time, e.g. to hold the poller's lock and store under it."""
        async with self._keeper() as connection:
            yield Writer(connection, self.vault)

    @asynccontextmanager
    async def announced(self, worker: int) -> AsyncIterator[Writer]:
        """An advisory lock that lives as long as its connection: whoever finds it free knows
        that the worker is dead."""
        async with self._keeper() as connection:
            writer = Writer(connection, self.vault)
            async with writer.transaction() as session:
                await session.execute(select(func.pg_advisory_lock(worker)))
            yield writer

    @asynccontextmanager
    async def _keeper(self) -> AsyncIterator[AsyncConnection]:
        """A connection that keeps locks. Back in the pool it would go on keeping them, against
        ourselves too: it is closed for good."""
        async with self.engine.connect() as connection:
            try:
                yield connection
            finally:
                await connection.invalidate()

    @asynccontextmanager
    async def listening(self, channel: str, heard: Callable[[], None]) -> AsyncIterator[None]:
        """Calls `heard` on each NOTIFY. A hint only: notices are lost while nobody is connected."""

        def on_notice(*_notice: object) -> None:
            heard()

        async with self.engine.connect() as connection:
            raw = await connection.get_raw_connection()
            driver = raw.driver_connection
            assert driver is not None
            await driver.add_listener(channel, on_notice)
            try:
                yield
            finally:
                await driver.remove_listener(channel, on_notice)

    async def close(self) -> None:
        await self.engine.dispose()


def connect(url: str, pool_size: int = 20) -> AsyncEngine:
    """`pool_pre_ping`: without it the first query after a database restart fails.
    `hide_parameters`: an error's text must not carry a person's words into the log."""
    return create_async_engine(
        url,
        pool_pre_ping=True,
        hide_parameters=True,
        pool_size=pool_size,
        max_overflow=10,
        connect_args={"server_settings": {"jit": "off", "application_name": "himoya"}},
    )


def is_away(fault: BaseException) -> bool:
    """The database did not answer, as opposed to: it refused this one statement."""
    if isinstance(fault, DBAPIError):
        return fault.connection_invalidated
    return isinstance(fault, OSError)


def vault_of(session: AsyncSession) -> Vault:
    vault = session.info["vault"]
    assert isinstance(vault, Vault)
    return vault
