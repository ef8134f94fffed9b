"""Shorter forms of long names."""

from __future__ import annotations

import pytest

from generator.naming.shortening import MAX_LENGTH, iter_forms, iter_shortened
from generator.naming.words import split_words


def shorten(owner: str, *path: str) -> list[str]:
    forms = iter_shortened(split_words(owner), [split_words(step) for step in path])
    return ["".join(word[0].upper() + word[1:] for word in form) for form in forms]


def test_a_short_name_has_no_other_form() -> None:
    assert shorten("Order", "delivery", "address") == []
    assert [*iter_forms(["Order"], [["Address"]])] == [["Order", "Address"]]


@pytest.mark.parametrize(
    ("owner", "path", "name"),
    [
        pytest.param(
            "InternationalWarehouseContract",
            ["partner", "delivery_terms", "billing_address", "postal_code"],
            "InternationalWarehouseContractPartnerDeliveryTermsPostalCode",
            id="whole steps in the middle",
        ),
        pytest.param(
            "InternationalWarehouseContract",
            ["response", "data", "delivery_terms", "billing_address"],
            "InternationalWarehouseContractDeliveryTermsBillingAddress",
            id="generic words first",
        ),
        pytest.param(
            "WarehouseShelfMeasurement",
            ["warehouse_shelf", "temperature_history", "lowest_value"],
            "WarehouseShelfMeasurementTemperatureHistoryLowestValue",
            id="repeated words first",
        ),
        pytest.param(
            "ListInternationalRefrigeratedTransportServiceAgreementDocuments",
            [],
            "ListRefrigeratedTransportServiceAgreementDocuments",
            id="an owner alone keeps its first and last word",
        ),
        pytest.param(
            "get /regions/{region}/warehouses/{warehouse}/sections/{section}/controlled-shelves",
            ["response", "temperature_history", "lowest_measurement"],
            "GetRegionsShelvesResponseTemperatureHistoryLowestMeasurement",
            id="the end of the owner stays",
        ),
        pytest.param("A", ["b", "c" * 70], None, id="a single word is never cut"),
    ],
)
def test_words_in_the_middle_are_left_out(owner: str, path: list[str], name: str | None) -> None:
    forms = shorten(owner, *path)
    assert next(iter(forms), None) == name
    assert all(len(form) <= MAX_LENGTH for form in forms)


def test_separators_count() -> None:
    owner, path = ["regions"] * 2, [["sections"], ["shelves"], ["measurements"]]
    assert not list(iter_shortened(owner, path, max_length=41))
    form, *_ = iter_shortened(owner, path, max_length=41, separator_length=1)
    assert "_".join(form) == "regions_regions_shelves_measurements"


def test_the_last_step_is_shortened_if_it_is_too_long() -> None:
    words = " ".join(f"word{number}" for number in range(20))
    form, *_ = shorten("Order", words)
    assert form.startswith("Order")
    assert form.endswith("Word19")


def test_only_the_first_and_last_of_many_words_are_looked_at() -> None:
    words = [f"w{number}" for number in range(10_000)]
    shortened = [*iter_shortened(words, ())]
    assert 0 < len(shortened) < 60
    assert {(form[0], form[-1]) for form in shortened} == {("w0", "w9999")}
