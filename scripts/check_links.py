"""Ask every address in the manual and in metadata.txt whether it answers, as the plugin site does.

    python3 scripts/check_links.py

Needs the network, so no test runs it. Exits with 1 where one does not answer.
"""

from __future__ import annotations

import re
import sys
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLACES = ("*.md", "*.cff", "metadata.txt", "docs/**/*.md")
#: Brackets may stand in an address, in pairs, as in a DOI; `end` of a sentence does not.
ADDRESS = re.compile(r"https?://(?:[^\s()<>\"'`|]|\([^\s()]*\))+")
SECONDS = 10
HEADERS = {"User-Agent": "Mozilla/5.0 (X11; Linux x86_64)", "Accept": "*/*"}


def addresses(root):
    """Return where each address stands, by address."""
    found = {}
    for pattern in PLACES:
        for path in sorted(root.glob(pattern)):
            for address in ADDRESS.findall(path.read_text(encoding="utf-8")):
                if "…" not in address:  # which stands for any
                    name = path.relative_to(root).as_posix()
                    found.setdefault(address.rstrip(".,;:*"), set()).add(name)
    return found


def trouble(address, methods=("HEAD", "GET")):
    """Return why an address answers no method, or "" where it does."""
    said = ""
    for method in methods:
        request = urllib.request.Request(address, headers=HEADERS, method=method)
        try:
            with urllib.request.urlopen(request, timeout=SECONDS):
                return ""
        except urllib.error.HTTPError as error:
            said = f"HTTP {error.code}"
        except (OSError, ValueError) as error:
            said = str(error)
    return said


def main():
    found = addresses(ROOT)
    # The plugin site asks for the head alone.
    methods = [
        ("HEAD",) if "metadata.txt" in places else ("HEAD", "GET") for places in found.values()
    ]
    with ThreadPoolExecutor(8) as pool:
        said = dict(zip(found, pool.map(trouble, found, methods)))
    for address, why in said.items():
        if why:
            print(f"{address}: {why} ({', '.join(sorted(found[address]))})")
    broken = sum(map(bool, said.values()))
    print(f"{len(said)} addresses, {broken} of them do not answer.")
    sys.exit(1 if broken else 0)


if __name__ == "__main__":
    main()
