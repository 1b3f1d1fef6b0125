"""The manual: its commands name what there is, its messages are said, its links lead somewhere."""

import ast
import json
import os
import re
import shlex
from urllib.parse import unquote

import pytest

#: Headings of the page on messages that quote none of ours.
UNSAID = {
    "nearly everything has changed, and there is no error",
    "edges of fields and roads show as thin changes",
    "Algorithm changemining:… not found",
    "The Toolbox has no ChangeMining",
}
PROGRAMS = ("qgis_process", "qgis_process-qgis.bat")


def pages(root):
    """Return the Markdown files that people read, without what is made from the code."""
    found = [root / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")]
    return [*found, *sorted((root / "docs").rglob("*.md"))]


def blocks(path, *languages):
    """Yield the code of a page that is in one of the languages."""
    for language, code in re.findall(r"```(\w*)\n(.*?)```", path.read_text("utf-8"), re.DOTALL):
        if language in languages:
            yield code


@pytest.fixture(scope="module")
def parameters(root):
    """Return parameter → what is told of it, by algorithm."""
    listing = json.loads((root / "docs" / "algorithms.json").read_text(encoding="utf-8"))
    return {
        one["id"]: {told["name"]: told for told in one["parameters"]}
        for one in listing["algorithms"]
    }


def calls(path):
    """Yield (algorithm, [(parameter, value)]) of every call in a terminal."""
    for code in blocks(path, "sh", "bat"):
        for line in code.replace("\\\n", " ").splitlines():
            words = shlex.split(line.replace("\\", "/"), comments=True)
            if words[:2] and words[0] in PROGRAMS and words[1] == "run":
                given = words[words.index("--") + 1 :]
                yield words[2], [tuple(word.split("=", 1)) for word in given]


def test_every_command_names_algorithms_parameters_and_choices_that_there_are(root, parameters):
    wrong, seen = [], 0
    for path in pages(root):
        for algorithm, given in calls(path):
            seen += 1
            known = parameters.get(algorithm, {})
            names = {name for name, _ in given}
            wrong += [f"{path.name}: {algorithm} {name}" for name in names - set(known)]
            wrong += [
                f"{path.name}: {algorithm} lacks {name}"
                for name, told in known.items()
                if not told["optional"] and told["default"] in (None, "") and name not in names
            ]
            wrong += [
                f"{path.name}: {algorithm} {name}={value}"
                for name, value in given
                if value not in known.get(name, {}).get("choices", [value])
            ]
    assert wrong == []
    assert seen > 25


def test_every_command_without_qgis_can_be_typed(root):
    from changemining.commands.contract import contract
    from changemining.commands.parsing import MANY, parser_of, typed_by
    from changemining.commands.passes import PASSES, parser_of_pass

    seen = set()
    for path in pages(root):
        for code in blocks(path, "sh", "yaml"):
            for line in re.findall(r"changemining ((?:--|[a-z]+ )[^;|\n\"]*)", code):
                # What the shell would fill in is a number.
                words = shlex.split(re.sub(r"\$\(\(.*?\)\)|\$\w+", "1", line), comments=True)
                name, given = words[0], words[1:]
                if name in PASSES:
                    parser_of_pass(name).read(given)
                elif name != "--help" and given != ["--help"] and name != "1":
                    one = contract()[MANY if name == "begin" else name]
                    typed_by(parser_of(one, name), one, given)
                seen.add(name)
    assert {"builddataset", "begin", "builddatasets", *PASSES} <= seen


def test_every_python_block_is_python(root):
    seen = 0
    for path in pages(root):
        for code in blocks(path, "python"):
            seen += 1
            compile(code, str(path), "exec")
    assert seen > 20


def text_of(node):
    """Return a text as it stands in the code, … for what is filled in."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return re.sub(r"\{[^}]*\}", "…", node.value)
    if isinstance(node, ast.JoinedStr):
        parts = (one.value if isinstance(one, ast.Constant) else "…" for one in node.values)
        return "".join(parts)
    if isinstance(node, ast.BinOp):
        return text_of(node.left) + text_of(node.right)
    return ""


@pytest.fixture(scope="module")
def messages(root):
    """Return all texts of the core, the algorithms and the windows."""
    return {
        text_of(node)
        for folder in ("core", "algorithms", "ui")
        for path in (root / folder).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    }


def test_the_page_on_messages_quotes_what_is_said(root, messages):
    text = (root / "docs" / "troubleshooting.md").read_text(encoding="utf-8")
    headings = set(re.findall(r"^### (.+)$", text, re.MULTILINE))
    assert len(headings) > 25
    assert headings >= UNSAID
    unsaid = [
        heading
        for heading in headings - UNSAID
        if not any(
            re.search(".*".join(re.escape(part.strip()) for part in heading.split("…")), said)
            for said in messages
        )
    ]
    assert unsaid == []


def test_the_page_on_messages_has_some_of_every_room(root):
    """Most things go wrong with files and scenes, and nothing is too rare to be helped with."""
    page = (root / "docs" / "troubleshooting.md").read_text(encoding="utf-8")
    quoted = [
        re.compile(".*".join(re.escape(part.strip()) for part in heading.split("…")))
        for heading in re.findall(r"^### (.+)$", page, re.MULTILINE)
    ]
    silent = []
    for folder in sorted((root / "core").iterdir()):
        nodes = [
            node
            for path in folder.rglob("*.py")
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        ]
        raised = [node for node in nodes if isinstance(node, ast.Raise)]
        said = [text_of(node) for one in raised for node in ast.walk(one)]
        if any(said) and not any(one.search(text) for one in quoted for text in said):
            silent.append(folder.name)
    assert silent == ["generator"], "which is asked by the demo and by tests"


def anchors(text):
    """Return the anchors of a page's headings, as GitHub and MkDocs make them of plain words."""
    found = set()
    for heading in re.findall(r"^#+ (.+)$", text, re.MULTILINE):
        found.add(re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", heading).strip().lower()))
    return found


def test_every_link_of_a_page_leads_to_a_file_and_a_heading_that_there_are(root):
    broken, seen = [], 0
    for path in pages(root):
        text = path.read_text(encoding="utf-8")
        plain = re.sub(r"```.*?```|`[^`\n]*`", "", text, flags=re.DOTALL)
        for target in re.findall(r"\]\(<?([^)\s>]+)", plain):
            if re.match(r"[a-z]+:", target):
                continue
            seen += 1
            file, _, anchor = target.partition("#")
            to = (path.parent / unquote(file)) if file else path
            is_there = to.is_file()
            if not is_there or (anchor and anchor not in anchors(to.read_text(encoding="utf-8"))):
                broken.append(f"{path.relative_to(root)}: {target}")
    assert broken == []
    assert seen > 100


def test_every_picture_is_used_and_says_what_it_shows(root):
    pictures = {path.resolve() for path in (root / "docs").rglob("*") if path.suffix != ".md"}
    pictures = {path for path in pictures if path.suffix in {".jpg", ".png", ".svg"}}
    used, silent = set(), []
    for path in pages(root):
        for words, target in re.findall(r"!\[(.*?)\]\((\S+?)\)", path.read_text("utf-8")):
            used.add((path.parent / target).resolve())
            if len(words) < 10:
                silent.append(f"{path.name}: {target}")
    assert pictures - used == set()
    assert silent == []


def test_the_install_advice_is_one(root, messages):
    """What comes with QGIS, and that nothing is to be added, wherever it is said."""
    said = {
        "docs/install.md": (root / "docs" / "install.md").read_text(encoding="utf-8"),
        "metadata.txt": (root / "metadata.txt").read_text(encoding="utf-8"),
        "the error": next(text for text in messages if "needs GDAL's Python bindings" in text),
    }
    for place, text in said.items():
        words = " ".join(text.replace("*", "").split())
        assert re.search("come with every QGIS", words), place
        assert re.search("nothing (has to be installed|else)", words), place
    for path in (root / "README.md", root / "docs" / "install.md"):
        text = path.read_text(encoding="utf-8")
        # QGIS for macOS is switched off there since 3.42.
        assert not re.search(r"macOS[^\n]*conda install|conda install[^\n]*macOS", text)
        assert "pip install" not in text


def test_the_two_commands_of_the_readme_are_there_and_one_is_what_ci_runs(root):
    text = (root / "README.md").read_text(encoding="utf-8")
    (block,) = re.findall(r"## Try it.*?```sh\n(.*?)```", text, re.DOTALL)
    commands = [shlex.split(line, comments=True) for line in block.splitlines()]
    assert commands == [["scripts/demo"], ["scripts/test"]]
    for (command,) in commands:
        assert os.access(root / command, os.X_OK)
    ci = (root / ".ci" / "run").read_text(encoding="utf-8")
    assert re.search(r"^exec .*/scripts/test\"?$", ci, re.MULTILINE)


def test_the_readme_is_one_screen_and_a_half(root):
    lines = (root / "README.md").read_text(encoding="utf-8").splitlines()
    assert len(lines) <= 90
