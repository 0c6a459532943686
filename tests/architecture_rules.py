"""The house rules as functions: each takes the sources and returns what breaks it, one line per place.

tests/test_architecture.py holds them against this project, and shows for each that it can fail.
"""

from __future__ import annotations

import ast
import re
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PRODUCTION = ("app.py", "core/", "gui/", "resources/")
LONGEST_FILE = 350
LONGEST_FUNCTION = 60
FORBIDDEN_NAMES = frozenset({"utils", "util", "common", "helpers", "helper", "manager", "misc"})

# What may import what, by where the importing file lies. Our own packages and those of others, most telling first.
FORBIDDEN_IMPORTS = (
    ("core/", ("app", "gui", "tests", "PySide6", "shiboken6", "qasync")),
    ("gui/", ("app", "tests", "socket", "ssl", "aiosmtplib", "keyring", "core.wire", "core.terminal")),
    ("resources/", ("app", "core", "gui", "tests")),
    ("app.py", ("tests",)),
)
# An outside library is one module's or one folder's affair.
OWNERS = {
    "PySide6": ("gui/", "app.py"),
    "aiosmtplib": ("core/wire/",),
    "cryptography": ("core/wire/",),
    "defusedxml": ("core/settings_files/",),
    "idna": ("core/",),
    "keyring": ("core/stores/keyring_store.py",),
    "platformdirs": ("core/stores/",),
    "qasync": ("gui/", "app.py"),
    "secretstorage": ("core/stores/secret_service.py",),
    "shiboken6": ("gui/",),
    "smtplib": (),
    "socket": ("core/wire/",),
    "ssl": ("core/wire/",),
    "truststore": ("core/wire/",),
}
OUR_PACKAGES = ("app", "core", "gui", "resources")
# The pure folders: nothing that waits, reads, writes or asks the system.
PURE = ("core/values/", "core/diagnosis/", "core/lint/")
IMPURE_IMPORTS = (
    "asyncio", "concurrent", "io", "os", "queue", "select", "selectors", "shutil", "socket", "sqlite3",
    "ssl", "subprocess", "tempfile", "threading", "time", "urllib.request",
    "core.probe", "core.stores", "core.wire", "resources",
)  # fmt: skip
IMPURE_CALLS = frozenset({"open", "print", "read_bytes", "read_text", "write_bytes", "write_text"})
# The folders of core as core/__init__.py lists them, the lowest first: each imports only those before it.
CORE_LAYERS = (
    *(("values",), ("lint",), ("wire",), ("probe",), ("diagnosis",), ("report",)),
    *(("stores", "settings_files"), ("providers",)),
)
_AREAS = ("gui.settings_pane", "gui.results_pane", "gui.dialogs")
ABOVE_IN_GUI = {
    "gui/style": ("gui.controls", *_AREAS),
    "gui/controls": _AREAS,
    "gui/settings_pane": ("gui.results_pane", "gui.dialogs"),
    "gui/results_pane": ("gui.settings_pane", "gui.dialogs"),
}
# Only these put the steps together; everybody else asks them.
WIRE_USERS = ("core/wire/", "core/probe/")
WORDING = ("gui/wording.py", "core/terminal_wording.py", "core/start_up_check.py")
SENTENCE = re.compile(r"^[A-Z“][^\n]*\b\w+ +\w+\b.*[.!?…]$", re.DOTALL)
# The words in these patterns are broken by a bracket, so that this file does not find itself.
SILENCED = re.compile(r"#\s*(?:noq[a](?::[A-Z0-9, ]+)?|type:\s*ignor[e](?:\[[^\]]*\])?)(?P<reason>.*)$")
LEFT_UNDONE = re.compile(r"\b(?:TOD[O]|FIXM[E]|XX[X]|raise NotImplementedErro[r])\b")
FOREIGN_ADDRESS = re.compile(
    r"pypi\.or[g]|pythonhosted\.or[g]|npmjs\.or[g]|\b(?:deb|security|ftp)\.debian\.or[g]|archive\.ubuntu\.co[m]"
    r"|\.\./share[d]\b|(?<![\w.])/wor[k]/|(?<![\w.])/opt/pyp[i]"
)


@dataclass(frozen=True)
class Source:
    """One Python file: where it lies (relative, with forward slashes) and what it says."""

    path: str
    text: str

    @property
    def tree(self) -> ast.Module:
        return ast.parse(self.text, self.path)

    def imports(self) -> Iterator[tuple[int, str]]:
        """Every imported name with its line, `from a import b` as a.b, those for type checkers included."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from ((node.lineno, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)

    def is_in(self, places: Iterable[str]) -> bool:
        return self.path.startswith(tuple(places))


def _is_part(name: str, package: str) -> bool:
    return name == package or name.startswith(f"{package}.")


def layer_faults(source: Source) -> list[str]:
    """Rules 1 and 2: app -> gui -> core; nothing imports app; core knows no Qt and gui no network."""
    forbidden = [name for place, names in FORBIDDEN_IMPORTS if source.path.startswith(place) for name in names]
    return [
        f"{source.path}:{line}: imports {name}"
        for line, name in source.imports()
        if any(_is_part(name, package) for package in forbidden)
    ]


def owner_faults(source: Source) -> list[str]:
    """Rule 3: each outside library is imported by its owner only, and none that has no owner."""
    faults = []
    for line, name in source.imports():
        package = name.partition(".")[0]
        if package in OUR_PACKAGES or (package in sys.stdlib_module_names and package not in OWNERS):
            continue
        if package not in OWNERS:
            faults.append(f"{source.path}:{line}: {package} has no owner")
        elif not source.is_in(OWNERS[package]):
            faults.append(f"{source.path}:{line}: {package} belongs to {OWNERS[package] or 'nobody'}")
    return faults


def purity_faults(source: Source) -> list[str]:
    """Rule 4: values import only values; diagnosis and lint do no I/O and nothing async."""
    if not source.is_in(PURE):
        return []
    are_values = source.path.startswith("core/values/")
    faults = [
        f"{source.path}:{line}: imports {name}"
        for line, name in source.imports()
        if any(_is_part(name, package) for package in IMPURE_IMPORTS)
        or (are_values and _is_part(name, "core") and not _is_part(name, "core.values"))
    ]
    for node in ast.walk(source.tree):
        # The ports among the values declare coroutines; only what implements them waits.
        if isinstance(node, ast.AsyncFunctionDef) and not are_values:
            faults.append(f"{source.path}:{node.lineno}: is asynchronous")
        elif isinstance(node, ast.Await):
            faults.append(f"{source.path}:{node.lineno}: waits")
        elif isinstance(node, ast.Call) and (called := _called(node)) in IMPURE_CALLS:
            faults.append(f"{source.path}:{node.lineno}: calls {called}")
    return faults


def _called(call: ast.Call) -> str:
    if isinstance(call.func, ast.Name):
        return call.func.id
    return call.func.attr if isinstance(call.func, ast.Attribute) else ""


def value_faults(source: Source) -> list[str]:
    """All values are made in one way, which starts fast: `@value_class`, see record 35 in DECISIONS.md."""
    return [
        f"{source.path}:{node.lineno}: {node.name} is compiled by dataclass"
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ClassDef)
        for decorator in node.decorator_list
        if isinstance(decorator, ast.Call) and any(option.arg == "frozen" for option in decorator.keywords)
    ]


def core_layer_faults(source: Source) -> list[str]:
    """The folders of core form layers: what is below is understood without what is above."""
    heights = {f"core.{folder}": height for height, layer in enumerate(CORE_LAYERS) for folder in layer}
    own = ".".join(source.path.split("/")[:2])
    if own not in heights:
        return []
    return [
        f"{source.path}:{line}: imports {name} of a layer above, or beside, its own"
        for line, name in source.imports()
        if (other := ".".join(name.split(".")[:2])) != own and heights.get(other, -1) >= heights[own]
    ]


def gui_layer_faults(source: Source) -> list[str]:
    """The style knows no control, a shared control no pane and no dialog, and a pane neither the other nor a dialog."""
    folder = "/".join(source.path.split("/")[:2])
    return [
        f"{source.path}:{line}: imports {name} of a layer above, or beside, its own"
        for line, name in source.imports()
        if any(_is_part(name, package) for package in ABOVE_IN_GUI.get(folder, ()))
    ]


def step_order_faults(source: Source) -> list[str]:
    """Rule 4: only probe/ drives the wire; the others ask it."""
    if source.is_in(WIRE_USERS):
        return []
    return [f"{source.path}:{line}: imports {name}" for line, name in source.imports() if _is_part(name, "core.wire")]


def wording_faults(source: Source) -> list[str]:
    """Rule 5: sentences for people stand in the wording modules; in the window also within tr()."""
    if source.is_in(WORDING) or not source.is_in(("core/", "gui/")):
        return []
    tree = source.tree
    in_window = source.path.startswith("gui/")
    excused = {part for node in ast.walk(tree) if _is_for_programmers(node, in_window) for part in ast.walk(node)}
    return [
        f"{source.path}:{node.lineno}: text for people: {node.value[:60]!r}"
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and SENTENCE.match(node.value)
        and node not in excused
    ]


def _is_for_programmers(node: ast.AST, in_window: bool) -> bool:
    """Docstrings, exception messages and log lines; in the window also what is handed to the translator."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        translated = in_window and node.func.attr in {"tr", "translate"}
        return translated or node.func.attr in {"debug", "info", "warning", "error", "exception"}
    return isinstance(node, ast.Raise) or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))


def size_faults(source: Source) -> list[str]:
    """No file over 350 lines, no function over 60."""
    faults = []
    lines = len(source.text.splitlines())
    if lines > LONGEST_FILE:
        faults.append(f"{source.path}: {lines} lines")
    for node in ast.walk(source.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > LONGEST_FUNCTION:
                faults.append(f"{source.path}:{node.lineno}: {node.name} has {length} lines")
    return faults


def name_faults(source: Source) -> list[str]:
    """Files are named after the one thing in them; what pytest would collect is no name for the program's own parts."""
    faults: list[str] = []
    words = {word for part in source.path.removesuffix(".py").split("/") for word in part.lower().split("_")}
    faults.extend(f"{source.path}: is called {word}" for word in sorted(words & FORBIDDEN_NAMES))
    if source.is_in(PRODUCTION):
        if source.path.rpartition("/")[2].startswith("test_"):
            faults.append(f"{source.path}: looks like a test")
        faults.extend(
            f"{source.path}:{node.lineno}: class {node.name} looks like a test"
            for node in ast.walk(source.tree)
            if isinstance(node, ast.ClassDef) and node.name.startswith("Test")
        )
    return faults


def future_faults(source: Source) -> list[str]:
    """Annotations are never evaluated: every file that has code says so at its top."""
    has_code = any(not isinstance(node, ast.Expr) for node in source.tree.body)
    if has_code and "__future__.annotations" not in {name for _, name in source.imports()}:
        return [f"{source.path}: lacks `from __future__ import annotations`"]
    return []


def silenced_faults(source: Source) -> list[str]:
    """A silenced check gives its reason on the same line, and nothing is left to be done later."""
    faults: list[str] = []
    for number, line in enumerate(source.text.splitlines(), 1):
        silenced = SILENCED.search(line)
        if silenced and len(silenced["reason"].strip(" #-:")) < len("reason"):
            faults.append(f"{source.path}:{number}: silences a check without a reason")
        if LEFT_UNDONE.search(line):
            faults.append(f"{source.path}:{number}: is left undone")
    return faults


def address_faults(path: str, text: str) -> list[str]:
    """No file names the host of a package registry, or a place outside the repository that only some machines have."""
    return [
        f"{path}:{number}: names {found[0]}"
        for number, line in enumerate(text.splitlines(), 1)
        if (found := FOREIGN_ADDRESS.search(line))
    ]
