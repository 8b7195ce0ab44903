"""The example host page, static files, one shape for errors, and the headers every answer carries."""

import logging
import re
from collections.abc import Mapping
from pathlib import Path

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from fastapi.staticfiles import StaticFiles
from fastapi.templating import Jinja2Templates
from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.middleware.cors import CORSMiddleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.channels.web import LIMIT, TooManyError
from bot.security import SECURITY_HEADERS
from bot.settings import Settings
from faq.content import Say
from handoff.console import error_page
from handoff.directory import Directory
from handoff.errors import HandoffError

HERE = Path(__file__).parent
MOST_BYTES = 64 * 1024
CODES = {400: "invalid", 404: "not_found", 405: "not_found", 413: "body_too_large"}
WIDGET = re.compile(r"(return\.)?widget\.")
"""Texts of this prefix go to the widget, by name without it."""

PUBLIC = ("/api/", "/static/widget/")

logger = logging.getLogger(__name__)


def add_pages(app: FastAPI, say: Say, settings: Settings, directory: Directory, texts: Mapping[str, str]) -> None:
    templates = Jinja2Templates(HERE / "templates")
    app.mount("/static/widget", StaticFiles(directory=HERE / "static" / "widget"))
    app.mount("/static/console", StaticFiles(directory=HERE / "static" / "console"))
    own = {WIDGET.sub("", name): text for name, text in texts.items() if WIDGET.match(name)}
    shown_texts = {**own, "limit": str(LIMIT)}

    @app.get("/api/texts")
    async def widget_texts() -> dict[str, str]:
        return shown_texts

    @app.get("/health")
    async def health() -> dict[str, str]:
        return {"status": "ok"}

    if settings.examples:

        @app.get("/")
        async def host_page(request: Request) -> Response:
            return templates.TemplateResponse(request, "host_page.html", {"say": say})

    _add_errors(app, say, directory)
    app.add_middleware(
        PublicCors,
        allow_origins=settings.widget_origins,
        allow_methods=["GET", "POST", "DELETE"],
        allow_headers=["Authorization", "Content-Type"],
    )
    app.add_middleware(Headers, say=say)


def _add_errors(app: FastAPI, say: Say, directory: Directory) -> None:
    """Every refusal becomes {"error": code, "text": what to do}; in the console, a page."""

    def refusal(status: int, code: str, headers: Mapping[str, str] | None = None) -> JSONResponse:
        return JSONResponse({"error": code, "text": say(f"errors.{code}", limit=LIMIT)}, status, headers)

    @app.exception_handler(HandoffError)
    async def handoff_error(request: Request, error: HandoffError) -> Response:
        if request.url.path.startswith("/staff"):
            return error_page(say, directory, error, request)
        return refusal(error.status, error.code)

    @app.exception_handler(TooManyError)
    async def too_many(_request: Request, error: TooManyError) -> Response:
        return refusal(429, error.code, {"Retry-After": str(error.retry_after)})

    @app.exception_handler(RequestValidationError)
    async def invalid(_request: Request, error: RequestValidationError) -> Response:
        return refusal(422, _broken_rule(error))

    @app.exception_handler(HTTPException)
    async def http_error(_request: Request, error: HTTPException) -> Response:
        return refusal(error.status_code, CODES.get(error.status_code, "internal"), error.headers)


def _broken_rule(error: RequestValidationError) -> str:
    """Which rule a body broke, as the name of its text; never the message itself."""
    for fault in error.errors():
        if fault["type"] == "string_too_long":
            return "too_long"
        if fault["loc"][-1] == "text" and "empty" in fault["msg"]:
            return "empty"
    return "invalid"


class PublicCors(CORSMiddleware):
    """CORS for what a host page of another origin may load; the console is for our own pages only."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"].startswith(PUBLIC):
            await super().__call__(scope, receive, send)
        else:
            await self.app(scope, receive, send)


class Headers:
    """Adds the security headers, forbids keeping anything but static files, and ends what went wrong unexpectedly.

    An unexpected error is logged by its kind and route only: its message and its traceback may hold what an asker said.
    """

    def __init__(self, app: ASGIApp, say: Say) -> None:
        self.app = app
        self.sorry = JSONResponse({"error": "internal", "text": say("errors.internal")}, 500)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        static = scope["path"].startswith("/static/")
        started = False

        async def send_with_headers(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                headers = MutableHeaders(scope=message)
                headers.update(SECURITY_HEADERS)
                headers["Cache-Control"] = "no-cache" if static else "no-store"
                if scope["path"].startswith(PUBLIC):
                    headers["Cross-Origin-Resource-Policy"] = "cross-origin"
            await send(message)

        try:
            await self.app(scope, receive, send_with_headers)
        except Exception as error:  # noqa: BLE001  whatever it was, the asker gets an answer
            route = getattr(scope.get("route"), "path", "an unknown path")
            logger.error("%s %s failed: %s", scope["method"], route, type(error).__name__)  # noqa: TRY400
            if not started:
                await self.sorry(scope, receive, send_with_headers)


__all__ = ["MOST_BYTES", "add_pages"]
