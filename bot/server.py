"""Running it: one process with web, console, watchdog and, when a token is set, Telegram by polling."""

import asyncio
import socket
import subprocess
import sys
from collections.abc import Callable
from types import FrameType

import uvicorn
from click import ClickException

from bot.app import Services, build_app, build_services, keep_running, watch
from bot.language import Material
from bot.settings import Settings
from faq.content import load_pack

GRACE_SECONDS = 3
BACKLOG = 512


class Server(uvicorn.Server):
    """Lets go of open streams at the first signal, so that stopping does not wait for readers."""

    def __init__(self, config: uvicorn.Config, services: Services) -> None:
        super().__init__(config)
        self.services = services

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        self.services.stopping.set()
        self.services.bus.wake_all()
        super().handle_exit(sig, frame)


async def serve(settings: Settings, echo: Callable[[str], None]) -> None:
    """Serve until a signal comes. Raises ClickException when the port is taken."""
    listener = listen(settings)
    try:
        await _serve_on(listener, settings.at(listener.getsockname()[1]), echo)
    finally:
        listener.close()


async def _serve_on(listener: socket.socket, settings: Settings, echo: Callable[[str], None]) -> None:
    await asyncio.to_thread(train_apart, settings, echo)
    services = await build_services(settings)
    extra = []
    if settings.telegram_token is not None:
        from bot.channels.telegram import TelegramChannel  # noqa: PLC0415  only where it is used

        extra.append(TelegramChannel.of(services).run)
    app = build_app(services, tuple(extra))
    config = uvicorn.Config(
        app,
        log_level="warning",
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=GRACE_SECONDS,
        forwarded_allow_ips=settings.trusted_proxies,
    )
    await _greet(services, echo)
    await Server(config, services).serve(sockets=[listener])


async def telegram_only(settings: Settings) -> None:
    """Telegram by polling without the web pages; promises are kept all the same."""
    from bot.channels.telegram import TelegramChannel  # noqa: PLC0415

    services = await build_services(settings)
    channel, notices = TelegramChannel.of(services), services.notice_desk.sender
    works = (channel.run, services.bus.run, lambda: watch(services), notices.run)
    await asyncio.gather(*(keep_running(work) for work in works))


def listen(settings: Settings) -> socket.socket:
    """A listening socket, bound before anything else is started.

    Made with its protocol named: asyncio turns Nagle's algorithm off only then, and with it on each answer waits 40 ms.
    """
    listener: socket.socket | None = None
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            settings.host, settings.port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP
        )[0]
        listener = socket.socket(family, kind, protocol)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(BACKLOG)
    except OSError as error:
        if listener is not None:
            listener.close()
        raise ClickException(
            f"Cannot listen on {settings.host}:{settings.port} ({error.strerror}). "
            "Stop what runs there, or set AANLOOP_PORT to another port."
        ) from None
    listener.set_inheritable(True)
    return listener


def train_apart(settings: Settings, echo: Callable[[str], None]) -> None:
    """Train the language layer in a process of its own when the cache has nothing for this pack.

    Training takes 400 MB for about a minute, which the server that stays should not keep. Raises ContentError.
    """
    if Material.of(load_pack(settings.pack), settings.pack).is_trained(settings.data_dir / "index"):
        return
    echo("Training the language layer on the FAQ. This takes about a minute, once.")
    command = [sys.executable, "-m", "bot", "ask", "--jsonl"]
    subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=False)  # noqa: S603  our own


async def _greet(services: Services, echo: Callable[[str], None]) -> None:
    address = services.settings.address
    echo(f"Example page with the widget: {address}/" if services.settings.examples else f"Widget served at {address}/")
    echo(f"Console for contacts:         {address}/staff")
    if services.settings.examples and services.directory.contacts:
        slug = next(iter(services.directory.contacts))
        link, name = await _make_link(services, slug, new=True)
        echo(f"Sign in as {name}, once:\n  {link}")


async def sign_in_link(settings: Settings, contact: str, *, new: bool) -> tuple[str, str]:
    """A fresh link for this contact, and their name. Raises ClickException for someone who is not in the directory."""
    services = await build_services(settings)
    try:
        return await _make_link(services, contact, new=new)
    finally:
        await services.database.close()


async def _make_link(services: Services, contact: str, *, new: bool) -> tuple[str, str]:
    if contact not in services.directory.contacts:
        known = ", ".join(services.directory.contacts)
        raise ClickException(f"There is no contact {contact} in the directory. Known are: {known}")
    now = services.now()
    async with services.database.write() as session:
        known_member = await services.staff.find(session, contact)
        if known_member is None and not new:
            raise ClickException(f"{contact} does not use the console yet; use: aanloop staff add {contact}")
        member = known_member or await services.staff.add(session, contact, now)
        token = await services.staff.make_link(session, member, now)
    return f"{services.settings.address}/staff/link/{token}", services.directory.name(contact)
