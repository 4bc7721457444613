#!/usr/bin/env python3
"""Cuts the fonts of the briefing out of their full versions (made with fontTools 4.66.1; 4.38 misplaces composed letters).

    mkdir full && cd full
    for p in roboto@0.4.3 noto-sans@0.4.2 noto-sans-arabic@0.4.3 noto-sans-hebrew@0.4.1 \
             noto-sans-math@0.4.2 noto-sans-symbols@0.4.1; do
      npm pack @expo-google-fonts/$p
    done
    for f in *.tgz; do tar xzf $f --one-top-level; done
    cd .. && ./cut-fonts.py full ../resources/io/sitrep/report/pdf

Every briefing embeds a subset whose tables are as long as the font, so the letters of windows-1252, which
take one byte each in a page, stand in a small font of their own, and the few signs beside them in another,
drawn bold as figures are; the rest of the chain is opened only when needed. Hints and layout tables go:
OpenPDF reads neither. Roboto goes from 2048 units to 250, whose rounding is a thirtieth of a point in a
title, a third of a laser printer's dot. All fonts are under the OFL 1.1 (OFL.txt).
"""
import glob
import sys
from pathlib import Path

from fontTools import subset
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.reorderGlyphs import reorderGlyphs
from fontTools.ttLib.scaleUpem import scale_upem

ROBOTO_UNITS = 250
CORE = {ord(c) for c in bytes([*range(0x20, 0x7F), *range(0x80, 0x100)]).decode("cp1252", "ignore")} - {0xAD}
SIGNS = {0x2212, 0x2248, 0x2264, 0x2265, 0xFFFD}
LETTERS = set(range(0x180, 0x530)) | set(range(0x1D00, 0x2000)) | set(range(0x2C60, 0x2C80)) | set(
    range(0xA640, 0xA6A0)) | set(range(0xA720, 0xA800)) | set(range(0x2000, 0x2150))
SYMBOLS = set(range(0x2150, 0x2BFF)) | set(range(0x1F100, 0x1F200))
ARABIC = set(range(0x600, 0x700)) | set(range(0x750, 0x780)) | set(range(0xFB50, 0xFE00)) | set(
    range(0xFE70, 0xFF00)) - {0xFEFF}
HEBREW = set(range(0x590, 0x600)) | set(range(0xFB1D, 0xFB50))


def source(folder, package, style):
    return glob.glob(f"{folder}/expo-google-fonts-{package}-[0-9]*/package/{style}/*.ttf")[0]


def characters(path):
    return set(TTFont(path).getBestCmap())


def cut(path, wanted, out, units=1000, arrow=False):
    options = subset.Options(hinting=False, layout_features=[], notdef_outline=True, name_IDs=[0, 1, 2, 4, 5, 6, 13, 14],
                             drop_tables=subset.Options._drop_tables_default + ["GSUB", "GPOS", "GDEF", "STAT", "DSIG", "MATH"],
                             recalc_timestamp=False)
    font = subset.load_font(path, options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    if arrow:
        add_arrow(font, font["head"].unitsPerEm / 1000)
    scale_upem(font, units)
    order_by_character(font)
    subset.save_font(font, out, options)
    print(f"{out} {Path(out).stat().st_size} bytes, {len(font.getBestCmap())} characters")


def order_by_character(font):
    """The shorter is the table from characters to glyphs."""
    codes = {name: code for code, name in reversed(font.getBestCmap().items())}
    reorderGlyphs(font, [".notdef"] + sorted(codes, key=codes.get) + [
        name for name in font.getGlyphOrder()[1:] if name not in codes])


def add_arrow(font, thousandth):
    """Roboto has no arrow, and one arrow is no reason to embed another font."""
    minus = font["glyf"][font.getBestCmap()[0x2212]]
    middle = (minus.yMin + minus.yMax) // 2
    half, width, wing, left, tip, notch, inner, end = (
        round(length * thousandth) for length in (38, 780, 160, 60, 50, 100, 125, 235))
    pen = TTGlyphPen(None)
    for points in ([(left, middle - half), (left, middle + half), (width - notch, middle + half), (width - notch, middle - half)],
                   [(width - end, middle + wing), (width - end + 2 * half, middle + wing + half), (width - tip, middle),
                    (width - end + 2 * half, middle - wing - half), (width - end, middle - wing), (width - inner, middle)]):
        pen.moveTo(points[0])
        for point in points[1:]:
            pen.lineTo(point)
        pen.closePath()
    font.setGlyphOrder(font.getGlyphOrder() + ["arrowright"])
    font["glyf"]["arrowright"] = pen.glyph()
    font["glyf"]["arrowright"].recalcBounds(font["glyf"])
    font["hmtx"]["arrowright"] = (width, left)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[0x2192] = "arrowright"


def main(folder, out):
    regular, noto = source(folder, "roboto", "400Regular"), source(folder, "noto-sans", "400Regular")
    for style, name in (("400Regular", "Regular"), ("700Bold", "Bold")):
        roboto = source(folder, "roboto", style)
        cut(roboto, CORE, f"{out}/RobotoCore-{name}.ttf", ROBOTO_UNITS)
        cut(roboto, characters(roboto) - CORE - SIGNS, f"{out}/RobotoMore-{name}.ttf", ROBOTO_UNITS)
    cut(source(folder, "roboto", "700Bold"), SIGNS, f"{out}/RobotoSigns.ttf", ROBOTO_UNITS, arrow=True)
    seen = characters(regular) | {0x2192}
    for package, wanted, file in (("noto-sans", LETTERS, "NotoLetters"), ("noto-sans-math", SYMBOLS, "NotoMath"),
                                  ("noto-sans-symbols", SYMBOLS, "NotoSymbols"), ("noto-sans-hebrew", HEBREW, "NotoHebrew"),
                                  ("noto-sans-arabic", ARABIC, "NotoArabic")):
        path = source(folder, package, "400Regular")
        cut(path, (characters(path) & wanted) - seen, f"{out}/{file}.ttf")
        seen |= characters(path) & wanted


main(sys.argv[1], sys.argv[2])
