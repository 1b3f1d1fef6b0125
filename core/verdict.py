"""Findings and the verdict that follows from them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from .choices.word import Word
from .jobs import Caution, Remark
from .messages import joined, say


class Verdict(Word):
    """What a check says; unknown where nothing tells."""

    PASSED = "pass"
    WARN = "warn"
    FAIL = "fail"
    UNKNOWN = "unknown"


PASS, WARN, FAIL, UNKNOWN = Verdict.words()
#: Verdicts as people read them.
TOLD = {PASS: say("pass"), WARN: say("warn"), FAIL: say("fail"), UNKNOWN: say("not known")}


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at.

    Attributes
    ----------
    verdict
        "pass", "warn", "fail", or "unknown" where nothing tells.
    value, advice
        What was found, and one sentence that says what it means or what to do.
    numbers
        The same for scripts, by output name.
    examples
        Names of the first few that it was found on, where there are many.
    """

    key: str
    title: str
    verdict: str
    value: str
    advice: str
    numbers: Mapping[str, float] = field(default_factory=dict)
    examples: Sequence[str] = ()


def not_known(key: str, title: str, advice: str, value: str = TOLD[UNKNOWN]) -> Finding:
    """Return the finding of what nothing tells."""
    return Finding(key, title, UNKNOWN, value, advice)


class Judged:
    """What has findings and hence a verdict.

    Attributes
    ----------
    TITLE
        What the check is called.
    FAILS
        The line on why it fails, with the places `told` and `advice`.
    sampled
        How much was looked at, in words.
    """

    TITLE = FAILS = ""
    findings: tuple[Finding, ...]
    sampled: str

    @property
    def verdict(self) -> str:
        """The worst of the findings; what is not known does not count."""
        found = {finding.verdict for finding in self.findings}
        return FAIL if FAIL in found else WARN if WARN in found else PASS

    @property
    def numbers(self) -> dict[str, float]:
        """All numbers by output name; what is not known is not among them."""
        return {
            # Counts stay exact.
            name: float(value if isinstance(value, int) else f"{value:.6g}")
            for finding in self.findings
            for name, value in finding.numbers.items()
        }

    @property
    def reason(self) -> str:
        """One line on why it fails."""
        failing = self.of(FAIL)
        told = joined(
            "; ", (say("{title} ({value})", title=one.title, value=one.value) for one in failing)
        )
        advice = failing[0].advice if failing else ""
        return say(self.FAILS, told=told, advice=advice)

    def of(self, verdict: str) -> list[Finding]:
        """Return the findings with that verdict."""
        return [finding for finding in self.findings if finding.verdict == verdict]

    def remarks(self) -> list[Remark]:
        """Return lines for the log: what needs attention one by one, the rest in short."""
        check = say(self.TITLE)
        lines: list[Remark] = [
            Caution(
                say(
                    "{check}, {verdict}: {title}: {value}. {advice}",
                    check=check,
                    verdict=TOLD[one.verdict],
                    title=one.title,
                    value=one.value,
                    advice=one.advice,
                )
            )
            for one in (*self.of(FAIL), *self.of(WARN))
        ]
        rest = [
            joined(": ", (TOLD[verdict], joined(", ", (one.title for one in self.of(verdict)))))
            for verdict in (PASS, UNKNOWN)
            if self.of(verdict)
        ]
        told = say(
            "{check}: {verdict}. {rest} ({sampled})",
            check=check,
            verdict=TOLD[self.verdict],
            rest=joined("; ", rest),
            sampled=self.sampled,
        )
        return [*lines, Remark(told)]
