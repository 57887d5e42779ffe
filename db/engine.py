"""The connection to the register. The only place that begins a transaction.

Returning commits, raising rolls back; nothing else in the house says commit or rollback.
"""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from sqlalchemy import func, select
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
    async def writer(self) -> AsyncIterator["Writer"]:
        """One connection for a long time, e.g. to hold the poller's lock and store under it."""
        async with self.engine.connect() as connection:
            yield Writer(connection, self.vault)

    @asynccontextmanager
    async def announced(self, worker: int) -> AsyncIterator[None]:
        """An advisory lock that lives as long as its connection: whoever finds it free knows
        that the worker is dead."""
        async with self.engine.connect() as connection:
            await connection.execute(select(func.pg_advisory_lock(worker)))
            await connection.rollback()
            try:
                yield
            finally:
                await connection.execute(select(func.pg_advisory_unlock(worker)))
                await connection.rollback()

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


def vault_of(session: AsyncSession) -> Vault:
    vault = session.info["vault"]
    assert isinstance(vault, Vault)
    return vault
