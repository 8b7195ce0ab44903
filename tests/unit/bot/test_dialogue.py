"""The dialogue, pure: what is remembered, asked once, answered word for word, and when people are offered."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.engine.dialogue import TRIAGE, Decision, Dialogue
from bot.engine.memory import Memory
from bot.engine.replies import MOST_ASKED, Replies
from bot.engine.stuck import Limits, Stuck
from bot.engine.summary import sections
from faq.content import Pack, load_pack, speaker_of
from nlu.ranking import Candidate
from nlu.understanding import Understanding

TODAY = date(2026, 11, 24)
PACK = load_pack()


def understood(kind: str = "answer", *entries: str, confidence: float = 0.9, **values: Any) -> Understanding:
    chosen = {
        "kind": kind,
        "reason": None,
        "intent": None,
        "candidates": tuple(Candidate(slug, PACK.entries[slug].topic, confidence) for slug in entries),
        "crisis": None,
        "personal_data": (),
        "prefers": None,
        "benefit": None,
        "region": None,
        "person": None,
        "quote": None,
        **values,
    }
    return Understanding(**chosen)


def nothing_more(_turns: tuple[str, ...]) -> Understanding:
    """A question that is asked again is not understood, unless a test says otherwise."""
    return understood("unknown", reason="unsure")


DIALOGUE = Dialogue(PACK, Replies(PACK, speaker_of(PACK.texts)), nothing_more, lambda text: text)


def hear(memory: Memory, text: str, found: Understanding) -> Decision:
    return DIALOGUE.hear(memory, text, found, TODAY)


def press(memory: Memory, action: str, value: str = "") -> Decision:
    return DIALOGUE.press(memory, action, value, TODAY)


def first(pick: Callable[[Any], object]) -> str:
    return next(e.slug for e in PACK.entries.values() if pick(e))


PLAIN = first(lambda e: not e.ask and not e.personal and not e.variants.relatives and e.topic != "aanloop")
PERSONAL = first(lambda e: e.personal and not e.ask)
ASKS_BENEFIT = first(lambda e: e.ask and e.ask.about == "benefit" and not e.personal)
FOR_RELATIVES = first(lambda e: e.variants.relatives and not e.ask and not e.personal)


def test_answers_are_entries_word_for_word() -> None:
    decision = hear(Memory(), "vraag", understood("answer", PLAIN))
    [reply] = decision.replies
    assert reply.text == PACK.entries[PLAIN].answer
    assert len(reply.sources) == len(PACK.entries[PLAIN].sources)
    assert decision.memory.seen == (PLAIN,)


def test_one_question_when_it_depends_then_the_variant() -> None:
    asked = hear(Memory(), "vraag", understood("answer", ASKS_BENEFIT))
    [question] = asked.replies
    assert question.kind == "question"
    assert question.buttons[-1].action == "skip:benefit"
    option = question.buttons[0].action
    [answer] = press(asked.memory, option).replies
    benefit = option.split(":")[2]
    assert answer.text == PACK.entries[ASKS_BENEFIT].variants.benefit[benefit].answer  # type: ignore[index]


def test_skipping_gives_the_general_answer_and_is_not_asked_again() -> None:
    asked = hear(Memory(), "vraag", understood("answer", ASKS_BENEFIT))
    skipped = press(asked.memory, "skip:benefit")
    assert skipped.replies[0].text == PACK.entries[ASKS_BENEFIT].answer
    again = hear(replace(skipped.memory, entry=None), "vraag", understood("answer", ASKS_BENEFIT))
    assert again.replies[0].kind == "answer"


def test_a_benefit_named_earlier_is_not_asked() -> None:
    decision = hear(Memory(), "ik heb wia", understood("answer", ASKS_BENEFIT, benefit="wia"))
    assert decision.replies[0].kind == "answer"
    assert decision.memory.benefit == "wia"


def test_the_asker_may_change_their_mind() -> None:
    memory = hear(Memory(benefit="wia"), "nee, ik heb wajong", understood("answer", PLAIN, benefit="wajong")).memory
    assert memory.benefit == "wajong"


def test_a_relative_gets_their_own_answer() -> None:
    memory = press(Memory(), "menu:relative").memory
    [reply] = hear(memory, "vraag", understood("answer", FOR_RELATIVES)).replies
    variant = PACK.entries[FOR_RELATIVES].variants.relatives
    assert variant
    assert reply.text == variant.answer


def test_two_unsure_answers_offer_people() -> None:
    once = hear(Memory(), "hm", understood("unknown", reason="unsure"))
    assert once.effect is None
    assert "Ik weet niet zeker wat je bedoelt" in once.replies[0].text
    twice = hear(once.memory, "hm hm", understood("unknown", reason="unsure"))
    assert twice.memory.offering == "unsure"
    assert "Ik kom er niet goed uit" in twice.replies[0].text


def test_an_answer_in_between_starts_counting_anew() -> None:
    once = hear(Memory(), "hm", understood("unknown", reason="unsure"))
    answered = hear(once.memory, "vraag", understood("answer", PLAIN))
    assert hear(answered.memory, "hm", understood("unknown", reason="unsure")).effect is None


@pytest.mark.parametrize(
    ("memory", "found", "reason"),
    [
        (Memory(), understood("offer", reason="asked", prefers="institution"), "asked"),
        (Memory(entry=PLAIN), understood("answer", PLAIN), "repeated"),
        (Memory(), understood("answer", PERSONAL), "personal"),
        (Memory(), understood("unknown", reason="despair"), "despair"),
        (Memory(entry=PLAIN, awaits_help=True), understood("smalltalk", intent="unhelpful"), "unhelpful"),
        (Memory(entry=PLAIN, awaits_help=True), understood("smalltalk", intent="no"), "unhelpful"),
    ],
)
def test_signs_of_being_stuck(memory: Memory, found: Understanding, reason: str) -> None:
    decision = hear(memory, "vraag", found)
    assert decision.memory.offering == reason
    assert PACK.texts[f"people.because.{reason}"] in decision.replies[-1].text
    told = hear(replace(memory, asked=TRIAGE), "vraag", found)
    assert (told.effect, told.argument) == ("people", reason)


def test_close_candidates_are_asked_about() -> None:
    [reply] = hear(Memory(), "vraag", understood("clarify", PLAIN, ASKS_BENEFIT, confidence=0.4)).replies
    actions = [button.action for button in reply.buttons]
    assert actions == [f"entry:{PLAIN}", f"entry:{ASKS_BENEFIT}", "none"]


def test_an_expired_entry_does_not_answer() -> None:
    later = PACK.entries[PLAIN].valid_until.replace(year=PACK.entries[PLAIN].valid_until.year + 1)
    decision = DIALOGUE.hear(Memory(), "vraag", understood("answer", PLAIN), later)
    assert PACK.entries[PLAIN].answer not in decision.replies[0].text
    assert decision.memory.offering == "expired"


def test_personal_data_is_warned_of_first() -> None:
    from nlu.safety import find_personal_data

    text = "mijn bsn is 111222333"
    decision = hear(Memory(), text, understood("answer", PLAIN, personal_data=find_personal_data(text)))
    assert [reply.kind for reply in decision.replies] == ["notice", "answer"]
    assert "burgerservicenummer" in decision.replies[0].text


def test_a_story_is_offered_where_it_fits() -> None:
    slug = first(lambda e: e.stories and not e.ask and not e.personal)
    [answer] = hear(Memory(), "vraag", understood("answer", slug)).replies
    action = answer.buttons[2].action
    assert action == f"story:{PACK.entries[slug].stories[0]}"
    [story] = press(Memory(entry=slug), action).replies
    assert PACK.stories[PACK.entries[slug].stories[0]].text in story.text


ACTIONS = st.one_of(
    st.sampled_from(
        [
            "menu:work",
            "menu:letter",
            "menu:relative",
            "helpful:yes",
            "helpful:no",
            "none",
            "people",
            "people:now",
            "later",
            "alone:mila",
            "omit:benefit",
            "stay",
            "set:fixed:yes",
            "set:fixed:no",
            "set:prefers:institution",
            "skip:fixed",
            "skip:prefers",
            "skip:person",
            "cancel",
            "withdraw",
            "stop",
            "restart",
            "simpler",
            "erase",
            "erase:yes",
            "erase:no",
            "reopen:same",
            "reopen:new",
            "set:benefit:wia",
            "set:region:zeeland",
            "set:person:other",
            "skip:benefit",
            "set:x:y",
            "story:niets",
        ]
    ),
    st.sampled_from(sorted(PACK.entries)).map(lambda slug: f"entry:{slug}"),
    st.text("abcdefghij:-", max_size=20),
)
HEARD = st.one_of(
    st.sampled_from(sorted(PACK.entries)).map(lambda slug: understood("answer", slug)),
    st.sampled_from(["unsure", "other_service", "language", "nonsense", "insult", "despair"]).map(
        lambda reason: understood("unknown", PLAIN, reason=reason)
    ),
    st.sampled_from(["greeting", "thanks", "bye", "yes", "no", "unhelpful", "stop", "restart", "simpler"]).map(
        lambda intent: understood("smalltalk", intent=intent)
    ),
    st.just(understood("clarify", PLAIN, PERSONAL, confidence=0.4)),
    st.just(understood("offer", reason="asked", prefers="any")),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(ACTIONS, HEARD), max_size=12))
def test_nobody_is_left_without_an_answer(events: list[Any]) -> None:
    """Whatever is typed or pressed: something is said or done, memory survives storing, no question comes twice."""
    memory = DIALOGUE.open().memory
    for event in events:
        decision = press(memory, event) if isinstance(event, str) else hear(memory, "tekst", event)
        assert decision.replies or decision.effect
        assert all(reply.text for reply in decision.replies)
        assert len(set(decision.memory.asked)) == len(decision.memory.asked)
        assert Memory.load(decision.memory.dump()) == decision.memory
        memory = decision.memory


def test_texts_are_all_there(pack: Pack) -> None:
    """Every text the code names exists, and no text carries an exclamation mark or 'helaas'."""
    assert not [name for name, text in pack.texts.items() if "!" in text or "helaas" in text.lower()]


def test_each_signal_has_its_own_words() -> None:
    assert {f"people.because.{signal}" for signal in Stuck} <= set(PACK.texts)


@pytest.mark.parametrize(
    ("limits", "memory", "found"),
    [
        (Limits(unsure=3), Memory(unsure=1), understood("unknown", reason="unsure")),
        (Limits(unhelpful=2), Memory(entry=PLAIN, awaits_help=True), understood("smalltalk", intent="unhelpful")),
        (Limits(repeated=2), Memory(entry=PLAIN), understood("answer", PLAIN)),
    ],
)
def test_limits_are_those_of_the_settings(limits: Limits, memory: Memory, found: Understanding) -> None:
    patient = replace(DIALOGUE, limits=limits)
    once = patient.hear(memory, "vraag", found, TODAY)
    assert once.memory.offering is None
    again = replace(once.memory, awaits_help=memory.awaits_help)
    assert patient.hear(again, "vraag", found, TODAY).memory.offering is not None


def test_triage_asks_one_thing_at_a_time_and_each_can_be_passed_over() -> None:
    decision = press(Memory(), "people")
    asked = []
    while decision.effect is None:
        [reply] = decision.replies
        skip = next(b.action for b in reply.buttons if b.action.startswith("skip:"))
        assert reply.buttons[-1].action == "people:now"
        asked.append(skip)
        decision = press(decision.memory, skip)
    assert asked == ["skip:person", "skip:fixed", "skip:prefers"]
    assert (decision.effect, decision.argument) == ("people", "")
    assert press(decision.memory, "people").effect == "people", "nothing is asked a second time"


def test_triage_skips_what_is_known() -> None:
    decision = hear(
        Memory(person="other"), "een ervaringsdeskundige", understood("offer", prefers="expert_by_experience")
    )
    assert "Is er al iemand die vaak helpt" in decision.replies[0].text
    assert press(decision.memory, "set:fixed:no").effect == "people"


def test_a_fixed_person_gets_the_question_to_take_along() -> None:
    memory = Memory(question="Mag ik werken?", benefit="wia", offering="asked", asked=("person", "fixed"))
    decision = press(memory, "set:fixed:yes")
    copy = decision.replies[0].copy
    assert copy is not None
    assert copy.text == "Mijn vraag: Mag ik werken?\nMijn uitkering: WIA"
    assert "Met wie praat je liever" in decision.replies[1].text


def test_words_work_where_buttons_are_shown() -> None:
    memory = Memory(offering="asked", asked=("person", "fixed"))
    assert hear(memory, "nee", understood("smalltalk", intent="no")).memory.fixed == "no"
    assert hear(memory, "ja", understood("smalltalk", intent="yes")).memory.fixed == "yes"
    other = hear(memory, "stop", understood("smalltalk", intent="stop"))
    assert other.memory.offering is None


def test_a_question_typed_during_triage_is_answered() -> None:
    decision = hear(Memory(offering="asked", asked=("person",)), "vraag", understood("answer", PLAIN))
    assert decision.replies[0].kind == "answer"
    assert decision.memory.offering is None


def test_another_benefit_gets_the_last_question_again() -> None:
    """ "Nee, ik heb Wajong" after an answer about WIA: the same question, now for Wajong."""
    entry = PACK.entries[first(lambda e: len(e.variants.benefit) > 1 and not e.personal)]
    one, other = list(entry.variants.benefit)[:2]
    memory = Memory(benefit=one, entry=entry.slug, question="Mag ik werken?", seen=(entry.slug,))
    [reply] = hear(memory, "nee, ik heb wat anders", understood("unknown", reason="unsure", benefit=other)).replies
    assert reply.text == entry.variants.benefit[other].answer


def test_another_benefit_may_lead_to_another_entry() -> None:
    asked: list[tuple[str, ...]] = []

    def again(turns: tuple[str, ...]) -> Understanding:
        asked.append(turns)
        return understood("answer", FOR_RELATIVES)

    memory = Memory(benefit="wia", entry=PLAIN, question="Mag ik werken met WIA?")
    dialogue = replace(DIALOGUE, understand=again)
    found = understood("clarify", PLAIN, benefit="wajong", confidence=0.3)
    decision = dialogue.hear(memory, "nee, ik heb Wajong", found, TODAY)
    assert asked == [("Mag ik werken met ? wajong",)]
    assert decision.memory.entry == FOR_RELATIVES
    assert "Wajong" in (decision.memory.question or "")
    assert decision.memory.topic == PACK.entries[FOR_RELATIVES].topic, "people are chosen by the new answer"
    assert decision.memory.also == (), "what it was corrected with is in the question now"


def test_a_relative_stays_a_relative_until_they_say_otherwise() -> None:
    memory = hear(Memory(person="other"), "hoe vraag ik dat aan", understood("answer", PLAIN, person="self")).memory
    assert memory.person == "other"
    assert hear(memory, "het gaat over mij", understood("answer", PLAIN, person="self")).memory.person == "self"


def test_parts_can_be_left_out_and_put_back() -> None:
    memory = Memory(question="Mag ik werken?", benefit="wia", editing="mila")
    out = press(memory, "omit:benefit")
    assert (out.effect, out.argument, out.memory.omitted) == ("preview", "mila", ("benefit",))
    assert press(out.memory, "omit:benefit").memory.omitted == ()
    assert press(memory, "omit:region").effect is None, "there is no such part"


def test_what_was_said_before_goes_along() -> None:
    """A question often leans on the one before it, and what was not understood may be what matters most."""
    memory = Memory()
    for text, found in (
        ("mijn zoon is 19", understood("answer", PLAIN)),
        ("hallo", understood("smalltalk", intent="greeting")),
        ("en gaat onze huurtoeslag dan omlaag", understood("clarify", PLAIN)),
        ("heeft hij daar recht op", understood("unknown", reason="unsure")),
        ("asdf", understood("unknown", reason="nonsense")),
        ("ik wil een mens", understood("offer")),
    ):
        memory = memory.heard(text, found)
    assert memory.question == "en gaat onze huurtoeslag dan omlaag"
    assert memory.also == ("mijn zoon is 19", "heeft hij daar recht op")
    parts = sections(memory, PACK, speaker_of(PACK.texts))
    assert [part.key for part in parts] == ["question", "also"]
    assert parts[1].text == "Ik schreef ook: mijn zoon is 19\nIk schreef ook: heeft hij daar recht op"


def test_a_relative_hears_once_who_is_meant_by_je() -> None:
    memory = Memory(person="other")
    first_time = hear(memory, "vraag", understood("answer", PLAIN))
    assert "Met ‘je’ bedoel ik" in (first_time.replies[0].quote or "")
    second = hear(first_time.memory, "vraag", understood("answer", ASKS_BENEFIT, benefit="wia"))
    assert second.replies[0].quote is None
    assert hear(memory, "vraag", understood("answer", FOR_RELATIVES)).replies[0].quote is None
    assert hear(Memory(), "vraag", understood("answer", PLAIN)).replies[0].quote is None


def test_rather_nobody_else_holds_for_one_person() -> None:
    alone = press(Memory(question="Mag ik werken?", editing="mila"), "alone:mila").memory
    assert alone.alone
    assert not press(alone, "contact:ilse").memory.alone


def test_what_is_typed_during_triage_is_kept_and_that_is_said() -> None:
    memory = Memory(question="Mag mijn zus mee?", offering="asked", asked=("person", "fixed"))
    decision = hear(memory, "ik zeg altijd goed", understood("unknown", reason="unsure"))
    assert "Dat kun je zo aan een mens vragen" in decision.replies[0].text
    assert "Met wie praat je liever" in decision.replies[1].text
    assert decision.memory.also == ("ik zeg altijd goed",)
    [nothing] = hear(memory, "asdf", understood("unknown", reason="nonsense")).replies
    assert "Met wie praat je liever" in nothing.text


def test_small_talk_of_no_kind_is_no_greeting() -> None:
    [reply] = hear(Memory(entry=PLAIN), "ik bel morgen", understood("smalltalk")).replies
    assert not reply.text.startswith("Hallo")


def test_the_first_buttons_lead_to_entries() -> None:
    assert all(slug in PACK.entries for slugs in MOST_ASKED.values() for slug in slugs)


def test_simpler_is_the_beginning_word_for_word() -> None:
    [reply] = press(Memory(entry=PLAIN), "simpler").replies
    first_words = PACK.entries[PLAIN].answer.split(". ")[0][:30]
    assert first_words in reply.text
