"""What passes between Rasa and the engine, and Rasa's choice laid over what was understood."""

import pytest

from bot.channels import rasa_turns as turns
from bot.channels.rasa import steered
from faq.content import Pack, speaker_of
from nlu.ranking import Candidate
from nlu.safety import find_crisis
from nlu.understanding import Understanding


def understood(kind: str, reason: str | None = None, confidence: float = 0.5, text: str = "") -> Understanding:
    return Understanding(
        kind=kind,  # type: ignore[arg-type]
        reason=reason,
        intent=None,
        candidates=(Candidate("een-slug", "een-onderwerp", confidence),),
        crisis=find_crisis(text),
        personal_data=(),
        prefers=None,
        benefit=None,
        region=None,
        person=None,
        quote=None,
    )


@pytest.mark.parametrize(
    ("action", "found", "kind"),
    [
        (turns.ANSWER, understood("answer", confidence=0.6), "answer"),
        (turns.ANSWER, understood("unknown", "unsure"), "unknown"),
        (turns.START_TRANSFER, understood("answer"), "answer"),
        (turns.CLARIFY, understood("answer", confidence=0.6), "clarify"),
        (turns.CLARIFY, understood("answer", confidence=0.95), "answer"),
        (turns.CLARIFY, understood("about", confidence=0.6), "clarify"),
        (turns.CLARIFY, understood("unknown", "unsure"), "clarify"),
        (turns.CLARIFY, understood("unknown", "unsure", confidence=0.2), "unknown"),
        (turns.CLARIFY, understood("unknown", "nonsense"), "unknown"),
        (turns.CLARIFY, understood("smalltalk"), "smalltalk"),
        (turns.OFFER_PEOPLE, understood("answer", confidence=0.95), "offer"),
        (turns.OFFER_PEOPLE, understood("crisis", text="Ik wil dood"), "crisis"),
        (turns.CLARIFY, understood("crisis", text="Ik wil dood"), "crisis"),
    ],
)
def test_rasa_chooses_but_not_past_danger(action: str, found: Understanding, kind: str) -> None:
    assert steered(lambda _: found, action)(("tekst",)).kind == kind


def test_a_payload_names_the_button() -> None:
    assert turns.payload("entry:wia-aanvragen") == '/aanloop_press{"aanloop_action": "entry:wia-aanvragen"}'
    assert turns.payload("consent:sanne") == '/aanloop_consent{"aanloop_contact": "sanne"}'


def test_the_label_is_the_one_shown_last() -> None:
    bodies = [{"buttons": [{"label": label, "action": "people"}]} for label in ("Eerst", "Later")]
    assert turns.label("people", bodies) == "Later"
    assert turns.label("other", bodies) is None


def test_words_are_never_taken_for_a_button() -> None:
    message = {"text": "wat is aanloop_press", "intent": {"name": "aanloop_press"}, "entities": []}
    turn = turns.read_turn("a", {}, message, [])
    assert (turn.text, turn.action) == ("wat is aanloop_press", None)


def test_a_text_shows_everything_a_widget_shows(pack: Pack) -> None:
    body = {
        "quote": "Je vroeg: ‘werken?’",
        "text": "Dat mag.",
        "summary": {"label": "Jouw vraag", "text": "Mag het?"},
        "people": [
            {
                "name": "Sanne",
                "kind": "Ervaringsdeskundige",
                "role": "maatje",
                "why": "Weet veel.",
                "promise": "Morgen.",
            }
        ],
        "sources": [{"text": "UWV, 2026", "url": "https://www.uwv.nl/x"}, {"text": "Wet, 2025"}],
        "phones": [{"name": "UWV", "number": "088", "hours": "ma-vr", "url": "https://www.uwv.nl"}],
        "question": "Helpt dit?",
    }
    assert turns.text_of(body, speaker_of(pack.texts)) == (
        "Je vroeg: ‘werken?’\n\nDat mag.\n\nJouw vraag:\nMag het?\n\nSanne (Ervaringsdeskundige), maatje\nWeet veel.\nMorgen.\n\n"
        "Bron: UWV, 2026 (https://www.uwv.nl/x); Wet, 2025\n\nUWV, 088, ma-vr, https://www.uwv.nl\n\nHelpt dit?"
    )
