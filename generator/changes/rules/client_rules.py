"""The rules for changes of a generated client."""

from __future__ import annotations

from collections.abc import Mapping

CLIENT_RULES: Mapping[str, str] = {
    "client-package-renamed": "a package has another name",
    "client-class-added": "a client class was added",
    "client-class-removed": "a client class was removed",
    "client-class-renamed": "a client class has another name",
    "client-base-url-changed": "the default base URL is another one",
    "client-option-removed": "a request option was removed",
    "client-exception-deprecated": "an exception has another name; the old one still works",
    "client-exception-removed": "an exception was removed",
    "client-exception-renamed": "an exception has another name",
    "client-method-added": "a method was added",
    "client-method-removed": "a method was removed",
    "client-method-renamed": "a method has another name, or is in another resource",
    "client-method-deprecated": "a method, or its old name, is now deprecated",
    "client-argument-added": "an argument was added; breaking if it is required",
    "client-argument-removed": "an argument was removed",
    "client-argument-renamed": "an argument has another name",
    "client-argument-became-required": "an argument is now required",
    "client-argument-became-optional": "an argument is now optional",
    "client-argument-type-changed": "an argument has another type; breaking if it accepts less",
    "client-argument-default-changed": "the default of an argument is another one",
    "client-arguments-reordered": "positional arguments are in another order",
    "client-return-type-changed": "a method returns another type; breaking if it is no subtype",
    "client-model-added": "a model was added",
    "client-model-removed": "a model was removed",
    "client-model-renamed": "a model has another name",
    "client-model-moved": "models are in another module, but still in the package of all models",
    "client-model-deprecated": "a model, or its old name, is now deprecated",
    "client-model-replaced": "a name stands for another type, or a class has other bases",
    "client-model-value-added": "an enumeration has another value; risky if methods return it",
    "client-model-value-removed": "an enumeration has a value less",
    "client-model-variant-added": "a union has another variant; risky if methods return it",
    "client-model-variant-removed": "a union has a variant less; breaking if methods accept it",
    "client-field-added": "a field was added; breaking if calls must pass it",
    "client-field-removed": "a field was removed",
    "client-field-renamed": "a field has another name",
    "client-field-became-required": "a field that calls pass is now required",
    "client-field-became-optional": "a field that calls pass is now optional",
    "client-field-type-changed": "a field has another type; breaking if it is no subtype",
    "client-field-deprecated": "a field is now deprecated",
}
"""What each rule is about, by its id. A change has the level that type checkers give it."""
