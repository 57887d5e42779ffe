"""How updates reach the bot: it polls, or they are delivered; never both."""

import asyncio
import contextlib

from bot.playground.polling import Polling
from bot.playground.refusals import too_many_requests
from bot.playground.webhook import Address, Deliveries, Run
from bot.playground.world import World

STOPPED_BY_WEBHOOK = "terminated by setWebhook request"
BETWEEN_SETTINGS = 1.0


class Reception:
    def __init__(self, world: World, run: Run) -> None:
        self._world = world
        self._run = run
        self._delivering: asyncio.Task[None] | None = None
        self._next_setting = 0.0
        self.polling = Polling(world)
        self.address: Address | None = None

    async def deliver_to(self, address: Address) -> None:
        now = self._world.clock.time()
        if now < self._next_setting:
            raise too_many_requests(1)
        self._next_setting = now + BETWEEN_SETTINGS
        await self.poll_again()
        self.address = address
        self.polling.webhook_set = True
        self.polling.stop(STOPPED_BY_WEBHOOK)
        deliveries = Deliveries(self._world, address, self._run, self._forget)
        loop = asyncio.get_running_loop()
        self._delivering = loop.create_task(deliveries.deliver())

    def _forget(self) -> None:
        self.address = None
        self.polling.webhook_set = False
        if self._delivering is not None:
            self._delivering.cancel()

    async def poll_again(self) -> None:
        delivering, self._delivering = self._delivering, None
        self.address = None
        self.polling.webhook_set = False
        if delivering is not None:
            delivering.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await delivering
