from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QPalette

from gui.style.contrast import ENHANCED_CONTRAST, SHAPE_CONTRAST, TEXT_CONTRAST, contrast
from gui.style.palettes import (
    DARK,
    LIGHT,
    Theme,
    Tone,
    build_palette,
    current_theme,
    mix,
    theme_for,
    with_accent,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

Role = QPalette.ColorRole
Group = QPalette.ColorGroup
THEMES = (LIGHT, DARK)


def black_on_white() -> QPalette:
    palette = QPalette()
    for role in (Role.Window, Role.Base, Role.AlternateBase, Role.Button, Role.HighlightedText):
        palette.setColor(role, QColor("#ffffff"))
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        palette.setColor(role, QColor("#000000"))
    palette.setColor(Role.Highlight, QColor("#1a1aff"))
    return palette


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
class TestContrast:
    def test_text_can_be_read_wherever_it_stands(self, theme: Theme) -> None:
        places = [theme.window, theme.base, theme.alternate_base, theme.button, theme.selection]
        places += [theme.tone(tone).tint for tone in Tone]
        for behind in places:
            assert contrast(theme.text, behind) >= TEXT_CONTRAST
            assert contrast(theme.secondary, behind) >= TEXT_CONTRAST

    @pytest.mark.parametrize("tone", Tone)
    def test_coloured_text_can_be_read(self, theme: Theme, tone: Tone) -> None:
        colours = theme.tone(tone)
        for behind in (colours.tint, theme.base, theme.window, theme.selection):
            assert contrast(colours.colour, behind) >= TEXT_CONTRAST

    @pytest.mark.parametrize("tone", Tone)
    def test_a_glyph_shows_on_its_colour(self, theme: Theme, tone: Tone) -> None:
        assert contrast(theme.glyph, theme.tone(tone).colour) >= TEXT_CONTRAST

    def test_links_and_the_words_on_a_primary_button_can_be_read(self, theme: Theme) -> None:
        assert contrast(theme.accent, theme.window) >= TEXT_CONTRAST
        assert contrast(theme.accent, theme.base) >= TEXT_CONTRAST
        assert contrast(theme.highlighted_text, theme.highlight) >= TEXT_CONTRAST

    def test_links_can_be_read_wherever_they_stand(self, theme: Theme) -> None:
        for behind in (theme.alternate_base, theme.selection, *(theme.tone(tone).tint for tone in Tone)):
            assert contrast(theme.accent, behind) >= TEXT_CONTRAST

    def test_the_edges_of_controls_can_be_seen_wherever_they_stand(self, theme: Theme) -> None:
        for behind in (theme.alternate_base, theme.button):
            assert contrast(theme.outline, behind) >= SHAPE_CONTRAST

    @pytest.mark.parametrize("tone", Tone)
    def test_bars_can_be_told_from_their_track(self, theme: Theme, tone: Tone) -> None:
        assert contrast(theme.tone(tone).colour, theme.track) >= SHAPE_CONTRAST

    def test_the_edges_of_controls_can_be_seen(self, theme: Theme) -> None:
        for behind in (theme.window, theme.base):
            assert contrast(theme.outline, behind) >= SHAPE_CONTRAST
            assert contrast(theme.accent, behind) >= SHAPE_CONTRAST
            assert contrast(theme.tone(Tone.FAILURE).colour, behind) >= SHAPE_CONTRAST
        assert contrast(theme.highlight, theme.window) >= 2.9

    def test_what_cannot_be_changed_now_can_still_be_read(self, theme: Theme) -> None:
        # WCAG asks for nothing here; during a test the user looks at these values all the same.
        assert contrast(theme.disabled_text, theme.alternate_base) >= SHAPE_CONTRAST
        assert contrast(theme.disabled_text, theme.window) >= SHAPE_CONTRAST


def test_the_table_of_the_design_is_met() -> None:
    assert contrast(LIGHT.text, LIGHT.window) == pytest.approx(14.85, abs=0.01)
    assert contrast(DARK.secondary, DARK.window) == pytest.approx(7.72, abs=0.01)
    assert contrast(LIGHT.outline, LIGHT.window) == pytest.approx(3.07, abs=0.01)
    assert contrast(DARK.tone(Tone.OK).colour, DARK.tone(Tone.OK).tint) == pytest.approx(6.72, abs=0.01)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_a_palette_leads_back_to_its_theme(theme: Theme) -> None:
    assert theme_for(build_palette(theme)) is theme


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_role_of_the_palette_is_set(theme: Theme) -> None:
    palette = build_palette(theme)
    assert palette.color(Role.Window) == theme.window
    assert palette.color(Role.PlaceholderText) == theme.secondary
    assert palette.color(Role.Dark) == theme.outline
    assert palette.color(Role.Accent) == theme.accent
    assert palette.color(Role.Link) == theme.accent
    assert palette.color(Group.Disabled, Role.Text) == theme.disabled_text
    unset = [role for role in Role if role not in {Role.NoRole, Role.NColorRoles}]
    assert [role for role in unset if not palette.isBrushSet(Group.Active, role)] == []


def test_the_accent_of_the_desktop_is_used_where_it_can_be_read() -> None:
    purple = QColor("#6a1b9a")
    themed = with_accent(LIGHT, purple)
    assert (themed.accent, themed.highlight) == (purple, purple)
    assert theme_for(build_palette(themed)) == themed


def test_an_accent_that_cannot_be_read_is_not_used() -> None:
    yellow = QColor("#f6d32d")
    assert with_accent(LIGHT, yellow) == LIGHT
    # On dark it is a good colour for rings and links, and none behind white words.
    themed = with_accent(DARK, yellow)
    assert (themed.accent, themed.highlight) == (yellow, DARK.highlight)


def test_high_contrast_leaves_only_shapes_and_text() -> None:
    theme = theme_for(black_on_white())
    black, white = QColor("#000000"), QColor("#ffffff")
    assert theme.name == "system"
    assert (theme.text, theme.base, theme.outline, theme.secondary) == (black, white, black, black)
    for tone in Tone:
        assert theme.tone(tone).colour == black
        assert theme.tone(tone).tint == white
    assert contrast(theme.text, theme.selection) >= ENHANCED_CONTRAST


def test_high_contrast_keeps_the_colours_of_the_system_where_they_can_be_read() -> None:
    blue, white, black = QColor("#1a1aff"), QColor("#ffffff"), QColor("#000000")
    theme = theme_for(black_on_white())
    assert (theme.highlight, theme.highlighted_text, theme.accent) == (blue, white, blue)
    pale = black_on_white()
    pale.setColor(Role.Highlight, QColor("#3584e4"))
    pale.setColor(Role.Link, QColor("#0000ee"))
    theme = theme_for(pale)
    assert (theme.highlight, theme.highlighted_text, theme.accent) == (black, white, QColor("#0000ee"))
    pale.setColor(Role.Link, QColor("#3584e4"))
    assert theme_for(pale).accent == black


def test_high_contrast_keeps_what_must_differ_apart() -> None:
    theme = theme_for(black_on_white())
    assert contrast(theme.text, theme.divider) >= SHAPE_CONTRAST
    assert contrast(theme.divider, theme.base) >= SHAPE_CONTRAST
    assert contrast(theme.text, theme.track) >= SHAPE_CONTRAST


def test_any_other_palette_keeps_its_colours_and_gets_our_tones() -> None:
    palette = QPalette(QColor("#303841"))
    theme = theme_for(palette)
    assert theme.window == palette.color(Role.Window)
    assert theme.is_dark
    assert theme.tone(Tone.FAILURE) == DARK.tone(Tone.FAILURE)


def test_the_current_theme_is_that_of_the_program(styled: QApplication, theme: Theme) -> None:
    assert current_theme() is theme


def test_mixing() -> None:
    black, white = QColor("#000000"), QColor("#ffffff")
    assert mix(black, white, 1).name() == "#000000"
    assert mix(black, white, 0).name() == "#ffffff"
    assert mix(black, white, 0.5).name() == "#808080"
