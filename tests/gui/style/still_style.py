"""The style of a desktop on which nothing is to move."""

from __future__ import annotations

from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget


class StillStyle(QProxyStyle):
    """What the style below ours says on a desktop whose user wants no motion."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        is_about_motion = hint in {QStyle.StyleHint.SH_Widget_Animate, QStyle.StyleHint.SH_Widget_Animation_Duration}
        return 0 if is_about_motion else super().styleHint(hint, option, widget, returned)
