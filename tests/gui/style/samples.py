"""One of each widget, for pictures of the style."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTabWidget,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.style.button_kinds import ButtonKind, set_button_kind


def window_with(*widgets: QWidget) -> QMainWindow:
    window, middle = QMainWindow(), QWidget()
    menu = window.menuBar().addMenu("&File")
    menu.addAction("Quit").setShortcut("Ctrl+Q")
    column = QVBoxLayout(middle)
    for widget in widgets:
        column.addWidget(widget)
    window.setCentralWidget(middle)
    return window


def tree() -> QTreeWidget:
    made = QTreeWidget()
    made.setHeaderLabels(["Feature", "Value"])
    for number in range(40):
        item = QTreeWidgetItem(made, [f"row {number}", "value"])
        item.addChild(QTreeWidgetItem(["child"]))
    first = made.topLevelItem(0)
    assert first is not None
    first.setExpanded(True)
    made.setCurrentItem(first)
    return made


def all_widgets() -> list[QWidget]:
    editable = QComboBox()
    editable.setEditable(True)
    editable.addItems(["587", "465"])
    quiet, primary, link = QPushButton("Quiet"), QPushButton("Primary"), QPushButton("Link")
    set_button_kind(quiet, ButtonKind.QUIET)
    set_button_kind(primary, ButtonKind.PRIMARY)
    set_button_kind(link, ButtonKind.LINK)
    ticked, half = QCheckBox("ticked"), QCheckBox("half")
    ticked.setChecked(True)
    half.setTristate(True)
    half.setCheckState(Qt.CheckState.PartiallyChecked)
    chosen = QRadioButton("chosen")
    chosen.setChecked(True)
    tabs = QTabWidget()
    tabs.setDocumentMode(True)
    tabs.addTab(tree(), "&Steps")
    tabs.addTab(QLabel("x"), "Conversation")
    progress, unknown = QProgressBar(), QProgressBar()
    progress.setValue(40)
    unknown.setRange(0, 0)
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    off: list[QWidget] = [QLineEdit("off"), QCheckBox("off"), QPushButton("off"), QComboBox(), QSpinBox()]
    for widget in off:
        widget.setEnabled(False)
    return [
        QLineEdit("text"), editable, QComboBox(), QSpinBox(), QCheckBox("empty"), ticked, half, chosen,
        QRadioButton("other"), quiet, primary, link, QPushButton("Ordinary"), QToolButton(), tabs, progress, unknown,
        line,        QGroupBox("Group"), QPlainTextEdit("text"), *off,
    ]  # fmt: skip
