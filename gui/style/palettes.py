"""The colours of the window: one theme for light, one for dark, and what is made of any other palette."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import Final

from PySide6.QtGui import QColor, QGuiApplication, QPalette

from core.values.value_class import value_class
from gui.style.contrast import ENHANCED_CONTRAST, SHAPE_CONTRAST, TEXT_CONTRAST, contrast
from gui.style.high_contrast import is_high_contrast


class Tone(StrEnum):
    """What a coloured part says."""

    OK = "ok"
    WARNING = "warning"
    FAILURE = "failure"
    INFO = "info"
    NEUTRAL = "neutral"


def mix(one: QColor, other: QColor, share: float) -> QColor:
    """Return the colour between two opaque ones; `share` is the part of the first, 0 to 1."""
    rest = 1 - share
    return QColor.fromRgbF(
        one.redF() * share + other.redF() * rest,
        one.greenF() * share + other.greenF() * rest,
        one.blueF() * share + other.blueF() * rest,
    )


@value_class
class ToneColours:
    """`colour` for glyphs, bars and text; `tint` behind body text; `outline` around a tinted card (decoration)."""

    colour: QColor
    tint: QColor
    outline: QColor


@value_class
class Theme:
    """All colours of the window.

    `base` lies behind cards and inputs, `alternate_base` behind what cannot be edited now. `secondary` is for hints.
    `divider` is decoration and says nothing; `outline` is the edge of a control. `selection` fills a selected row; its
    texts keep their colours. `glyph` is drawn on a tone's `colour`.
    """

    name: str
    is_dark: bool
    window: QColor
    base: QColor
    alternate_base: QColor
    button: QColor
    text: QColor
    secondary: QColor
    divider: QColor
    outline: QColor
    accent: QColor
    highlight: QColor
    highlighted_text: QColor
    selection: QColor
    glyph: QColor
    tones: tuple[tuple[Tone, ToneColours], ...]

    def tone(self, tone: Tone) -> ToneColours:
        """Return the colours of a tone."""
        return dict(self.tones)[tone]

    @property
    def disabled_text(self) -> QColor:
        """Text that can be read but not changed now."""
        return mix(self.secondary, self.base, 0.72)

    @property
    def track(self) -> QColor:
        """The empty part of a progress bar or of a waterfall."""
        return mix(self.divider, self.base, 0.6)


def _tones(**pairs: tuple[str, str]) -> tuple[tuple[Tone, ToneColours], ...]:
    return tuple(
        (Tone(name), ToneColours(QColor(colour), QColor(tint), mix(QColor(colour), QColor(tint), 0.45)))
        for name, (colour, tint) in pairs.items()
    )


LIGHT: Final = Theme(
    name="light",
    is_dark=False,
    window=QColor("#F4F5F7"),
    base=QColor("#FFFFFF"),
    alternate_base=QColor("#F8F9FA"),
    button=QColor("#FFFFFF"),
    text=QColor("#1C2127"),
    secondary=QColor("#59626E"),
    divider=QColor("#DDE1E6"),
    outline=QColor("#858D99"),
    accent=QColor("#1D5FC4"),
    highlight=QColor("#1D5FC4"),
    highlighted_text=QColor("#FFFFFF"),
    selection=QColor("#E3ECFA"),
    glyph=QColor("#FFFFFF"),
    tones=_tones(
        ok=("#147A41", "#EAF6EF"),
        warning=("#8F5600", "#FFF5DE"),
        failure=("#B8281F", "#FDEEEC"),
        info=("#1D5FC4", "#EBF2FC"),
        neutral=("#59626E", "#EEF0F3"),
    ),
)

DARK: Final = Theme(
    name="dark",
    is_dark=True,
    window=QColor("#1D2025"),
    base=QColor("#25292F"),
    alternate_base=QColor("#2A2E35"),
    button=QColor("#31363E"),
    text=QColor("#ECEEF1"),
    secondary=QColor("#ABB3BE"),
    divider=QColor("#3A3F48"),
    outline=QColor("#7B8491"),
    accent=QColor("#7DB0FF"),
    highlight=QColor("#2C67CB"),
    highlighted_text=QColor("#FFFFFF"),
    selection=QColor("#2B3B57"),
    glyph=QColor("#15181C"),
    tones=_tones(
        ok=("#66CB8D", "#1F3328"),
        warning=("#F0BE55", "#3A3019"),
        failure=("#FF8F85", "#402523"),
        info=("#7DB0FF", "#21304A"),
        neutral=("#ABB3BE", "#2C3138"),
    ),
)


def with_accent(theme: Theme, accent: QColor) -> Theme:
    """Return the theme with the desktop's own accent colour, wherever that can be read as well as ours."""
    changed = theme
    if contrast(accent, theme.highlighted_text) >= TEXT_CONTRAST and contrast(accent, theme.window) >= SHAPE_CONTRAST:
        changed = replace(changed, highlight=accent)
    if contrast(accent, theme.window) >= TEXT_CONTRAST and contrast(accent, theme.base) >= TEXT_CONTRAST:
        changed = replace(changed, accent=accent)
    return changed


def build_palette(theme: Theme) -> QPalette:
    """Return the palette for Qt's own widgets."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.base,
        role.AlternateBase: theme.alternate_base,
        role.Text: theme.text,
        role.Button: theme.button,
        role.ButtonText: theme.text,
        role.BrightText: theme.highlighted_text,
        role.ToolTipBase: theme.base,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.secondary,
        role.Light: theme.base,
        role.Midlight: theme.alternate_base,
        role.Mid: theme.divider,
        role.Dark: theme.outline,
        role.Shadow: theme.outline,
        role.Highlight: theme.highlight,
        role.HighlightedText: theme.highlighted_text,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
    }
    palette = QPalette()
    for which, colour in colours.items():
        palette.setColor(which, colour)
    disabled = QPalette.ColorGroup.Disabled
    for which in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
        palette.setColor(disabled, which, theme.disabled_text)
    palette.setColor(disabled, role.Base, theme.alternate_base)
    palette.setColor(disabled, role.Button, theme.alternate_base)
    palette.setColor(disabled, role.Highlight, theme.divider)
    palette.setColor(disabled, role.HighlightedText, theme.text)
    return palette


def theme_for(palette: QPalette) -> Theme:
    """Return the theme that goes with a palette: ours for ours, else one in the colours of that palette."""
    role = QPalette.ColorRole
    window, base = palette.color(role.Window), palette.color(role.Base)
    for theme in (LIGHT, DARK):
        if window == theme.window and palette.color(role.AlternateBase) == theme.alternate_base:
            accent, highlight = palette.color(role.Accent), palette.color(role.Highlight)
            if accent == theme.accent and highlight == theme.highlight:
                return theme
            return replace(theme, accent=accent, highlight=highlight)
    nearest = DARK if window.lightness() < 128 else LIGHT
    text = palette.color(role.WindowText)
    adapted = replace(
        nearest,
        name="system",
        window=window,
        base=base,
        alternate_base=palette.color(role.AlternateBase),
        button=palette.color(role.Button),
        text=text,
        highlight=palette.color(role.Highlight),
        highlighted_text=palette.color(role.HighlightedText),
        selection=mix(palette.color(role.Highlight), base, 0.2),
    )
    return _plain(adapted, palette) if is_high_contrast(palette) else adapted


def _plain(theme: Theme, palette: QPalette) -> Theme:
    """Return a theme in which nothing but shapes and words says anything, in the colours of a palette."""
    text, base = theme.text, theme.base
    has_pair = contrast(theme.highlight, theme.highlighted_text) >= TEXT_CONTRAST
    strong = (
        colour
        for colour in map(palette.color, (QPalette.ColorRole.Highlight, QPalette.ColorRole.Link))
        if min(contrast(colour, theme.window), contrast(colour, base)) >= ENHANCED_CONTRAST
    )
    tone = ToneColours(colour=text, tint=base, outline=text)
    # Half of both: cards have an edge that shows, and the arc of what runs still differs from the ring below it.
    divider = mix(text, base, 0.5)
    return replace(
        theme,
        alternate_base=base,
        secondary=text,
        divider=divider,
        outline=text,
        accent=next(strong, text),
        highlight=theme.highlight if has_pair else text,
        highlighted_text=theme.highlighted_text if has_pair else base,
        selection=mix(text, base, 0.2),
        glyph=base,
        tones=tuple((which, tone) for which in Tone),
    )


def current_theme() -> Theme:
    """Return the theme of the running program; follows its palette."""
    return theme_for(QGuiApplication.palette())
