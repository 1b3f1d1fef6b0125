"""Write docs/algorithms.json, docs/reference/ and its contents from the algorithms themselves.

    .venv/bin/python scripts/make_reference.py

Run it after a parameter, its help or its default has changed; a test compares what is written with
what the provider says today. Nothing in docs/reference/ is written by hand.
"""

from __future__ import annotations

import json
import os
import re
import runpy
import sys
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
)

ROOT = Path(__file__).resolve().parent.parent
LISTING, PAGES, SITE = Path("docs/algorithms.json"), Path("docs/reference"), Path("mkdocs.yml")
#: Around the pages in the site's table of contents.
BEGIN, END = (
    "      # by scripts/make_reference.py: begin\n",
    "      # by scripts/make_reference.py: end\n",
)
FLAG = QgsProcessingParameterDefinition.Flag
#: QGIS's words for the types of parameters and outputs, and ours.
TYPES = {
    "boolean": "boolean",
    "enum": "choice",
    "extent": "extent",
    "fileDestination": "new file",
    "folderDestination": "new folder",
    "raster": "raster",
    "rasterDestination": "new raster",
    "sink": "new polygons",
    "source": "polygons",
    "string": "text",
    "vectorDestination": "new polygons",
    "outputFile": "file",
    "outputFolder": "folder",
    "outputHtml": "file",
    "outputNumber": "number",
    "outputRaster": "raster",
    "outputString": "text",
    "outputVector": "polygons",
}
#: QGIS's word for a layer with geometry or without.
TABLE = QgsProcessing.SourceType.TypeVector
#: No limit of a number: QGIS's own stand near the largest that there are.
LIMITLESS = 1e300
#: What an example gives for a parameter of a type; `{name}` is its name in lower case.
EXAMPLES = {
    "choice": "{default}",
    "file": "{name}.gpkg",
    "folder": "{name}",
    "new file": "{name}.html",
    "new folder": "{name}",
    "new polygons": "{name}.gpkg",
    "new raster": "{name}.tif",
    "polygons": "{name}.gpkg",
    "polygon layers": "{name}_1.gpkg {name}_2.gpkg",
    "raster": "{name}.tif",
    "rasters": "{name}_1.tif {name}_2.tif",
    "table": "{name}.csv",
    "text": "{name}",
}
#: Optional parameters of which one has to be given, with what an example gives.
NEEDED = {
    "findpairs": {
        "AREA": "-59.9,-59.8,-3.2,-3.1",
        "T1_FROM": "2017-06-01/2017-09-30",
        "T2_FROM": "2022-06-01/2022-09-30",
    },
    "importscene": {"FILE": "S2A_MSIL2A_20170719T132231.zip"},
    "exportlandcover": {"LABELS": "labels.tif"},
}


def type_of(definition):
    """Return our word for the type of a parameter."""
    if isinstance(definition, QgsProcessingParameterNumber):
        is_whole = definition.dataType() == QgsProcessingParameterNumber.Type.Integer
        return "integer" if is_whole else "number"
    if isinstance(definition, QgsProcessingParameterFile):
        is_folder = definition.behavior() == QgsProcessingParameterFile.Behavior.Folder
        return "folder" if is_folder else "file"
    if definition.type() == "multilayer":
        is_raster = definition.layerType() == QgsProcessing.SourceType.TypeRaster
        return "rasters" if is_raster else "polygon layers"
    if definition.type() == "source" and definition.dataTypes() == [TABLE]:
        return "table"
    return TYPES.get(definition.type(), definition.type())


def plain(text):
    """Return help without the few tags that QGIS shows, in one line."""
    return " ".join(re.sub(r"</?[a-z]+ ?/?>", "", text or "").split())


def parameter(definition):
    """Return all that a caller has to know of a parameter."""
    told = {
        "name": definition.name(),
        "label": definition.description(),
        "type": type_of(definition),
        "optional": bool(definition.flags() & FLAG.FlagOptional),
        "advanced": bool(definition.flags() & FLAG.FlagAdvanced),
        "default": definition.defaultValue(),
    }
    if isinstance(definition, QgsProcessingParameterEnum):
        told["choices"] = definition.options()
        told["several"] = definition.allowMultiple()
    if isinstance(definition, QgsProcessingParameterNumber):
        for name, value in (("minimum", definition.minimum()), ("maximum", definition.maximum())):
            if abs(value) < LIMITLESS:
                told[name] = int(value) if float(value).is_integer() else value
    told["help"] = plain(definition.help())
    return told


def algorithm(one):
    """Return all that a caller has to know of an algorithm."""
    destinations = {one.name() for one in one.destinationParameterDefinitions()}
    return {
        "id": one.id(),
        "name": one.displayName(),
        "group": one.group(),
        "summary": plain(one.shortDescription()),
        "parameters": [parameter(definition) for definition in one.parameterDefinitions()],
        "outputs": [
            {
                "name": output.name(),
                "label": output.description(),
                "type": TYPES.get(output.type(), output.type()),
                "is_parameter": output.name() in destinations,
            }
            for output in one.outputDefinitions()
        ],
    }


def listing(provider):
    """Return the algorithms in the order of the workflow; models are left out."""
    order = [kind.NAME for kind in sys.modules[type(provider).__module__].ALGORITHMS]
    ours = {one.name(): one for one in provider.algorithms()}
    assert set(order) == {
        name for name, one in ours.items() if not isinstance(one, QgsProcessingModelAlgorithm)
    }
    return {
        "provider": provider.id(),
        "algorithms": [algorithm(ours[name]) for name in order],
    }


def escaped(text):
    """Return text for Markdown, where nothing of it is markup."""
    text = re.sub(r"([\\`*\[\]|])", r"\\\1", text)
    text = re.sub(r"(?<!\w)_|_(?!\w)", r"\\_", text)
    return text.replace("<", "&lt;").replace(">", "&gt;")


def facts(told):
    """Return type, limits and default of a parameter in one line."""
    words = [told["type"]]
    if told.get("several"):
        words.append("several may be given")
    if "choices" in told:
        words.append("one of " + ", ".join(f"`{one}`" for one in told["choices"]))
    if "minimum" in told and "maximum" in told:
        words.append(f"{told['minimum']} to {told['maximum']}")
    elif "minimum" in told:
        words.append(f"at least {told['minimum']}")
    elif "maximum" in told:
        words.append(f"at most {told['maximum']}")
    if told["default"] not in (None, ""):
        default = told["default"]
        words.append(f"default `{str(default).lower() if isinstance(default, bool) else default}`")
    elif told["optional"]:
        words.append("optional")
    return "; ".join(words)


def example(one):
    """Return the parameters of the shortest call, as (name, values)."""
    short = one["id"].split(":")[1]
    given = []
    for told in one["parameters"]:
        chosen = NEEDED.get(short, {}).get(told["name"])
        if chosen is None and (told["optional"] or told["default"] not in (None, "")):
            continue
        name = "result" if told["name"] == "OUTPUT" else told["name"].lower()
        pattern = chosen or EXAMPLES[told["type"]]
        given.append((told["name"], pattern.format(name=name, default=told["default"]).split()))
    return given


def commands(one):
    """Return the shortest call, for a terminal and for Python."""
    given = example(one)
    words = " ".join(f"{name}={value}" for name, values in given for value in values)
    values = [
        f'    "{name}": {json.dumps(values[0] if len(values) == 1 else values)},'
        for name, values in given
    ]
    return [
        "```sh",
        f"qgis_process run {one['id']} -- {words}",
        "```",
        "",
        "```python",
        "from qgis import processing",
        "",
        f'results = processing.run("{one["id"]}", {{',
        *values,
        "})",
        "```",
    ]


def page(one):
    """Return the page of an algorithm."""
    lines = [f"# {one['name']}", "", escaped(one["summary"]), ""]
    lines += [f"`{one['id']}`, in the Toolbox under *ChangeMining ▸ {one['group']}*.", ""]
    lines += [*commands(one), ""]
    sections = {
        "Parameters": [told for told in one["parameters"] if not told["advanced"]],
        "Advanced parameters": [told for told in one["parameters"] if told["advanced"]],
    }
    for title, members in sections.items():
        if not members:
            continue
        lines += [f"## {title}", ""]
        for told in members:
            heading = f"### {escaped(told['label'])} (`{told['name']}`)"
            lines += [heading, "", f"*{facts(told)}*", ""]
            lines += [escaped(told["help"]), ""] if told["help"] else []
    lines += ["## Results", "", "| name | type | what it is |", "|---|---|---|"]
    for told in one["outputs"]:
        lines.append(f"| `{told['name']}` | {told['type']} | {escaped(told['label'])} |")
    return "\n".join(lines) + "\n"


def index(algorithms):
    """Return the page that lists all algorithms."""
    lines = [
        "# All algorithms",
        "",
        "Every algorithm with all its parameters, in the order of the work. These pages are made",
        "from the algorithms themselves; [algorithms.json](../algorithms.json) has the same for",
        "programs, and [Scripts and models](../automation.md) tells how to call them.",
        "",
        "| algorithm | id | what it does |",
        "|---|---|---|",
    ]
    for one in algorithms:
        short = one["id"].split(":")[1]
        summary = escaped(one["summary"])
        lines.append(f"| [{one['name']}]({short}.md) | `{short}` | {summary} |")
    return "\n".join(lines) + "\n"


def made(provider):
    """Return what belongs into docs/ today: text by path, relative to the root."""
    told = listing(provider)
    texts = {LISTING: json.dumps(told, indent=1, ensure_ascii=False) + "\n"}
    texts[PAGES / "index.md"] = index(told["algorithms"])
    for one in told["algorithms"]:
        texts[PAGES / f"{one['id'].split(':')[1]}.md"] = page(one)
    before, _, rest = (ROOT / SITE).read_text(encoding="utf-8").partition(BEGIN)
    pages = "".join(
        f"      - {one['name']}: reference/{one['id'].split(':')[1]}.md\n"
        for one in told["algorithms"]
    )
    texts[SITE] = before + BEGIN + pages + END + rest.partition(END)[2]
    return texts


def main():
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QgsApplication([], False)
    application.initQgis()
    package = runpy.run_path(str(ROOT / "scripts" / "checkout.py"))["register"]()
    plugin = package.classFactory(None)
    plugin.initProcessing()
    texts = made(plugin.provider)
    (ROOT / PAGES).mkdir(parents=True, exist_ok=True)
    for path in (ROOT / PAGES).glob("*.md"):
        if path.relative_to(ROOT) not in texts:
            path.unlink()
    for path, text in texts.items():
        with (ROOT / path).open("w", encoding="utf-8", newline="\n") as file:
            file.write(text)
    del plugin


if __name__ == "__main__":
    main()
