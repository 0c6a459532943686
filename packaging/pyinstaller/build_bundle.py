"""Builds dist/outbox-check: the program with all it needs in one folder, its icon and a desktop entry beside it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parents[2]
BUNDLE = ROOT / "dist" / "outbox-check"
ICON = ROOT / "resources" / "icons" / "app-icon.svg"
ICON_PIXELS = 256
# A desktop entry cannot name a program beside it; %k, the entry's own place, finds it wherever the folder lies.
EXEC_BESIDE = r'Exec=sh -c "exec \\"\\$(dirname \\"\\$1\\")/outbox-check\\"" sh %k'


def build() -> None:
    """Run PyInstaller on the recipe beside this file."""
    recipe = Path(__file__).with_name("outbox-check.spec")
    subprocess.run(
        [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN", recipe],
        cwd=ROOT,
        check=True,
    )


def add_desktop_entry() -> None:
    """Put a desktop entry that starts this very copy beside the program, and the icon that the entry names."""
    shutil.copyfile(ICON, BUNDLE / "outbox-check.svg")
    render_icon(BUNDLE / "outbox-check.png")
    entry = (ROOT / "packaging" / "linux" / "outbox-check.desktop").read_text("utf-8")
    lines = [EXEC_BESIDE if line.startswith("Exec=") else line for line in entry.splitlines()]
    target = BUNDLE / "outbox-check.desktop"
    target.write_text("\n".join(lines) + "\n", "utf-8")
    target.chmod(0o755)


def render_icon(target: Path) -> None:
    """Draw the icon into a file of pixels, for desktops that do not draw SVG."""
    picture = QImage(ICON_PIXELS, ICON_PIXELS, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    QSvgRenderer(str(ICON)).render(painter)
    painter.end()
    if not picture.save(str(target)):
        sys.exit(f"The icon could not be written to {target}.")


def main() -> None:
    """Build the bundle from scratch and say how big it is."""
    build()
    add_desktop_entry()
    size = sum(path.stat().st_size for path in BUNDLE.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"Built {BUNDLE.relative_to(ROOT)} ({size // 1_000_000} MB).")


if __name__ == "__main__":
    main()
