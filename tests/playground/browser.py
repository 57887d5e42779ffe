"""A headless Chromium over the DevTools protocol: open, look, click, type, take a picture."""

import asyncio
import base64
import contextlib
import itertools
import json
import shutil
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--force-color-profile=srgb",
    "--remote-debugging-port=0",
)
STARTS_WITHIN = 30.0
PATIENCE = 10.0
# An element has no JSON of its own.
PLAIN = "(found) => found instanceof Node || found"
WIDE = (1600, 900)
PHONE = (390, 844)


def find_chromium() -> str | None:
    return next((path for name in NAMES if (path := shutil.which(name))), None)


class Page:
    """Faults that the page reports (console errors, exceptions) are kept in `faults`."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self._numbers = itertools.count(1)
        self._answers: dict[int, asyncio.Future[Any]] = {}
        self.faults: list[str] = []

    async def listen(self) -> None:
        async for frame in self._socket:
            said = json.loads(frame.data)
            if (answer := self._answers.pop(said.get("id", 0), None)) is not None:
                answer.set_result(said)
            elif said.get("method") == "Runtime.exceptionThrown":
                self.faults.append(json.dumps(said["params"]["exceptionDetails"]))
            elif said.get("method") == "Log.entryAdded":
                entry = said["params"]["entry"]
                if entry["level"] == "error":
                    self.faults.append(f"{entry['text']} {entry.get('url', '')}")

    async def send(self, method: str, **params: Any) -> Any:
        number = next(self._numbers)
        answer = asyncio.get_running_loop().create_future()
        self._answers[number] = answer
        await self._socket.send_json({"id": number, "method": method, "params": params})
        said = await asyncio.wait_for(answer, PATIENCE * 2)
        if "error" in said:
            raise AssertionError(f"{method}: {said['error']}")
        return said["result"]

    async def open(self, url: str) -> None:
        await self.send("Page.navigate", url=url)
        await self.until("document.readyState === 'complete'")

    async def evaluate(self, script: str) -> Any:
        """The script may be a promise; what comes back is plain JSON."""
        said = await self.send(
            "Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True
        )
        if "exceptionDetails" in said:
            raise AssertionError(f"{script}: {said['exceptionDetails']}")
        return said["result"].get("value")

    async def until(self, script: str, timeout: float = PATIENCE) -> Any:  # noqa: ASYNC109
        loop = asyncio.get_running_loop()
        deadline = loop.time() + timeout
        while not (value := await self.evaluate(f"Promise.resolve({script}).then({PLAIN})")):
            if loop.time() > deadline:
                raise AssertionError(f"never became true: {script}")
            await asyncio.sleep(0.05)
        return value

    async def resize(self, size: tuple[int, int], *, dark: bool = False) -> None:
        width, height = size
        mobile = width < PHONE[0] * 2
        await self.send(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=2 if mobile else 1,
            mobile=mobile,
        )
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        await self.send("Emulation.setEmulatedMedia", features=[scheme])

    async def click(self, selector: str, text: str = "") -> None:
        """A real mouse click in the middle of the first fitting element.

        It waits until the element stands still and nothing lies over it.
        """
        script = f"""(async () => {{
            const fits = (one) => one.checkVisibility() && one.textContent.includes({json.dumps(text)});
            const element = [...document.querySelectorAll({json.dumps(selector)})].find(fits);
            if (!element) return null;
            element.scrollIntoView({{block: 'nearest', inline: 'nearest', behavior: 'instant'}});
            const middle = () => {{
                const box = element.getBoundingClientRect();
                return [box.x + box.width / 2, box.y + box.height / 2];
            }};
            const before = middle();
            await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
            const [x, y] = middle();
            const top = document.elementFromPoint(x, y);
            const still = element.isConnected && before[0] === x && before[1] === y;
            return still && top && (element.contains(top) || top.contains(element)) ? [x, y] : null;
        }})()"""
        x, y = await self.until(script)
        for kind in ("mousePressed", "mouseReleased"):
            await self.send(
                "Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1
            )

    async def sees(self, selector: str, text: str = "") -> None:
        fits = f"one.checkVisibility() && one.textContent.includes({json.dumps(text)})"
        await self.until(
            f"[...document.querySelectorAll({json.dumps(selector)})].some((one) => {fits})"
        )

    async def type(self, text: str) -> None:
        await self.send("Input.insertText", text=text)

    async def press(self, key: str, code: int, *, shift: bool = False) -> None:
        event = {"key": key, "code": key, "windowsVirtualKeyCode": code}
        letter = {"text": "\r"} if key == "Enter" else {}
        modifiers = 8 if shift else 0
        await self.send(
            "Input.dispatchKeyEvent", type="keyDown", modifiers=modifiers, **event, **letter
        )
        await self.send("Input.dispatchKeyEvent", type="keyUp", modifiers=modifiers, **event)

    async def enter(self, *, shift: bool = False) -> None:
        await self.press("Enter", 13, shift=shift)

    async def screenshot(self, path: Path) -> None:
        said = await self.send("Page.captureScreenshot", format="png")
        write(path, base64.b64decode(said["data"]))


@contextlib.asynccontextmanager
async def browser(size: tuple[int, int] = WIDE, *, dark: bool = False) -> AsyncIterator[Page]:
    """One Chromium with one page; asks for a Chromium that `find_chromium` found."""
    command = find_chromium()
    assert command is not None, "no Chromium here"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        process = await asyncio.create_subprocess_exec(
            command,
            *FLAGS,
            f"--user-data-dir={profile}",
            "about:blank",
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
        )
        try:
            port = await devtools_port(Path(profile) / "DevToolsActivePort")
            async with attached(port) as page:
                await page.resize(size, dark=dark)
                yield page
        finally:
            process.terminate()
            await process.wait()


async def devtools_port(announced: Path) -> int:
    async with asyncio.timeout(STARTS_WITHIN):
        while not (written := read(announced)):  # noqa: ASYNC110 - another process writes it
            await asyncio.sleep(0.05)
    return int(written.splitlines()[0])


def write(path: Path, content: bytes) -> None:
    path.write_bytes(content)


def read(announced: Path) -> str:
    return announced.read_text().strip() if announced.exists() else ""


@contextlib.asynccontextmanager
async def attached(port: int) -> AsyncIterator[Page]:
    address = f"http://127.0.0.1:{port}/json/list"
    async with aiohttp.ClientSession() as session:
        async with session.get(address) as answer:
            targets = await answer.json()
        target = next(one for one in targets if one["type"] == "page")
        url = target["webSocketDebuggerUrl"]
        async with session.ws_connect(url, max_msg_size=0) as socket:
            page = Page(socket)
            listening = asyncio.get_running_loop().create_task(page.listen())
            for domain in ("Page", "Runtime", "Log"):
                await page.send(f"{domain}.enable")
            yield page
            listening.cancel()
