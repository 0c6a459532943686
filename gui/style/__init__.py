"""How the window looks: palettes, type sizes, the widget style, status glyphs and line icons."""
