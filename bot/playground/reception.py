"""How updates reach the bot: it polls, or they are delivered; never both."""

from bot.nursery import Nursery
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
        self._nursery = Nursery()
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
        self._nursery.start(deliveries.deliver(), "deliveries to the bot")

    def _forget(self) -> None:
        self.address = None
        self.polling.webhook_set = False

    async def poll_again(self) -> None:
        self._forget()
        await self._nursery.cancel()
