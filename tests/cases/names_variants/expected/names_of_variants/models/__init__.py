"""All models of names_of_variants, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .signals import (
        Cause,
        CauseClick,
        CauseClickType,
        CauseDelay,
        CauseDelayType,
        CauseEnd,
        Deployed,
        DeployedBinary,
        DeployedScript,
        Effect,
        EffectType,
        EffectTypeType,
        EffectUrl,
        LampPostParkLamp,
        LampPostStreetLamp,
        ListSignalsResponse,
        Problem,
        ProblemTOOLONGPlace,
        ProblemTOOLONGTheFirst,
        ProblemTOOLONGTheLast,
        ProblemTOOSHORT,
    )

__all__ = [
    "Cause",
    "CauseClick",
    "CauseClickType",
    "CauseDelay",
    "CauseDelayType",
    "CauseEnd",
    "Deployed",
    "DeployedBinary",
    "DeployedScript",
    "Effect",
    "EffectType",
    "EffectTypeType",
    "EffectUrl",
    "LampPostParkLamp",
    "LampPostStreetLamp",
    "ListSignalsResponse",
    "Problem",
    "ProblemTOOLONGPlace",
    "ProblemTOOLONGTheFirst",
    "ProblemTOOLONGTheLast",
    "ProblemTOOSHORT",
]

_MODULES = {
    "Cause": "signals",
    "CauseClick": "signals",
    "CauseClickType": "signals",
    "CauseDelay": "signals",
    "CauseDelayType": "signals",
    "CauseEnd": "signals",
    "Deployed": "signals",
    "DeployedBinary": "signals",
    "DeployedScript": "signals",
    "Effect": "signals",
    "EffectType": "signals",
    "EffectTypeType": "signals",
    "EffectUrl": "signals",
    "LampPostParkLamp": "signals",
    "LampPostStreetLamp": "signals",
    "ListSignalsResponse": "signals",
    "Problem": "signals",
    "ProblemTOOLONGPlace": "signals",
    "ProblemTOOLONGTheFirst": "signals",
    "ProblemTOOLONGTheLast": "signals",
    "ProblemTOOSHORT": "signals",
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f".{_MODULES[name]}", __name__), name)
        globals()[name] = value  # later accesses bypass this function
        return value

    def __dir__() -> list[str]:
        return __all__
