"""The end of a review: what came of it, and how fast it went."""

from changemining.ui.review.pace import BREAK, Pace


def test_the_end_tells_what_came_of_it(begun, press):
    assert not begun.ending.isVisible()
    press("A", "D", "Ctrl+Enter", "Ctrl+Enter")  # one is left
    press("U", "A", "Ctrl+Enter", "A", "Ctrl+Enter")
    press("Ctrl+Enter", "Ctrl+Enter")
    assert not begun.ending.isVisible()
    press("Ctrl+Enter")
    assert begun.ending.isVisible()
    text = begun.ending.text.text()
    assert "every cell is closed (6)" in text
    # It is a page of its own, and how long what is left would take is no matter any more.
    assert not begun.info.isVisible()
    assert "left" not in begun.info.progress_text.text()
    press("Ctrl+Enter")
    assert begun.trouble.text() == ""
    assert "accepted: 3, rejected: 1, unsure: 1" in text
    assert "in 0 of 3 cells" in text
    assert "0.0% of such cells (95 % interval: 0.0% to 56.1%)" in text  # Wilson, 0 of 3
    assert "<b>1 undecided</b>" in text
    begun.ending.left.click()
    assert begun.running.dock.model.rowCount() == 1
    asked = []
    begun.go_on.connect(lambda: asked.append(True))
    begun.ending.export.click()
    assert asked == [True]
    press("Ctrl+Z")  # the last cell is open again
    assert not begun.ending.isVisible()


def test_breaks_and_the_time_before_the_first_verdict_do_not_count():
    times = iter([1000.0, 1002.0, 1004.0, 1004.0 + 10 * BREAK, 1006.0 + 10 * BREAK])
    pace = Pace(lambda: next(times))
    pace.count(1)
    assert pace.minutes_for(10) is None
    for _ in range(4):
        pace.count(1)
    assert pace.per_minute == 30
    assert pace.minutes_for(60) == 2


def test_only_the_last_verdicts_count():
    now = [0.0]
    pace = Pace(lambda: now[0])
    for seconds in [20.0] * 50 + [3.0] * 30:
        now[0] += seconds
        pace.count(1)
    assert pace.per_minute == 20
