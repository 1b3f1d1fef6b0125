"""Make the plugin's zip: what git archives of a commit, and its manual as pages for a browser.

.gitattributes says what git leaves out, docs/ among it: users get docs/ as pages in help/, which
MkDocs makes of the same commit.
"""

from __future__ import annotations

import argparse
import logging
import os
import subprocess
import tempfile
import zipfile
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config

ROOT = Path(__file__).resolve().parent.parent
NAME = "changemining"


def git(root, *arguments, environment=None):
    """Run git in a checkout, whoever owns it; return what it prints."""
    run = subprocess.run(
        ["git", "-c", f"safe.directory={root}", *arguments],
        cwd=root,
        env={**os.environ, **(environment or {})},
        capture_output=True,
        text=True,
        check=False,
    )
    if run.returncode:
        raise RuntimeError(run.stderr.strip())
    return run.stdout.strip()


def build_help(checkout, folder):
    """Make the pages of a checkout's docs/ in a folder; any broken link is an error."""
    config = load_config(str(checkout / "mkdocs.yml"), site_dir=str(folder), strict=True)
    build(config)
    for leftover in folder.glob("sitemap.xml*"):
        leftover.unlink()  # has the day in it, and no address


def make_zip(root, output, tree="HEAD", environment=None):
    """Write the zip of a tree of a checkout's repository.

    Equal commits give equal bytes, whatever the day.
    """
    git(root, "archive", f"--prefix={NAME}/", "--format=zip", f"--output={output}", tree,
        environment=environment)  # fmt: skip
    with tempfile.TemporaryDirectory() as aside:
        index = {**(environment or {}), "GIT_INDEX_FILE": str(Path(aside) / "index")}
        git(root, "read-tree", tree, environment=index)
        git(root, "checkout-index", "--all", f"--prefix={aside}/checkout/", environment=index)
        pages = Path(aside) / "help"
        build_help(Path(aside) / "checkout", pages)
        with zipfile.ZipFile(output, "a", zipfile.ZIP_DEFLATED) as archive:
            date = archive.infolist()[0].date_time
            for path in sorted(path for path in pages.rglob("*") if path.is_file()):
                name = f"{NAME}/help/{path.relative_to(pages).as_posix()}"
                info = zipfile.ZipInfo(name, date)
                info.compress_type = zipfile.ZIP_DEFLATED
                info.external_attr = 0o644 << 16
                archive.writestr(info, path.read_bytes())


def main():
    logging.basicConfig(level=logging.WARNING, format="%(message)s")
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    default = ROOT / "dist" / f"{NAME}.zip"
    parser.add_argument("output", nargs="?", type=Path, default=default, help="default: dist/")
    output = parser.parse_args().output.resolve()
    output.parent.mkdir(parents=True, exist_ok=True)
    output.unlink(missing_ok=True)
    make_zip(ROOT, output)
    print(output)


if __name__ == "__main__":
    main()
