"""A sentence is English text, and remembers what another language needs to say it."""

import pickle
from datetime import date

from wizard.mendable import MendableError
from wizard.sentence import Sentence, joined, say


def test_a_sentence_is_its_english_text() -> None:
    assert (
        say("{} expires on {}").format("Acme", date(2026, 12, 11)) == "Acme expires on 11 Dec 2026"
    )


def test_what_it_was_made_of_is_known() -> None:
    made = say("{} is {}", "of a file").format("a.cer", 3)
    assert (made.source, made.disambiguation, made.values) == (
        "{} is {}",
        "of a file",
        ("a.cer", 3),
    )


def test_one_and_many_are_told_apart() -> None:
    source = "%n entr(y|ies) of %n certificate(s) (is|are) read"
    assert say(source, "", 1) == "1 entry of 1 certificate is read"
    assert say(source, "", 1200) == "1,200 entries of 1,200 certificates are read"


def test_nothing_in_a_value_is_a_placeholder() -> None:
    assert say("{} is odd").format("{0}%n(s)") == "{0}%n(s) is odd"


def test_sentences_are_joined_without_empty_ones() -> None:
    parts = (say("One."), "", say("{}.").format("Two"))
    made = joined(parts)
    assert (made, made.values) == ("One. Two.", (parts[0], parts[2]))


def test_an_exception_hands_it_on() -> None:
    said = str(MendableError(say("{} is full.").format("The disk")))
    assert isinstance(said, Sentence)
    assert said.values == ("The disk",)


def test_another_process_gets_it_whole() -> None:
    made = say("%n file(s) of {}", "", 2).format("Acme")
    again = pickle.loads(pickle.dumps(made))  # noqa: S301  our own bytes
    assert (again, again.source, again.number, again.values) == (made, made.source, 2, ("Acme",))
