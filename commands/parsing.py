"""The command line's options, and their help: from the contract alone."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator, Sequence

from ..core.complaints import missing
from .contract import SEVERAL, Algorithm, Parameter

PROGRAM = "changemining"
#: The algorithm whose work several processes can share.
MANY = "builddatasets"
#: What is meant by a type, where its own word in capitals would not do.
_MEANT = {"new raster": "FILE", "new polygons": "FILE", "new file": "FILE", "new folder": "FOLDER"}
#: A value that looks like an option: -1, or an extent that begins with -54.2.
_NEGATIVE = re.compile(r"-[\d.]")


class Parser(argparse.ArgumentParser):
    """Options in small letters, with dashes or underscores."""

    def read(self, arguments: Sequence[str]) -> argparse.Namespace:
        """Return what was typed; ends the program where an option is none, with exit code 2."""
        options = {name for action in self._actions for name in action.option_strings}
        return self.parse_args(list(_tidied(arguments, options)))


def parser_of(algorithm: Algorithm, name: str = "") -> Parser:
    """Return what reads the options of an algorithm; `name` is what was typed instead of its."""
    name = name or algorithm.name
    parser = Parser(
        prog=f"{PROGRAM} {name}",
        usage=f"{PROGRAM} {name} {_shortest(algorithm)} [--name value …]",
        description=_escaped(f"{algorithm.title}. {algorithm.summary}"),
        epilog=_escaped("Results: " + ", ".join(name.lower() for name in algorithm.outputs) + "."),
        allow_abbrev=False,
    )
    groups = (
        (False, parser.add_argument_group("parameters")),
        (True, parser.add_argument_group("advanced parameters")),
    )
    for advanced, group in groups:
        for parameter in algorithm.parameters.values():
            if parameter.advanced == advanced:
                _add(group, parameter)
    running = parser.add_argument_group("how it runs")
    if name == MANY:
        engines = running.add_mutually_exclusive_group()
        engines.add_argument(
            "--scheduler",
            metavar="ADDRESS",
            default="",
            help="have the workers of a Dask scheduler do the pairs, as tcp://10.0.0.1:8786",
        )
        engines.add_argument(
            "--local",
            type=_count,
            metavar="N",
            help="processes that share the pairs [default: as many as there are processors]; 0: "
            "none but this one",
        )
    add_running(running)
    return parser


def _count(text: str) -> int:
    count = int(text)
    if count < 0:
        raise ValueError(text)
    return count


def add_running(group: argparse._ActionsContainer) -> None:
    """Add what is told of every run."""
    group.add_argument("--json", action="store_true", help="print the results as JSON")
    group.add_argument(
        "-q", "--quiet", action="store_true", help="tell no progress and no remarks, only cautions"
    )


def typed_by(
    parser: Parser, algorithm: Algorithm, arguments: Sequence[str]
) -> tuple[argparse.Namespace, dict[str, list[str]]]:
    """Return what was typed, and the texts of it by parameter.

    Ends the program with exit code 2 where an option is none, is given twice or is missing.
    """
    options = parser.read(arguments)
    typed: dict[str, list[str]] = {}
    for name, parameter in algorithm.parameters.items():
        texts = getattr(options, name)
        if texts is None:
            if parameter.needed:
                parser.error(f"{missing(name, parameter.label)} ({parameter.option})")
            continue
        if len(texts) > 1 and parameter.type not in SEVERAL:
            parser.error(f"{parameter.option} is given twice.")
        typed[name] = texts
    return options, typed


def _add(group: argparse._ArgumentGroup, parameter: Parameter) -> None:
    several = parameter.type in SEVERAL
    switch = parameter.type == "boolean"
    group.add_argument(
        parameter.option,
        dest=parameter.name,
        action="append" if switch else "extend",
        nargs="+" if several else "?" if switch else 1,
        metavar=_meant(parameter),
        help=_escaped(". ".join(_told(parameter))),
        const="true" if switch else None,
    )


def _meant(parameter: Parameter) -> str:
    return _MEANT.get(parameter.type, parameter.type.split()[0].upper())


def _told(parameter: Parameter) -> Iterator[str]:
    """Yield the sentences of an option's help, without their full stops."""
    yield parameter.label
    if parameter.help:
        yield parameter.help.rstrip(".")
    facts = []
    if parameter.choices:
        facts.append("one of " + ", ".join(parameter.choices))
    if parameter.needed:
        facts.append("required")
    elif parameter.default not in (None, ""):
        default = parameter.default
        told = str(default).lower() if isinstance(default, bool) else f"{default}"
        facts.append(f"default {told}")
    if facts:
        yield f"[{'; '.join(facts)}]"


def _shortest(algorithm: Algorithm) -> str:
    needed = (one for one in algorithm.parameters.values() if one.needed)
    return " ".join(f"{one.option} {_meant(one)}" for one in needed)


def _escaped(text: str) -> str:
    """Return text that argparse takes as it is."""
    return text.replace("%", "%%")


def _tidied(arguments: Sequence[str], options: set[str]) -> Iterator[str]:
    """Yield arguments with options as we write them, and negative values joined to theirs."""
    left = list(arguments)
    while left:
        argument = left.pop(0)
        if argument.startswith("--"):
            name, equals, value = argument.partition("=")
            argument = name.lower().replace("_", "-") + equals + value
            if argument in options and left and _NEGATIVE.match(left[0]):
                argument += "=" + left.pop(0)
        yield argument
