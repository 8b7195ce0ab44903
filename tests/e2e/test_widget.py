"""What the widget does when the connection, the server or the screen is not what it hoped for."""

import re
import time
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.e2e.server import Server
from tests.e2e.test_story import NOW, QUESTION, ask_mila, bubbles, choose, open_widget, say

pytestmark = pytest.mark.timeout(240)
LAUNCHER = "Stel je vraag"
API = re.compile(r"/api/conversations")
MESSAGES = re.compile(r"/api/conversations/[^/]+/messages")
STREAM = re.compile(r"/api/conversations/[^/]+/stream")
FOCUSED = """() => {
  const focused = document.querySelector("aanloop-chat").shadowRoot.activeElement;
  return focused && (focused.id || focused.className || focused.tagName);
}"""


def focus(page: Page) -> str:
    return str(page.evaluate(FOCUSED))


def answer(status: int, text: str = "") -> Callable[[Route], None]:
    return lambda route: route.fulfill(status=status, json={"error": "test", "text": text})


def test_what_is_said_before_there_is_a_conversation_is_kept(browser: Browser, serve: Callable[..., Server]) -> None:
    server = serve()
    page = browser.new_page()
    page.route(API, lambda route: route.abort())
    page.goto(server.address)
    page.get_by_role("button", name=LAUNCHER).click()
    say(page, "Wat is een proefplaatsing?")
    choose(page, "Praat met een mens")
    expect(page.get_by_text("Wordt verstuurd …")).to_have_count(2)
    expect(page.get_by_text("Geen verbinding.")).to_be_visible()
    page.reload()
    expect(page.get_by_text("Wordt verstuurd …")).to_have_count(2)
    page.unroute(API)
    expect(page.get_by_text("Wordt verstuurd …")).to_have_count(0, timeout=20_000)
    expect(page.get_by_text("Geen verbinding.")).to_have_count(0)
    expect(page.get_by_role("button", name=NOW)).to_be_visible()
    assert bubbles(page, "asker") == ["Wat is een proefplaatsing?", "Praat met een mens"]


def test_a_conversation_that_is_gone_gives_the_text_back(browser: Browser, serve: Callable[..., Server]) -> None:
    server = serve()
    page = browser.new_page()
    open_widget(page, server.address)
    page.route(MESSAGES, answer(410))
    say(page, "Wat is een proefplaatsing?")
    expect(page.get_by_text("Dit gesprek bestaat niet meer.")).to_be_visible()
    expect(page.get_by_label("Typ je vraag")).to_be_hidden()
    expect(page.get_by_role("button", name="Praat met een mens")).to_be_hidden()
    page.unroute(MESSAGES)
    choose(page, "Begin een nieuw gesprek")
    expect(page.get_by_text("Ik ben Aanloop, een computerprogramma")).to_be_visible()
    expect(page.get_by_label("Typ je vraag")).to_have_value("Wat is een proefplaatsing?")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Helpt dit?")).to_be_visible()


def test_the_launcher_comes_when_the_server_does(browser: Browser, serve: Callable[..., Server]) -> None:
    server = serve()
    page = browser.new_page()
    failing = [answer(503), lambda route: route.abort(), lambda route: route.continue_()]

    def next_one(route: Route) -> None:
        failing.pop(0)(route)

    page.route("**/api/texts", next_one)
    page.goto(server.address)
    expect(page.get_by_role("button", name=LAUNCHER)).to_be_visible(timeout=10_000)
    assert failing == []


def test_plain_http_has_no_random_uuid(browser: Browser, serve: Callable[..., Server]) -> None:
    server = serve()
    page = browser.new_page()
    page.add_init_script("delete Crypto.prototype.randomUUID")
    open_widget(page, server.address)
    assert page.evaluate("crypto.randomUUID") is None
    say(page, "Wat is een proefplaatsing?")
    expect(page.get_by_text("Helpt dit?")).to_be_visible()


def test_a_double_click_is_one_choice(browser: Browser, serve: Callable[..., Server]) -> None:
    server = serve()
    page = browser.new_page()
    open_widget(page, server.address)
    say(page, "Wat is een proefplaatsing?")
    page.get_by_role("button", name="Nee, dit helpt niet").dblclick()
    page.get_by_role("button", name=NOW).dblclick()
    expect(page.get_by_role("button", name=re.compile("^Kies ")).first).to_be_visible()
    expect(page.locator("aanloop-chat li.asker")).to_have_count(3)
    expect(page.get_by_text("Wordt verstuurd …")).to_have_count(0)
    page.route(MESSAGES, lambda route: route.abort())
    chosen = page.get_by_role("button", name=re.compile("^Kies ")).first
    chosen.evaluate("e => { e.click(); e.click(); }")
    expect(page.get_by_text("Wordt verstuurd …")).to_have_count(1)
    expect(page.get_by_role("button", name=re.compile("^Kies "))).to_have_count(0)


def test_a_message_the_server_breaks_on_comes_back(browser: Browser, serve: Callable[..., Server]) -> None:
    server = serve()
    page = browser.new_page()
    open_widget(page, server.address)
    tried: list[str] = []

    def broken(route: Route) -> None:
        tried.append(route.request.method)
        answer(500)(route)

    page.route(MESSAGES, broken)
    say(page, "Dit bericht breekt")
    expect(page.get_by_text("Dit is niet verstuurd.")).to_be_visible(timeout=30_000)
    assert tried == ["POST"] * 5
    expect(page.get_by_label("Typ je vraag")).to_have_value("Dit bericht breekt")
    choose(page, "Ik wil met een mens praten")
    expect(page.get_by_text("Dit is niet verstuurd.")).to_be_visible(timeout=30_000)
    expect(page.get_by_role("button", name="Ik wil met een mens praten")).to_be_visible()
    page.unroute(MESSAGES)
    choose(page, "Ik wil met een mens praten")
    expect(page.get_by_role("button", name=NOW)).to_be_visible()


def test_too_fast_goes_by_itself(browser: Browser, serve: Callable[..., Server]) -> None:
    server = serve()
    page = browser.new_page()
    open_widget(page, server.address)
    page.route(MESSAGES, answer(429, "te snel"), times=1)
    say(page, "Wat is een proefplaatsing?")
    expect(page.get_by_text("Dat ging snel. Je bericht gaat zo vanzelf weg.")).to_be_visible()
    expect(page.get_by_text("Helpt dit?")).to_be_visible(timeout=20_000)
    expect(page.get_by_text("Dat ging snel.")).to_have_count(0)


def test_a_silent_stream_is_left_and_an_ended_one_not_hammered(browser: Browser, serve: Callable[..., Server]) -> None:
    server = serve()
    page = browser.new_page()
    asked: list[float] = []

    def silent(_route: Route) -> None:
        asked.append(time.monotonic())

    def ended(route: Route) -> None:
        asked.append(time.monotonic())
        route.fulfill(status=200, content_type="text/event-stream", body="")

    page.clock.install()
    page.route(STREAM, silent)
    page.goto(server.address)
    page.get_by_role("button", name=LAUNCHER).click()
    expect(page.get_by_text("Waar wil je het over hebben?")).to_be_visible()
    page.wait_for_timeout(500)
    assert len(asked) == 1
    page.clock.fast_forward(46_000)
    page.clock.run_for(1_000)
    page.wait_for_timeout(500)
    assert len(asked) == 2

    asked.clear()
    page.unroute(STREAM, silent)
    page.route(STREAM, ended)
    page.reload()
    expect(page.get_by_text("Waar wil je het over hebben?")).to_be_visible()
    page.wait_for_timeout(3_000)
    assert 2 <= len(asked) <= 4


def test_a_changed_summary_survives_a_reload(browser: Browser, serve: Callable[..., Server]) -> None:
    server = serve()
    page = browser.new_page()
    open_widget(page, server.address)
    ask_mila(page)
    summary = page.get_by_label("Jouw vraag aan Mila (voorbeeld)")
    summary.fill("Mag ik eerst proberen te werken?")
    page.reload()
    expect(summary).to_have_value("Mag ik eerst proberen te werken?", timeout=15_000)
    choose(page, "Stuur dit naar Mila (voorbeeld)")
    expect(page.locator("aanloop-chat .status")).to_contain_text("Je wacht op Mila (voorbeeld)")
    assert "proberen" not in page.evaluate("JSON.stringify(sessionStorage)")
    page.locator("summary", has_text="Dit heb je gestuurd").click()
    expect(page.get_by_text("Mag ik eerst proberen te werken?")).to_be_visible()


def test_on_a_phone(browser: Browser, serve: Callable[..., Server]) -> None:
    """No keyboard over the conversation unasked; Enter is a new line; Tab stays in the dialog that fills the screen."""
    server = serve()
    context = browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)
    page = context.new_page()
    open_widget(page, server.address)
    dialog = page.get_by_role("dialog", name="Aanloop")
    expect(dialog).to_have_attribute("aria-modal", "true")
    expect(dialog).to_have_attribute("lang", "nl")
    assert focus(page) == "title"
    page.get_by_role("button", name="Werken met een uitkering").tap()
    expect(page.locator("aanloop-chat li.asker")).to_have_count(1)
    assert focus(page) == "panel"
    field = page.get_by_label("Typ je vraag")
    field.tap()
    page.keyboard.type("Wat is een")
    page.keyboard.press("Enter")
    page.keyboard.type("proefplaatsing?")
    expect(field).to_have_value("Wat is een\nproefplaatsing?")
    page.get_by_role("button", name="Stuur", exact=True).tap()
    expect(page.get_by_text("Helpt dit?")).to_be_visible()
    for key in ("Tab", "Shift+Tab"):
        for _ in range(25):
            page.keyboard.press(key)
            assert focus(page) != "None", "focus stays in the panel"


def test_shift_enter_is_a_new_line(browser: Browser, serve: Callable[..., Server]) -> None:
    server = serve()
    page = browser.new_page()
    open_widget(page, server.address)
    expect(page.get_by_role("dialog")).to_have_attribute("aria-modal", "false")
    page.keyboard.type("Wat is een")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("proefplaatsing?")
    expect(page.get_by_label("Typ je vraag")).to_have_value("Wat is een\nproefplaatsing?")


@pytest.mark.parametrize(("width", "height"), [(320, 256), (360, 400), (1280, 400)])
def test_low_screens_are_for_the_conversation(
    browser: Browser, serve: Callable[..., Server], width: int, height: int
) -> None:
    server = serve()
    page = browser.new_page(viewport={"width": width, "height": height})
    open_widget(page, server.address)
    ask_mila(page)
    choose(page, "Stuur dit naar Mila (voorbeeld)")
    expect(page.locator("aanloop-chat .status")).to_contain_text("Je wacht op Mila (voorbeeld)")
    part = page.locator("aanloop-chat .scroller").evaluate("e => e.clientHeight / innerHeight")
    assert part >= 0.45
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_source_is_named(browser: Browser, serve: Callable[..., Server]) -> None:
    server = serve()
    page = browser.new_page()
    open_widget(page, server.address)
    say(page, QUESTION)
    expect(page.locator("aanloop-chat .sources").first).to_contain_text("Bron")
