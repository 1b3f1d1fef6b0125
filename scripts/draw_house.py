"""Draw who imports whom: docs/images/house.svg, and the table of the core in CONTRIBUTING.md.

    python3 scripts/draw_house.py

Both are made from the code alone, its imports and the first lines of its packages. A test holds
them, so run this after a module moved, came or went, or imports from a folder that is new to it.

A folder of the core is a room, and so are the core's own modules with choices/ together, commands/,
algorithms/, ui/, plugin.py, help_pages.py and translation.py. A room stands on the first floor
above all that it imports; one that imports nothing, below the lowest that imports it.
"""

from __future__ import annotations

import ast
import itertools
import sys
import textwrap
from collections.abc import Container, Iterator
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
PICTURE, PAGE = Path("docs/images/house.svg"), Path("CONTRIBUTING.md")
BEGIN, END = "<!-- by scripts/draw_house.py: begin -->", "<!-- by scripts/draw_house.py: end -->"
#: The room of the core's own modules.
GROUND = "ground"
#: Folders of the core that belong to that room.
ON_THE_GROUND = ("choices",)
#: Rooms outside the core.
OUTSIDE = ("commands", "algorithms", "ui", "plugin.py", "help_pages.py", "translation.py")

# Pixels.
WIDTH, MARGIN, GAP, RISE, CORRIDOR = 960, 16, 20, 26, 40
PADDING, LINE = 10, 18
#: Rooms of a floor, corridors among them, whose orders cannot all be tried.
MANY = 6
#: The width of a letter of 13 pixels, in the widest of the usual typefaces.
LETTER = 7


class Room(NamedTuple):
    """What is drawn as one box.

    Attributes
    ----------
    name
        As it is called in the picture.
    what
        One sentence without its full stop.
    contents
        Names of its modules, and of its folders with a slash.
    modules
        How many it has, those in its folders among them.
    imports
        Names of the rooms that it imports from.
    """

    name: str
    what: str
    contents: list[str]
    modules: int
    imports: set[str]


# What the code says


def files(root: Path) -> list[Path]:
    """Return the modules that are drawn, relative to the root."""
    found = [root / name for name in OUTSIDE if name.endswith(".py")]
    for folder in ("core", *(name for name in OUTSIDE if not name.endswith(".py"))):
        found += (root / folder).rglob("*.py")
    return sorted(file.relative_to(root) for file in found)


def module_of(file: Path) -> tuple[str, ...]:
    """Return a file's name as a module, as in ("core", "grid"); a package's is its folder's."""
    parts = file.with_suffix("").parts
    return parts[:-1] if parts[-1] == "__init__" else parts


def imports_of(root: Path) -> dict[tuple[str, ...], set[tuple[str, ...]]]:
    """Return module → modules of the plugin that it imports, at its top or where they are needed.

    What is imported for type checkers only is left out.
    """
    modules = {module_of(file): file for file in files(root)}
    found = {}
    for module, file in modules.items():
        tree = ast.parse((root / file).read_text(encoding="utf-8"))
        found[module] = set(_targets(tree, file.parent.parts, modules)) - {module}
    return found


def _targets(
    node: ast.AST, package: tuple[str, ...], modules: Container[tuple[str, ...]]
) -> Iterator[tuple[str, ...]]:
    """Yield the modules that are imported somewhere in a piece of code of this package."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.If) and "TYPE_CHECKING" in ast.dump(child.test):
            continue
        if isinstance(child, ast.ImportFrom) and child.level:
            within = package[: len(package) + 1 - child.level]
            within += tuple(child.module.split(".")) if child.module else ()
            for alias in child.names:
                target = (*within, alias.name)
                yield from [one for one in (target, within) if one in modules][:1]
        yield from _targets(child, package, modules)


def room_of(module: tuple[str, ...], root: Path) -> str:
    """Return the name of the room of a module."""
    if module[0] != "core":
        return module[0] if (root / module[0]).is_dir() else f"{module[0]}.py"
    inner = len(module) > 1 and (root / "core" / module[1]).is_dir()
    return module[1] if inner and module[1] not in ON_THE_GROUND else GROUND


def rooms_of(root: Path) -> dict[str, Room]:
    """Return the rooms by their names, which are sorted."""
    members: dict[str, list[Path]] = {}
    imports: dict[str, set[str]] = {}
    targets = imports_of(root)
    for file in files(root):
        module = module_of(file)
        name = room_of(module, root)
        members.setdefault(name, []).append(file)
        imports.setdefault(name, set()).update(room_of(one, root) for one in targets[module])
    rooms = {}
    for name in sorted(members):
        depth = 1 if name == GROUND or name in OUTSIDE else 2
        inner = [file.parts[depth:] for file in members[name] if file.name != "__init__.py"]
        contents = sorted({f"{one[0]}/" if one[1:] else one[0][:-3] for one in inner if one})
        said = _said(root, name)
        rooms[name] = Room(name, said, contents, len(inner), imports[name] - {name})
    return rooms


def _said(root: Path, name: str) -> str:
    """Return the first line of a room's docstring."""
    if name == GROUND:
        return "The ground, which all others stand on"
    places = root / "core" / name / "__init__.py", root / name / "__init__.py", root / name
    place = next(place for place in places if place.is_file())
    said = ast.get_docstring(ast.parse(place.read_text(encoding="utf-8"))) or ""
    return said.partition("\n")[0].rstrip(".")


def floors_of(rooms: dict[str, Room]) -> list[list[str]]:
    """Return the names of the rooms on each floor, from the ground up.

    Raises
    ------
    ValueError
        Rooms import each other in a circle.
    """
    height: dict[str, int] = {}

    def climb(name: str, path: tuple[str, ...]) -> int:
        if name in path:
            circle = " → ".join([*path[path.index(name) :], name])
            raise ValueError(f"Folders import each other in a circle: {circle}.")
        if name not in height:
            below = [climb(one, (*path, name)) for one in sorted(rooms[name].imports)]
            height[name] = 1 + max(below, default=-1)
        return height[name]

    for name in rooms:
        climb(name, ())
    for name, room in rooms.items():
        if not room.imports:
            above = [height[other.name] for other in rooms.values() if name in other.imports]
            height[name] = min(above, default=1) - 1
    return [
        [name for name in rooms if height[name] == floor]
        for floor in range(max(height.values()) + 1)
    ]


def arrows_of(rooms: dict[str, Room]) -> dict[str, set[str]]:
    """Return the imports that are drawn: those that do not follow from others on the way."""

    def reached(name: str) -> set[str]:
        return rooms[name].imports.union(*map(reached, rooms[name].imports))

    return {
        name: room.imports - set().union(*map(reached, room.imports))
        for name, room in rooms.items()
    }


def circles(root: Path) -> list[list[str]]:
    """Return modules that import each other in a circle, each circle once."""
    graph = imports_of(root)

    def reached(module: tuple[str, ...]) -> set[tuple[str, ...]]:
        seen: set[tuple[str, ...]] = set()
        todo = [module]
        while todo:
            for target in graph[todo.pop()] - seen:
                seen.add(target)
                todo.append(target)
        return seen

    within = {module: reached(module) for module in graph}
    found = {
        tuple(sorted(".".join(other) for other in seen if module in within[other]))
        for module, seen in within.items()
        if module in seen
    }
    return sorted(map(list, found))


# As a table


def table_of(root: Path) -> str:
    """Return the core's folders as a Markdown table, from the ground up."""
    rooms = rooms_of(root)
    floors = floors_of(rooms)
    order = [name for floor in floors for name in floor]
    lines = ["| folder | what | modules | imports from |", "|---|---|---|---|"]
    for name in order:
        room = rooms[name]
        if name in OUTSIDE:
            continue
        place = "(top)" if name == GROUND else f"`{name}/`"
        modules = " ".join(f"`{one}`" for one in room.contents)
        imports = ", ".join(_named(one) for one in reversed(order) if one in room.imports)
        lines.append(f"| {place} | {room.what} | {modules} | {imports} |")
    return "\n".join(lines)


def _named(name: str) -> str:
    return "(top)" if name == GROUND else name


# As a picture

STYLE = """
  text { fill: #1f2328; font-family: system-ui, "Segoe UI", Roboto, "DejaVu Sans", sans-serif }
  text { font-size: 13px }
  .name { font-size: 15px; font-weight: 600 }
  .aside { font-size: 12px; fill: #57606a }
  .paper { fill: #ffffff }
  .core { fill: #e9f3ed; stroke: #3f8160 }
  .ground { fill: #f5ecd9; stroke: #967333 }
  .outside { fill: #e9eefb; stroke: #5470b8 }
  .arrow { fill: none; stroke: #57606a; stroke-width: 1.5 }
  .tip { fill: #57606a }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 }
    .aside { fill: #a4aeb9 }
    .paper { fill: #0d1117 }
    .core { fill: #14271d; stroke: #5fae88 }
    .ground { fill: #2b2313; stroke: #c9a35a }
    .outside { fill: #171f38; stroke: #8aa2e6 }
    .arrow { stroke: #a4aeb9 }
    .tip { fill: #a4aeb9 }
  }
"""


class Box(NamedTuple):
    """Where a room is, or the corridor of an arrow that passes a floor."""

    left: int
    right: int
    top: int
    bottom: int


def picture_of(root: Path) -> str:
    """Return the rooms as an SVG, what imports above what is imported."""
    rooms = rooms_of(root)
    arrows = arrows_of(rooms)
    floors, chains = _with_corridors(floors_of(rooms), arrows)
    floors = _arranged(floors, [pair for chain in chains for pair in zip(chain, chain[1:])])
    order = [name for floor in floors for name in floor]
    boxes, texts, top = {}, {}, MARGIN
    for floor in reversed(floors):
        sides = _sides(floor)
        for name, (left, right) in sides.items():
            if name in rooms:
                texts[name] = _texts(rooms[name], arrows[name], right - left, order)
        high = 2 * PADDING + LINE * max(len(texts[name]) for name in floor if name in rooms)
        for name, (left, right) in sides.items():
            boxes[name] = Box(left, right, top, top + high)
        top += high + RISE
    height = top - RISE + LINE + 2 * PADDING
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" '
        f'height="{height}" role="img">',
        "<title>The folders of ChangeMining, and what imports what</title>",
        f"<style>{STYLE}</style>",
        f'<rect class="paper" width="{WIDTH}" height="{height}" rx="8"/>',
    ]
    for chain in chains:
        lines += _arrow([boxes[name] for name in chain])
    for name in order:
        if name in rooms:
            lines += _drawn(rooms[name], boxes[name], texts[name])
    legend = "An arrow: imports. “Also” is imported as well, further down along the arrows."
    lines += [_text(MARGIN, height - PADDING - 2, legend, "aside"), "</svg>", ""]
    return "\n".join(lines)


def _with_corridors(
    floors: list[list[str]], arrows: dict[str, set[str]]
) -> tuple[list[list[str]], list[list[str]]]:
    """Return the floors with a corridor where an arrow passes one, and arrows as all they touch."""
    level = {name: number for number, floor in enumerate(floors) for name in floor}
    floors, chains = [list(floor) for floor in floors], []
    for name, targets in arrows.items():
        for target in sorted(targets):
            passed = range(level[name] - 1, level[target], -1)
            corridors = [f"{name} → {target}, {number}" for number in passed]
            for number, corridor in zip(passed, corridors):
                floors[number].append(corridor)
            chains.append([name, *corridors, target])
    return floors, chains


def _sides(floor: list[str]) -> dict[str, tuple[int, int]]:
    """Return the left and the right side of what stands on a floor, in this order."""
    corridors = sum("→" in name for name in floor)
    free = WIDTH - 2 * MARGIN - GAP * (len(floor) - 1) - CORRIDOR * corridors
    wide, left, sides = free // (len(floor) - corridors), MARGIN, {}
    for name in floor:
        right = left + (CORRIDOR if "→" in name else wide)
        sides[name] = left, right
        left = right + GAP
    return sides


def _arranged(floors: list[list[str]], pairs: list[tuple[str, str]]) -> list[list[str]]:
    """Return the floors with rooms in such an order that arrows go straight down, if they can."""
    floors = [sorted(floor) for floor in floors]

    def slant(floors: list[list[str]]) -> int:
        sides = {name: side for floor in floors for name, side in _sides(floor).items()}
        return sum(max(0, CORRIDOR // 2 - _overlap(sides[a], sides[b])) for a, b in pairs)

    best = slant(floors)
    for _ in floors:
        for number, floor in enumerate(floors):
            for order in _orders(floor):
                tried = [*floors[:number], order, *floors[number + 1 :]]
                if slant(tried) < best:
                    floors, best = tried, slant(tried)
    return floors


def _orders(floor: list[str]) -> Iterator[list[str]]:
    """Yield orders of a floor to be tried: all of few rooms; of many, those with two swapped."""
    if len(floor) <= MANY:
        yield from map(list, itertools.permutations(sorted(floor)))
        return
    for one, other in itertools.combinations(range(len(floor)), 2):
        order = list(floor)
        order[one], order[other] = order[other], order[one]
        yield order


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> int:
    return min(one[1], other[1]) - max(one[0], other[0])


def _texts(room: Room, drawn: set[str], wide: int, order: list[str]) -> list[tuple[str, str]]:
    """Return the lines of a room, (text on the left, text on the right)."""
    letters = int((wide - 2 * PADDING) / LETTER)
    lines = [("", "")] + [(line, "") for line in textwrap.wrap(room.what, letters)]
    also = [one for one in reversed(order) if one in room.imports - drawn]
    if also:
        words = textwrap.wrap(f"also {', '.join(also)}", letters)
        if len(words) == 1 and len(lines) == 2 and len(lines[1][0]) + len(words[0]) < letters - 4:
            lines[1] = lines[1][0], words[0]
        else:
            lines += [("", word) for word in words]
    return lines


def _drawn(room: Room, box: Box, texts: list[tuple[str, str]]) -> list[str]:
    """Return the elements of a room."""
    name = room.name
    kind = "ground" if name == GROUND else "outside" if name in OUTSIDE else "core"
    title = {"ground": "core/*.py", "core": f"core/{name}/"}.get(kind, name)
    title += "/" if name in OUTSIDE and not name.endswith(".py") else ""
    left, right, top, bottom = box
    lines = [
        f'<rect class="{kind}" x="{left}" y="{top}" width="{right - left}" '
        f'height="{bottom - top}" rx="5"/>'
    ]
    for number, (first, last) in enumerate(texts):
        y = top + PADDING + LINE * number + 13
        if number == 0:
            first, last = title, "" if name.endswith(".py") else f"{room.modules} modules"
        if first:
            lines.append(_text(left + PADDING, y, first, "name" if number == 0 else ""))
        if last:
            lines.append(_text(right - PADDING, y, last, "aside", end=True))
    return lines


def _text(x: int, y: int, words: str, kind: str, end: bool = False) -> str:
    said = f' class="{kind}"' if kind else ""
    said += ' text-anchor="end"' if end else ""
    return f'<text x="{x}" y="{y}"{said}>{escape(words)}</text>'


def _arrow(boxes: list[Box]) -> list[str]:
    """Return the elements of an arrow from the first box, through corridors, to the last one."""
    points = []
    for upper, lower in zip(boxes, boxes[1:]):
        left, right = max(upper.left, lower.left), min(upper.right, lower.right)
        middle = (left + right) // 2
        ends = [middle, middle]
        if right - left < CORRIDOR // 2:
            ends = [
                min(max(middle, box.left + PADDING), box.right - PADDING) for box in (upper, lower)
            ]
        points += [(ends[0], upper.bottom), (ends[1], lower.top)]
    x, y = points[-1]
    points[-1] = x, y - 6
    path = " L".join(f"{px} {py}" for px, py in points)
    return [
        f'<path class="arrow" d="M{path}"/>',
        f'<path class="tip" d="M{x} {y} l-5 -9 h10 z"/>',
    ]


# Both


def made(root: Path) -> dict[Path, str]:
    """Return what the files should hold, by their paths below the root."""
    page = (root / PAGE).read_text(encoding="utf-8")
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    if not after:
        raise ValueError(f"{PAGE} has no lines {BEGIN} and {END}.")
    table = f"{before}{BEGIN}\n\n{table_of(root)}\n\n{END}{after}"
    return {PICTURE: picture_of(root), PAGE: table}


def main() -> None:
    """Write what changed."""
    try:
        contents = made(ROOT)
    except ValueError as error:
        sys.exit(str(error))
    for path, text in contents.items():
        place = ROOT / path
        if not place.exists() or place.read_text(encoding="utf-8") != text:
            place.write_bytes(text.encode())
            print(f"{path} is new.")


if __name__ == "__main__":
    main()
