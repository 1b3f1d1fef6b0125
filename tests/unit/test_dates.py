"""Days as metadata write them."""

import pytest

from changemining.core.dates import day_of


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2019-07-05T14:10:51.024Z", "2019-07-05"),
        ("2019-07-05", "2019-07-05"),
        ("2019:07:05 14:10:51", "2019-07-05"),
        ("2019/07/05", "2019-07-05"),
        ("20190705T141051", "2019-07-05"),
        ("05-JUL-2019 10:10", "2019-07-05"),
        ("5 July 2019", "2019-07-05"),
        ("29.Feb.2020", "2020-02-29"),
        ("20190231", None),
        ("29-FEB-2019", None),
        ("2019-13-45T99:99", None),
        ("05/07/2019", None),
        ("2019-07-056", None),
        ("05-XYZ-2019", None),
        ("0000-01-01", None),
        ("٢٠١٩-07-05", None),
        ("", None),
        (None, None),
    ],
)
def test_days(text, day):
    assert day_of(text) == day
