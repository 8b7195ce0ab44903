"""The main job in a real browser against the real server, with a SIGKILL in between."""

import re
import threading
from collections.abc import Callable
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.e2e.server import Server

pytestmark = pytest.mark.timeout(240)
QUESTION = "Ik heb wajong en ben bang dat ik die kwijt ben als ik ga werken"
NOW = "Laat meteen de mensen zien"


def open_widget(page: Page, address: str) -> None:
    page.goto(address)
    page.get_by_role("button", name="Stel je vraag").click()
    expect(page.get_by_role("log").get_by_text("Ik ben Aanloop, een computerprogramma")).to_be_visible()


def say(page: Page, text: str) -> None:
    page.get_by_label("Typ je vraag").fill(text)
    page.keyboard.press("Enter")


def choose(page: Page, name: str) -> None:
    page.get_by_role("button", name=name).first.click()


def ask_mila(page: Page) -> None:
    """From the question to the preview of what would go to Mila."""
    say(page, QUESTION)
    expect(page.get_by_text("Helpt dit?")).to_be_visible()
    choose(page, "Nee, dit helpt niet")
    choose(page, NOW)
    choose(page, "Kies Mila (voorbeeld)")
    expect(page.get_by_label("Jouw vraag aan Mila (voorbeeld)")).to_be_visible()


def sign_in(browser: Browser, link: str, **options: Any) -> tuple[BrowserContext, Page]:
    context = browser.new_context(**options)
    page = context.new_page()
    page.goto(link)
    page.get_by_role("button", name="Log in").click()
    expect(page.get_by_role("heading", name="Vragen", exact=True)).to_be_visible()
    return context, page


def bubbles(page: Page, speaker: str) -> list[str]:
    return page.locator(f"aanloop-chat li.{speaker} .text").all_inner_texts()


def test_story_survives_a_kill(browser: Browser, serve: Callable[..., Server]) -> None:
    server = serve()
    asker = browser.new_page()
    open_widget(asker, server.address)
    ask_mila(asker)
    asker.get_by_label("Jouw vraag aan Mila (voorbeeld)").fill("Mag ik eerst proberen te werken?")
    choose(asker, "Stuur dit naar Mila (voorbeeld)")
    status = asker.locator("aanloop-chat .status")
    expect(status).to_contain_text("Je wacht op Mila (voorbeeld)")
    expect(asker.get_by_role("button", name="Haal mijn vraag terug")).to_have_count(2)

    _, staff = sign_in(browser, server.link(), viewport={"width": 360, "height": 740})
    staff.get_by_role("link", name="Nieuwe vraag, lees en kies").click()
    expect(staff.get_by_text("Mag ik eerst proberen te werken?")).to_be_visible()
    expect(staff.get_by_text(QUESTION)).to_have_count(0)
    staff.get_by_role("button", name="Ik pak dit op").click()
    staff.wait_for_load_state("networkidle")
    expect(asker.get_by_text("Mila (voorbeeld) leest je vraag nu.")).to_be_visible()
    expect(asker.get_by_role("button", name="Haal mijn vraag terug")).to_have_count(0)

    server.kill()
    say(asker, "Dit typ ik terwijl de server weg is")
    expect(asker.get_by_text("Wordt verstuurd …")).to_be_visible()
    expect(asker.get_by_text("Geen verbinding.")).to_be_visible()
    server.start()
    expect(asker.get_by_text("Wordt verstuurd …")).to_have_count(0, timeout=20_000)
    expect(staff.get_by_text("Dit typ ik terwijl de server weg is")).to_be_visible(timeout=20_000)

    staff.get_by_label("Jouw antwoord").fill("Ja, dat kan met een proefplaatsing.")
    staff.get_by_role("button", name="Stuur", exact=True).click()
    expect(asker.get_by_text("Ja, dat kan met een proefplaatsing.")).to_be_visible(timeout=15_000)
    say(asker, "Dank je wel")
    expect(staff.get_by_text("Dank je wel")).to_be_visible(timeout=15_000)

    asker.reload()
    expect(asker.get_by_text("Ja, dat kan met een proefplaatsing.")).to_be_visible(timeout=15_000)
    expected = [QUESTION, "Nee, dit helpt niet", NOW, "Kies Mila (voorbeeld)", "Stuur dit naar Mila (voorbeeld)"]
    expected += ["Dit typ ik terwijl de server weg is", "Dank je wel"]
    assert bubbles(asker, "asker") == expected
    assert bubbles(asker, "contact") == ["Ja, dat kan met een proefplaatsing."]
    seen = staff.locator(".line.asker .text, .line.contact .text").all_inner_texts()
    assert seen == [expected[-2], "Ja, dat kan met een proefplaatsing.", expected[-1]]


def test_lost_connection_loses_and_doubles_nothing(browser: Browser, serve: Callable[..., Server]) -> None:
    server = serve()
    context = browser.new_context()
    page = context.new_page()
    open_widget(page, server.address)
    for n in range(3):
        context.set_offline(offline=True)
        say(page, f"Wat is een jobcoach? {n}")
        expect(page.get_by_text("Geen verbinding.")).to_be_visible(timeout=20_000)
        context.set_offline(offline=False)
        expect(page.get_by_text("Wordt verstuurd …")).to_have_count(0, timeout=30_000)
    assert bubbles(page, "asker") == [f"Wat is een jobcoach? {n}" for n in range(3)]
    page.reload()
    expect(page.locator("aanloop-chat li.asker")).to_have_count(3, timeout=15_000)
    assert bubbles(page, "asker") == [f"Wat is een jobcoach? {n}" for n in range(3)]


def test_keyboard_only(browser: Browser, serve: Callable[..., Server]) -> None:
    """Open, ask, answer with buttons and close, without a mouse; focus never jumps to new messages."""
    server = serve()
    page = browser.new_page()
    page.goto(server.address)
    expect(page.get_by_role("button", name="Stel je vraag")).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_label("Typ je vraag")).to_be_focused()
    page.keyboard.type("Wat is een proefplaatsing?")
    page.keyboard.press("Enter")
    helpful = page.get_by_role("button", name="Nee, dit helpt niet")
    expect(helpful).to_be_visible()
    expect(page.get_by_label("Typ je vraag")).to_be_focused()
    for _ in range(30):
        page.keyboard.press("Shift+Tab")
        if helpful.evaluate("e => e.getRootNode().activeElement === e"):
            break
    expect(helpful).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name=NOW)).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Stel je vraag")).to_be_focused()


def test_screen_reader_hears_additions_only(browser: Browser, serve: Callable[..., Server]) -> None:
    """The log is polite and labelled; after a reload the history is put in before it becomes live."""
    server = serve()
    page = browser.new_page()
    open_widget(page, server.address)
    log = page.get_by_role("log", name="Gesprek")
    expect(log).to_have_attribute("aria-live", "polite")
    say(page, "Wat is een proefplaatsing?")
    expect(page.get_by_text("Helpt dit?")).to_be_visible()
    page.add_init_script("""
      const seen = [];
      window.liveAtAppend = seen;
      const append = Element.prototype.append;
      Element.prototype.append = function (...nodes) {
        if (this.getAttribute?.("role") === "log" && nodes[0]?.tagName === "LI") seen.push(this.getAttribute("aria-live"));
        return append.apply(this, nodes);
      };
    """)
    page.reload()
    expect(page.get_by_text("Helpt dit?")).to_be_visible(timeout=15_000)
    assert set(page.evaluate("window.liveAtAppend")) == {"off"}
    expect(page.get_by_role("dialog", name="Aanloop")).to_be_visible()


def test_nothing_is_stored_or_sent_before_it_is_opened(browser: Browser, serve: Callable[..., Server]) -> None:
    server = serve()
    context = browser.new_context()
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(server.address)
    expect(page.get_by_role("button", name="Stel je vraag")).to_be_visible()
    assert page.evaluate("[sessionStorage.length, localStorage.length, document.cookie]") == [0, 0, ""]
    assert context.cookies() == []
    assert all(url.startswith(server.address) for url in asked)
    assert not any("/conversations" in url for url in asked)
    page.get_by_role("button", name="Stel je vraag").click()
    expect(page.get_by_text("Waar wil je het over hebben?")).to_be_visible()
    kept = page.evaluate("JSON.stringify(sessionStorage)")
    token = re.search(r'\\"token\\":\\"([^"\\]+)', kept)
    assert token
    assert not any(token[1] in url for url in asked), "the token never stands in an address"
    assert page.evaluate("[localStorage.length, document.cookie]") == [0, ""]


HOST_PAGE = """<!doctype html><html lang="nl"><title>Andere site</title><h1>Andere site</h1>
<script type="module" src="{server}/static/widget/aanloop.js"></script><aanloop-chat></aanloop-chat></html>"""


def test_host_page_of_another_origin(browser: Browser, serve: Callable[..., Server], tmp_path: Path) -> None:
    server = serve()
    folder = tmp_path / "host"
    folder.mkdir()
    (folder / "index.html").write_text(HOST_PAGE.format(server=server.address))

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_: Any) -> None: ...

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=folder)) as host:
        threading.Thread(target=host.serve_forever, daemon=True).start()
        page = browser.new_page()
        problems: list[str] = []
        page.on("pageerror", lambda error: problems.append(str(error)))
        open_widget(page, f"http://127.0.0.1:{host.server_address[1]}/")
        say(page, "Wat is een proefplaatsing?")
        expect(page.get_by_text("Helpt dit?")).to_be_visible()
        assert problems == []
        host.shutdown()


def test_erase_ends_it(browser: Browser, serve: Callable[..., Server]) -> None:
    server = serve()
    page = browser.new_page()
    open_widget(page, server.address)
    say(page, "Wat is een proefplaatsing?")
    choose(page, "Wis alles")
    choose(page, "Ja, wis alles")
    expect(page.get_by_text("Niemand kan dit gesprek nog lezen")).to_be_visible()
    assert "token" not in page.evaluate("JSON.stringify(sessionStorage)")
    expect(page.get_by_label("Typ je vraag")).to_be_hidden()
    expect(page.get_by_role("button", name="Wis alles")).to_be_hidden()
    choose(page, "Begin een nieuw gesprek")
    expect(page.get_by_text("Ik ben Aanloop, een computerprogramma")).to_be_visible()
    assert bubbles(page, "asker") == []


@pytest.mark.parametrize("width", [360, 1280])
def test_nothing_sticks_out(browser: Browser, serve: Callable[..., Server], width: int) -> None:
    """Long Dutch words break; no screen scrolls sideways; buttons are large enough to hit (WCAG 2.5.8)."""
    server = serve()
    page = browser.new_page(viewport={"width": width, "height": 740})
    open_widget(page, server.address)
    say(page, "Arbeidsongeschiktheidsverzekeringsuitkeringsvoorwaarden" * 3)
    say(page, QUESTION)
    choose(page, "Nee, dit helpt niet")
    choose(page, NOW)
    expect(page.get_by_role("button", name=re.compile("^Kies ")).first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    wide = page.evaluate("""() => {
      const root = document.querySelector("aanloop-chat").shadowRoot;
      const panel = root.querySelector(".panel").getBoundingClientRect();
      return [...root.querySelectorAll(".panel *")].filter((e) => e.getBoundingClientRect().right > panel.right + 1).length;
    }""")
    assert wide == 0
    small = page.evaluate("""() => {
      const root = document.querySelector("aanloop-chat").shadowRoot;
      const low = (e) => e.getBoundingClientRect().height > 0 && e.getBoundingClientRect().height < 24;
      return [...root.querySelectorAll("button, summary")].filter(low).length;
    }""")
    assert small == 0
