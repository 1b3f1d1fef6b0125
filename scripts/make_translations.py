"""Bring i18n/*.ts up to what the code says today, and compile them to .qm.

    .venv/bin/python scripts/make_translations.py             all languages
    .venv/bin/python scripts/make_translations.py --open pt_BR  print what is not translated yet
    .venv/bin/python scripts/make_translations.py --take pt_BR FILE
                                         take translations from a JSON object of source: translation

Words stand in ``tr("…")`` (algorithms, panel), in ``say("…")`` (the core), in class attributes
that are read by ``tr(self.NAME)``, in ``[[…]]`` of a report's template and in a style's legend.
What is no longer said goes from the files. The contact sheet's words are written for its script
too, and the messages that the manual explains into docs/messages.md. Compiling needs
``lrelease`` (Debian: qttools5-dev-tools).
"""

from __future__ import annotations

import ast
import html
import json
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = Path("i18n")
LANGUAGES = ("es", "pt_BR")
PLACES = ("__init__.py", "plugin.py", "help_pages.py", "algorithms", "ui", "core")
CONTEXT = "ChangeMining"
#: The page on messages, and the one that leads to it from other languages.
FAQ, MESSAGES = "docs/troubleshooting.md", "docs/messages.md"
SHEET = "core/datasets/sidecars/"
SHEET_SCRIPT = f"{SHEET}templates/contact_sheet.js"
SHEET_WORDS = f"{SHEET}templates/contact_sheet_words.js"
#: What holds the words of the contact sheet.
SHEET_SAYS = {
    SHEET_SCRIPT,
    f"{SHEET}templates/contact_sheet.html",
    f"{SHEET}contact_sheet.py",
    f"{SHEET}signs.py",
}
LRELEASE = ("lrelease", "lrelease-qt5", "/usr/lib/qt6/bin/lrelease", "/usr/lib/qt5/bin/lrelease")


def _python(root: Path) -> list[Path]:
    return sorted(
        file
        for place in PLACES
        for file in ((root / place).rglob("*.py") if (root / place).is_dir() else [root / place])
    )


def _called(node: ast.AST) -> ast.expr | None:
    """Return the first argument of tr(…) or say(…)."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
        return node.args[0] if node.func.id in ("tr", "say") else None
    return None


def sources(root: Path) -> dict[str, list[str]]:
    """Return every text that users read, each with the files that it stands in, in their order."""
    trees = {file: ast.parse(file.read_text(encoding="utf-8")) for file in _python(root)}
    nodes = [(file, node) for file, tree in trees.items() for node in ast.walk(tree)]
    attributes = {
        called.attr for _, node in nodes if isinstance(called := _called(node), ast.Attribute)
    }
    found: dict[str, list[str]] = {}

    def add(text: str, file: Path) -> None:
        files = found.setdefault(text, [])
        if (name := file.relative_to(root).as_posix()) not in files:
            files.append(name)

    for file, node in nodes:
        texts = [_called(node)]
        if isinstance(node, ast.ClassDef):
            texts = [
                one.value
                for one in node.body
                if isinstance(one, ast.Assign)
                and any(isinstance(to, ast.Name) and to.id in attributes for to in one.targets)
            ]
        for text in texts:
            if isinstance(text, ast.IfExp):
                texts += [text.body, text.orelse]
            elif isinstance(text, ast.Constant) and isinstance(text.value, str) and text.value:
                add(text.value, file)
    for file, said in (*in_templates(root), *in_styles(root)):
        add(said, file)
    return found


def in_templates(root: Path) -> Iterator[tuple[Path, str]]:
    """Yield what the templates of pages say, as ``core/io/page.py`` reads it, and their scripts."""
    for file in sorted((root / "core").rglob("templates/*.html")):
        for said in re.findall(r"\[\[(.+?)\]\]", file.read_text(encoding="utf-8"), re.DOTALL):
            yield file, " ".join(html.unescape(said).split())
    for said in re.findall(r'say\("([^"]+)"', (root / SHEET_SCRIPT).read_text(encoding="utf-8")):
        yield root / SHEET_SCRIPT, said


def in_styles(root: Path) -> Iterator[tuple[Path, str]]:
    """Yield what the legends of styles say; splits and numbers are called so in every language."""
    same = re.compile(r"train|val|test|fold\d|[-.\d]+")
    for file in sorted((root / "styles").glob("*.qml")):
        for said in re.findall(r'\blabel="([^"&]+)"', file.read_text(encoding="utf-8")):
            if not same.fullmatch(said):
                yield file, said


def path_of(root: Path, language: str) -> Path:
    """Return the file with a language's translations."""
    return root / FOLDER / f"changemining_{language}.ts"


def read(path: Path) -> dict[str, str]:
    """Return what a file translates: source and translation."""
    if not path.exists():
        return {}
    return {
        one.findtext("source", ""): one.findtext("translation", "")
        for one in ET.parse(path).iter("message")
        if one.findtext("translation")
    }


def written(language: str, found: dict[str, list[str]], known: dict[str, str]) -> str:
    """Return the text of a language's file."""
    top = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(top, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for source, files in found.items():
        message = ET.SubElement(context, "message")
        for file in files:
            ET.SubElement(message, "location", filename=f"../{file}")
        ET.SubElement(message, "source").text = source
        translation = ET.SubElement(message, "translation")
        translation.text = known.get(source)
        if not translation.text:
            translation.set("type", "unfinished")
    ET.indent(top)
    body = ET.tostring(top, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def sheet_words(found: dict[str, list[str]], known: dict[str, dict[str, str]]) -> str:
    """Return the script with what the contact sheet says, by the first letters of the language."""
    said = [text for text, files in found.items() if SHEET_SAYS.intersection(files)]
    words = {
        language[:2]: {text: one[text] for text in said if text in one}
        for language, one in known.items()
    }
    return f"const WORDS = {json.dumps(words, ensure_ascii=False, indent=0)};\n"


def messages_page(root: Path, found: dict[str, list[str]], known: dict[str, dict[str, str]]) -> str:
    """Return the page that leads from messages in other languages to what is written of them."""
    page = [
        "# Messages in other languages",
        "",
        "What QGIS says in Portuguese and Spanish, and where more is written of it; … stands for",
        "names and numbers. This page is made by `scripts/make_translations.py`.",
    ]
    headings = re.findall(r"^### (.+)$", (root / FAQ).read_text(encoding="utf-8"), re.MULTILINE)
    for language, texts in sorted(known.items(), reverse=True):
        page += ["", f"## {language}", ""]
        for heading in headings:
            quoted = re.compile(".*".join(re.escape(part.strip()) for part in heading.split("…")))
            anchor = re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", heading).strip().lower())
            page += [
                f'- <span lang="{language.replace("_", "-")}">{_plain(texts[source])}</span>: '
                f"[{heading}]({Path(FAQ).name}#{anchor})"
                for source in found
                if source in texts and quoted.search(_blanked(source))
            ]
    return "\n".join(page) + "\n"


def _blanked(text: str) -> str:
    """Return a template with … for what is filled in."""
    return re.sub(r"\{[^{}]*\}", "…", text)


def _plain(text: str) -> str:
    return re.sub(r"([*_`\[\]])", r"\\\1", html.escape(_blanked(text), quote=False))


def compile_all(root: Path) -> None:
    """Compile every file beside itself."""
    lrelease = next((path for name in LRELEASE if (path := shutil.which(name))), None)
    if lrelease is None:
        sys.exit("lrelease is not installed: the .qm files are as they were (qttools5-dev-tools).")
    for language in LANGUAGES:
        subprocess.run([lrelease, "-silent", str(path_of(root, language))], check=True)


def main() -> None:
    found = sources(ROOT)
    words = sys.argv[1:]
    if words[:1] == ["--open"]:
        known = read(path_of(ROOT, words[1]))
        print(json.dumps([one for one in found if one not in known], ensure_ascii=False, indent=0))
        return
    taken = {}
    if words[:1] == ["--take"]:
        taken = {words[1]: json.loads(Path(words[2]).read_text(encoding="utf-8"))}
    known = {}
    for language in LANGUAGES:
        path = path_of(ROOT, language)
        known[language] = {**read(path), **taken.get(language, {})}
        text = written(language, found, known[language])
        path.write_text(text, encoding="utf-8", newline="\n")
        missing = sum(one not in known[language] for one in found)
        print(f"{path.relative_to(ROOT)}: {len(found)} texts, {missing} not translated")
    for name, text in (
        (SHEET_WORDS, sheet_words(found, known)),
        (MESSAGES, messages_page(ROOT, found, known)),
    ):
        (ROOT / name).write_text(text, encoding="utf-8", newline="\n")
    compile_all(ROOT)


if __name__ == "__main__":
    main()
