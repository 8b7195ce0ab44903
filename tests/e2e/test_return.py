"""Coming back with four words, in a real browser: another device, the old tab, the keyboard, and the receipt."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.server import Server
from tests.e2e.test_story import QUESTION, ask_mila, bubbles, choose, open_widget, say, sign_in

pytestmark = pytest.mark.timeout(240)
HAVE, KEEP, FIELD = "Ik heb een code", "Bewaar gesprek", "Typ je code van vier woorden"


def keep(page: Page) -> str:
    """Make a code and put it away; returns the words."""
    page.get_by_role("button", name=KEEP).last.click()
    words = page.get_by_role("textbox", name="Je code")
    expect(words).to_be_visible()
    code = words.input_value()
    choose(page, "Ik heb de code opgeschreven")
    expect(page.get_by_text(code)).to_have_count(0)
    return code


def come_back(page: Page, address: str, code: str) -> None:
    open_widget(page, address)
    choose(page, HAVE)
    page.get_by_label(FIELD).fill(code)
    page.keyboard.press("Enter")


def test_the_tab_is_closed_and_a_contact_answers_meanwhile(browser: Browser, serve: Callable[..., Server]) -> None:
    """CW #980: away from one device, back on another, and the answer is there."""
    server = serve()
    phone = browser.new_context(viewport={"width": 360, "height": 740})
    asker = phone.new_page()
    open_widget(asker, server.address)
    ask_mila(asker)
    choose(asker, "Stuur dit naar Mila (voorbeeld)")
    expect(asker.get_by_text("Je mag weggaan en later terugkomen.")).to_be_visible()
    code = keep(asker)
    assert re.fullmatch(r"[a-z]{3,8}( [a-z]{3,8}){3}", code)
    assert code not in asker.evaluate("JSON.stringify([sessionStorage, localStorage])")
    phone.close()

    _, staff = sign_in(browser, server.link())
    staff.get_by_role("link", name="Nieuwe vraag, lees en kies").click()
    staff.get_by_role("button", name="Ik pak dit op").click()
    staff.get_by_label("Jouw antwoord").fill("Ja, dat kan met een proefplaatsing.")
    staff.get_by_role("button", name="Stuur", exact=True).click()
    expect(staff.locator(".line.contact", has_text="Ja, dat kan")).to_be_visible()
    assert code not in staff.content()

    laptop = browser.new_context().new_page()
    come_back(laptop, server.address, code.upper().replace(" ", " - "))
    expect(laptop.get_by_text("Ja, dat kan met een proefplaatsing.")).to_be_visible()
    expect(laptop.get_by_text("Welkom terug.")).to_be_visible()
    assert bubbles(laptop, "asker")[0] == QUESTION
    expect(laptop.get_by_role("button", name=HAVE)).to_be_hidden()
    say(laptop, "Dank je wel")
    expect(staff.get_by_text("Dank je wel")).to_be_visible(timeout=15_000)
    laptop.reload()
    expect(laptop.get_by_text("Dank je wel")).to_be_visible(timeout=15_000)


@pytest.mark.parametrize("away", [False, True], ids=["open", "reloaded"])
def test_the_old_tab_says_where_it_went(browser: Browser, serve: Callable[..., Server], away: bool) -> None:
    server = serve()
    old, new = browser.new_page(), browser.new_page()
    open_widget(old, server.address)
    say(old, "Wat is een proefplaatsing?")
    expect(old.get_by_text("Helpt dit?")).to_be_visible()
    code = keep(old)
    if away:
        old.goto("about:blank")
    come_back(new, server.address, code)
    expect(new.get_by_text("Helpt dit?")).to_be_visible()
    if away:
        old.goto(server.address)
    told = "Dit gesprek staat hier niet meer." if away else "Dit gesprek gaat ergens anders verder."
    expect(old.get_by_text(told)).to_be_visible(timeout=10_000)
    expect(old.get_by_text("Helpt dit?")).to_have_count(0)
    choose(old, HAVE)
    old.get_by_label(FIELD).fill(code)
    old.keyboard.press("Enter")
    expect(old.get_by_text("Helpt dit?")).to_be_visible()
    expect(old.get_by_label("Typ je vraag")).to_be_visible()
    expect(new.get_by_text("Dit gesprek gaat ergens anders verder.")).to_be_visible()


def test_a_code_typed_as_a_message(browser: Browser, serve: Callable[..., Server]) -> None:
    server = serve()
    one, other = browser.new_page(), browser.new_page()
    open_widget(one, server.address)
    say(one, "Wat is een proefplaatsing?")
    expect(one.get_by_text("Helpt dit?")).to_be_visible()
    code = keep(one)
    open_widget(other, server.address)
    say(other, code)
    expect(other.get_by_text("Helpt dit?")).to_be_visible()
    assert bubbles(other, "asker") == ["Wat is een proefplaatsing?"]
    expect(other.get_by_text("Wordt verstuurd …")).to_have_count(0)


def test_by_keyboard_and_by_name(browser: Browser, serve: Callable[..., Server]) -> None:
    """The card is a named region that takes the focus, its field is selected, and the focus comes back."""
    server = serve()
    page = browser.new_page()
    open_widget(page, server.address)
    page.get_by_role("button", name=HAVE).press("Enter")
    expect(page.get_by_label(FIELD)).to_be_focused()
    page.keyboard.type("appel bakfiets dolfijn wolk")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("Deze code ken ik niet.")
    expect(page.get_by_label(FIELD)).to_have_value("appel bakfiets dolfijn wolk")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_label(FIELD)).to_have_count(0)
    say(page, "Wat is een proefplaatsing?")
    expect(page.get_by_text("Helpt dit?")).to_be_visible()
    page.get_by_role("button", name=KEEP).press("Enter")
    card = page.get_by_role("region", name="Je code")
    expect(card).to_be_visible()
    expect(page.get_by_role("heading", name="Je code")).to_be_focused()
    page.keyboard.press("Tab")
    words = page.get_by_role("textbox", name="Je code")
    expect(words).to_be_focused()
    assert words.evaluate("e => e.selectionEnd - e.selectionStart === e.value.length")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(card.get_by_role("status")).to_have_text("Gekopieerd")
    choose(page, "Ik heb de code opgeschreven")
    expect(page.get_by_label("Typ je vraag")).to_be_focused()


def test_a_code_is_made_invalid(browser: Browser, serve: Callable[..., Server]) -> None:
    server = serve()
    page, other = browser.new_page(), browser.new_page()
    open_widget(page, server.address)
    say(page, "Wat is een proefplaatsing?")
    expect(page.get_by_text("Helpt dit?")).to_be_visible()
    code = keep(page)
    choose(page, KEEP)
    expect(page.get_by_role("heading", name="Je hebt al een code")).to_be_visible()
    choose(page, "Maak deze code ongeldig")
    expect(page.get_by_text("De code werkt niet meer.")).to_be_visible()
    come_back(other, server.address, code)
    expect(other.get_by_role("alert")).to_contain_text("Deze code ken ik niet.")
    choose(other, "Toch niet")
    expect(other.get_by_text("Waar wil je het over hebben?")).to_be_visible()


def test_closing_helped_and_the_receipt(browser: Browser, serve: Callable[..., Server]) -> None:
    server = serve()
    asker = browser.new_page(viewport={"width": 360, "height": 740})
    open_widget(asker, server.address)
    ask_mila(asker)
    choose(asker, "Stuur dit naar Mila (voorbeeld)")
    _, staff = sign_in(browser, server.link())
    staff.get_by_role("link", name="Nieuwe vraag, lees en kies").click()
    staff.get_by_role("button", name="Ik pak dit op").click()
    staff.locator("summary", has_text="Sluit af").click()
    staff.locator("details[open]").get_by_role("button", name="Sluit af").click()
    expect(asker.get_by_text("Hielp dit gesprek?")).to_be_visible(timeout=15_000)
    choose(asker, "Een beetje")
    expect(asker.get_by_text("Dank je voor je antwoord.")).to_be_visible()
    keep(asker)
    choose(asker, "Wis alles")
    choose(asker, "Ja, wis alles")
    expect(asker.get_by_text("Dit is gewist:")).to_contain_text("berichten, de vraag die je verstuurde en je code.")
    stays = asker.get_by_text("Wat blijft: het kenmerk").inner_text()
    reference = re.findall(r"[0-9a-f]{8}", stays)[0]
    assert "0 rows with text, 0 keys and hashes" in server.run("receipt", reference)


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_nothing_of_it_sticks_out(browser: Browser, serve: Callable[..., Server], width: int) -> None:
    server = serve()
    page = browser.new_page(viewport={"width": width, "height": 740})
    open_widget(page, server.address)
    choose(page, HAVE)
    fits(page)
    choose(page, "Toch niet")
    say(page, "Wat is een proefplaatsing?")
    expect(page.get_by_text("Helpt dit?")).to_be_visible()
    choose(page, KEEP)
    expect(page.get_by_role("textbox", name="Je code")).to_be_visible()
    fits(page)


def fits(page: Page) -> None:
    wide = page.evaluate("""() => {
      const root = document.querySelector("aanloop-chat").shadowRoot;
      const panel = root.querySelector(".panel").getBoundingClientRect();
      return [...root.querySelectorAll(".panel *")].filter((e) => e.getBoundingClientRect().right > panel.right + 1).length;
    }""")
    assert wide == 0
    code = page.locator("aanloop-chat textarea.code")
    if code.count():
        assert code.evaluate("e => e.scrollHeight <= e.clientHeight + 1"), "all four words are in view"
