"""Make a release: version, changelog, commit, zip and checksums.

    .venv/bin/python scripts/release.py 0.2.0             all of it
    .venv/bin/python scripts/release.py 0.2.0 --check     only say what stands in the way
    .venv/bin/python scripts/release.py 0.2.0 --stable    no longer as an experimental plugin

The owner's addresses stand in metadata.txt alone, and have to answer: CITATION.cff and the links of
CHANGELOG.md are written from there. Nothing is tagged, pushed or uploaded.
"""

from __future__ import annotations

import argparse
import configparser
import datetime
import hashlib
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
#: What the owner fills in.
ADDRESSES = ("homepage", "repository", "tracker")
OWNERS = ("author", "email", *ADDRESSES)
#: Domains that are nobody's (RFC 2606 and 6761).
NOBODYS = re.compile(r"[@/.](?:[\w-]+\.)*(?:example(?:\.\w+)?|invalid|test|localhost)\b", re.I)
UNRELEASED = "## [Unreleased]\n"


def metadata_of(root):
    """Return metadata.txt as it is read by the plugin site, which fills in what follows a %."""
    parser = configparser.ConfigParser()
    parser.optionxform = str
    parser.read(root / "metadata.txt", encoding="utf-8")
    return dict(parser.items("general"))


def numbers(version):
    """Return a version as numbers that can be compared."""
    return tuple(map(int, version.split(".")))


def news_of(changelog):
    """Return what CHANGELOG.md says under Unreleased."""
    return changelog.partition(UNRELEASED)[2].split("\n## [")[0].strip()


def summary_of(news):
    """Return news for the plugin manager: plain text, one line each, without a %."""
    lines = []
    for line in news.splitlines():
        if line.startswith("### "):
            lines.append(f"{line[4:].strip()}:")
        elif line.startswith("- "):
            lines.append(line)
        elif line.strip():
            lines[-1] += f" {line.strip()}"
    plain = [re.sub(r"[`*]", "", re.sub(r"\[(.*?)\]\(\S+?\)", r"\1", line)) for line in lines]
    # configparser would take a % for the start of a name.
    return [re.sub(r"\s?%", " per cent", line) for line in plain]


def obstacles(root, version, changes):
    """Return what stands in the way of a release; `changes` are those that git tells of."""
    found = []
    metadata = metadata_of(root)
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        return [f"{version} is no version: give three numbers, as in 0.2.0."]
    if numbers(version) <= numbers(metadata["version"]):
        found.append(f"{version} does not follow {metadata['version']}: give a higher version.")
    for key in OWNERS:
        value = metadata.get(key, "").strip()
        if not value or NOBODYS.search(value):
            found.append(f"metadata.txt: {key} is {value or 'empty'}: give the true one.")
    if not news_of((root / "CHANGELOG.md").read_text(encoding="utf-8")):
        found.append("CHANGELOG.md says nothing under Unreleased: write what is new.")
    if changes:
        found.append("There are changes that are not committed: commit them first.")
    return found


def unanswered(root, trouble):
    """Return what the plugin site would refuse: addresses that do not answer a HEAD in time.

    `trouble` is that of check_links.py.
    """
    metadata = metadata_of(root)
    said = {key: trouble(metadata.get(key, ""), ("HEAD",)) for key in ADDRESSES}
    return [
        f"metadata.txt: {key}, {metadata.get(key)}, does not answer ({why})."
        for key, why in said.items()
        if why
    ]


def write_version(root, version, day, stable=False):
    """Write the version, its day and what is new wherever they stand."""
    repository = metadata_of(root)["repository"].rstrip("/")
    path = root / "CHANGELOG.md"
    changelog = path.read_text(encoding="utf-8")
    news = news_of(changelog)
    changelog = changelog.replace(UNRELEASED, f"{UNRELEASED}\n## [{version}] - {day}\n", 1)
    changelog = changelog[: changelog.rindex("\n[Unreleased]:")] + "\n"
    versions = re.findall(r"^## \[(\d+\.\d+\.\d+)\]", changelog, re.MULTILINE)
    changelog += f"[Unreleased]: {repository}/compare/v{version}...HEAD\n"
    changelog += "".join(
        f"[{one}]: {repository}/compare/v{before}...v{one}\n"
        for one, before in zip(versions, versions[1:])
    )
    changelog += f"[{versions[-1]}]: {repository}/releases/tag/v{versions[-1]}\n"
    write(path, changelog)

    path = root / "metadata.txt"
    text = path.read_text(encoding="utf-8")
    text = re.sub(r"(?m)^version=.*$", f"version={version}", text)
    if stable:
        text = re.sub(r"(?m)^experimental=.*$", "experimental=False", text)
    lines = [f"changelog={version}", *(f"    {line}" for line in summary_of(news))]
    text = re.sub(r"(?m)^changelog=.*(?:\n[ \t]+.*)*", lambda _: "\n".join(lines), text)
    write(path, text)

    path = root / "CITATION.cff"
    text = path.read_text(encoding="utf-8")
    for key, value in (
        ("version", version),
        ("date-released", f'"{day}"'),
        ("repository-code", repository),
        ("url", metadata_of(root)["homepage"]),
    ):
        text = re.sub(rf"(?m)^{key}:.*$", f"{key}: {value}", text)
    write(path, text)


def write(path, text):
    """Write a text with Unix's line ends."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(text)


def write_checksum(path):
    """Write a file's SHA-256 beside it, as sha256sum reads it."""
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    write(path.with_name(f"{path.name}.sha256"), f"{digest}  {path.name}\n")


def release(root, version, git, make_zip, stable=False):
    """Write, commit, zip; return the zip."""
    write_version(root, version, datetime.date.today().isoformat(), stable)
    git(root, "commit", "--all", "--message", f"Release {version}")
    output = root / "dist" / f"changemining-{version}.zip"
    output.parent.mkdir(exist_ok=True)
    output.unlink(missing_ok=True)
    make_zip(root, output)
    write_checksum(output)
    return output


def main():
    sys.path.insert(0, str(ROOT / "scripts"))
    from check_links import trouble
    from make_zip import git, make_zip

    parser = argparse.ArgumentParser(description="Make a release.")
    parser.add_argument("version")
    parser.add_argument("--check", action="store_true", help="only say what stands in the way")
    parser.add_argument(
        "--stable", action="store_true", help="experimental=False: all users are shown it"
    )
    options = parser.parse_args()
    found = obstacles(ROOT, options.version, git(ROOT, "status", "--porcelain"))
    found += unanswered(ROOT, trouble)
    if found:
        sys.exit("\n".join(found))
    if options.check:
        return
    output = release(ROOT, options.version, git, make_zip, options.stable)
    print(f"{output}\n{output}.sha256")
    print(
        "Next: scripts/test; scripts/check_links.py; try the zip in a fresh profile; "
        f"git tag v{options.version}; push both; upload the zip."
    )


if __name__ == "__main__":
    main()
