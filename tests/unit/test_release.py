"""Releases: what stands in their way, what they write, and whether addresses answer."""

import hashlib
import importlib.util
import shutil
import sys
import threading
import zipfile
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

METADATA = """[general]
name=ChangeMining
version=0.1.0
author=Ana Conceição
email=ana@ufpa.br
changelog=0.1.0 First release.
    More of it.
experimental=True
tags=change detection
homepage=https://mining.ufpa.br/
repository=https://github.com/ana/mining/
tracker=https://github.com/ana/mining/issues
"""
CHANGELOG = """# Changelog

## [Unreleased]

### Added

- A panel that leads from the pair to the `data set`,
  in [five steps](docs/review.md).

### Fixed

- 1.5 % of the pixels were lost.

## [0.1.0] - 2026-11-21

### Added

- All of it.

[Unreleased]: https://old.place/compare/v0.1.0...HEAD
[0.1.0]: https://old.place/releases/tag/v0.1.0
"""
CITATION = """cff-version: 1.2.0
version: 0.1.0
date-released: "2026-11-21"
repository-code: https://old.place
url: https://old.place
"""


def script(root, name):
    spec = importlib.util.spec_from_file_location(name, root / "scripts" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def release(root):
    return script(root, "release")


@pytest.fixture
def project(tmp_path):
    texts = {"metadata.txt": METADATA, "CHANGELOG.md": CHANGELOG, "CITATION.cff": CITATION}
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_nothing_stands_in_the_way_of_a_good_one(release, project):
    assert release.obstacles(project, "0.2.0", "") == []


@pytest.mark.parametrize(
    ("version", "says"),
    [
        ("0.1.0", "0.1.0 does not follow 0.1.0"),
        ("0.0.9", "0.0.9 does not follow 0.1.0"),
        ("1.0", "1.0 is no version"),
        ("v1.0.0", "v1.0.0 is no version"),
    ],
)
def test_versions_go_up(release, project, version, says):
    (found,) = release.obstacles(project, version, "")
    assert found.startswith(says)


def test_ten_follows_nine(release, project):
    text = METADATA.replace("version=0.1.0", "version=0.9.0")
    (project / "metadata.txt").write_text(text, encoding="utf-8")
    assert release.obstacles(project, "0.10.0", "") == []


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("email", "maintainers@changemining.example"),
        ("email", "ana@example.com"),
        ("homepage", "https://changemining.invalid/"),
        ("repository", "https://example.org/mining"),
        ("tracker", "http://localhost/issues"),
        ("author", ""),
    ],
)
def test_placeholders_are_refused(release, project, key, value):
    lines = [
        f"{key}={value}" if line.startswith(f"{key}=") else line for line in METADATA.splitlines()
    ]
    (project / "metadata.txt").write_text("\n".join(lines), encoding="utf-8")
    (found,) = release.obstacles(project, "0.2.0", "")
    assert found.startswith(f"metadata.txt: {key} is {value or 'empty'}")


def test_our_own_metadata_wait_for_their_owner_or_are_filled_in(release, root):
    """The check reads what is here; whoever fills it in changes nothing else."""
    found = release.obstacles(root, "999.0.0", "")
    assert all(line.startswith(("metadata.txt: ", "CHANGELOG.md says nothing")) for line in found)


def test_a_release_without_news_or_with_open_changes_is_refused(release, project):
    text = CHANGELOG.replace(release.news_of(CHANGELOG), "")
    (project / "CHANGELOG.md").write_text(text, encoding="utf-8")
    news, changes = release.obstacles(project, "0.2.0", " M core/grid.py")
    assert "says nothing under Unreleased" in news
    assert "not committed" in changes


def test_what_a_release_writes(release, project):
    release.write_version(project, "0.2.0", "2026-12-01")
    assert (project / "CHANGELOG.md").read_text(encoding="utf-8") == CHANGELOG.replace(
        "## [Unreleased]\n", "## [Unreleased]\n\n## [0.2.0] - 2026-12-01\n"
    ).replace(
        "[Unreleased]: https://old.place/compare/v0.1.0...HEAD\n"
        "[0.1.0]: https://old.place/releases/tag/v0.1.0\n",
        "[Unreleased]: https://github.com/ana/mining/compare/v0.2.0...HEAD\n"
        "[0.2.0]: https://github.com/ana/mining/compare/v0.1.0...v0.2.0\n"
        "[0.1.0]: https://github.com/ana/mining/releases/tag/v0.1.0\n",
    )
    assert (project / "metadata.txt").read_text(encoding="utf-8") == METADATA.replace(
        "version=0.1.0", "version=0.2.0"
    ).replace(
        "changelog=0.1.0 First release.\n    More of it.\n",
        "changelog=0.2.0\n"
        "    Added:\n"
        "    - A panel that leads from the pair to the data set, in five steps.\n"
        "    Fixed:\n"
        "    - 1.5 per cent of the pixels were lost.\n",
    )
    assert (project / "CITATION.cff").read_text(encoding="utf-8") == (
        "cff-version: 1.2.0\n"
        "version: 0.2.0\n"
        'date-released: "2026-12-01"\n'
        "repository-code: https://github.com/ana/mining\n"
        "url: https://mining.ufpa.br/\n"
    )
    release.write_version(project, "0.3.0", "2026-12-02")
    lines = (project / "CHANGELOG.md").read_text(encoding="utf-8").splitlines()
    assert lines[-3] == "[0.3.0]: https://github.com/ana/mining/compare/v0.2.0...v0.3.0"


def test_the_addresses_of_the_owner_are_one_place(release, root):
    """Others are written from metadata.txt, so they say the same."""
    repository = release.metadata_of(root)["repository"].rstrip("/")
    citation = (root / "CITATION.cff").read_text(encoding="utf-8")
    assert f"\nrepository-code: {repository}\n" in citation
    changelog = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    links = changelog[changelog.rindex("\n[Unreleased]:") :].split()[1::2]
    assert links
    assert all(link.startswith(f"{repository}/") for link in links)


def test_a_release_in_a_copy_of_the_project(release, root, tmp_path, monkeypatch):
    pytest.importorskip("mkdocs", reason="MkDocs is not installed; scripts/setup test brings it.")
    make_zip = script(root, "make_zip")
    copy = tmp_path / "copy"
    if shutil.which("git") is None or not (root / ".git").exists():
        pytest.skip("This is not a git checkout.")
    make_zip.git(root, "clone", "--quiet", "--depth=1", f"file://{root}", str(copy))
    for key, value in (("user.name", "Ana"), ("user.email", "ana@ufpa.br")):
        make_zip.git(copy, "config", key, value)
    output = release.release(copy, "999.0.0", make_zip.git, make_zip.make_zip)
    digest, name = (copy / "dist" / f"{output.name}.sha256").read_text().split()
    assert name == output.name == "changemining-999.0.0.zip"
    assert digest == hashlib.sha256(output.read_bytes()).hexdigest()
    with zipfile.ZipFile(output) as opened:
        assert b"\nversion=999.0.0\n" in opened.read("changemining/metadata.txt")
    assert make_zip.git(copy, "status", "--porcelain") == ""
    # On another day, as far as MkDocs can be told.
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1000000000")
    again = tmp_path / "again.zip"
    make_zip.make_zip(copy, again)
    assert again.read_bytes() == output.read_bytes()


class Site(BaseHTTPRequestHandler):
    def do_HEAD(self):
        # As sites that answer browsers only.
        codes = {"/good": 200, "/no-head": 405, "/moved": 302}
        self.send_response(codes.get(self.path, 404))
        self.send_header("Location", "/good")
        self.end_headers()

    def do_GET(self):
        self.send_response(200 if self.path in ("/good", "/no-head") else 404)
        self.end_headers()

    def log_message(self, *_):
        pass


@pytest.fixture
def site():
    server = HTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_addresses_that_do_not_answer_are_told(root, site):
    check_links = script(root, "check_links")
    said = [check_links.trouble(f"{site}/{page}") for page in ("good", "no-head", "moved", "gone")]
    assert said == ["", "", "", "HTTP 404"]
    assert check_links.trouble("http://127.0.0.1:9/")


def test_the_plugin_site_asks_for_heads_alone(root, release, project, site):
    metadata = METADATA.replace("https://mining.ufpa.br/", f"{site}/no-head")
    metadata = metadata.replace("https://github.com/ana/mining/issues", f"{site}/gone")
    metadata = metadata.replace("https://github.com/ana/mining/", f"{site}/moved")
    (project / "metadata.txt").write_text(metadata, encoding="utf-8")
    assert release.unanswered(project, script(root, "check_links").trouble) == [
        f"metadata.txt: homepage, {site}/no-head, does not answer (HTTP 405).",
        f"metadata.txt: tracker, {site}/gone, does not answer (HTTP 404).",
    ]


def test_experimental_goes_when_it_is_said_so_and_does_not_come_back(release, project):
    told = []
    for version, stable in (("0.2.0", False), ("0.3.0", True), ("0.4.0", False)):
        release.write_version(project, version, "2026-12-01", stable)
        told.append(release.metadata_of(project)["experimental"])
    assert told == ["True", "False", "False"]


def test_addresses_are_found_as_they_are_meant(root, tmp_path):
    check_links = script(root, "check_links")
    (tmp_path / "docs").mkdir()
    doi = "https://doi.org/10.1016/0034-4257(88)90106-X"
    text = f"See [doi]({doi}). Or <https://a.org/b>, `https://c.org`; https://d.org/e.\n"
    text += "`https://…/catalog.json`\n"
    (tmp_path / "docs" / "page.md").write_text(text, encoding="utf-8")
    found = check_links.addresses(tmp_path)
    assert set(found) == {doi, "https://a.org/b", "https://c.org", "https://d.org/e"}
