"""Makes src/fonts/*.woff2 from the npm packages @fontsource-variable/overpass and …/newsreader (5.3.0, OFL 1.1).

    npm pack @fontsource-variable/overpass @fontsource-variable/newsreader   # and unpack both
    python3 subsetFonts.py path/to/overpass/files path/to/newsreader/files ../src/fonts

Needs Debian's python3-fonttools and python3-brotli. What it does beyond cutting the fonts down:
figures are tabular without asking (a countdown must not dance), capitals stand in the middle of
their line (a button needs no uneven padding), and the signs → ← ₁ ₂ ₃ are made from ↑ ¹ ² ³.
"""

import sys
from copy import deepcopy
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent
from fontTools.ttLib.tables._f_v_a_r import Axis
from fontTools.ttLib.tables.TupleVariation import TupleVariation
from fontTools.varLib.instancer import instantiateVariableFont

ASCII = "".join(map(chr, range(0x20, 0x7F)))
SIGNS = "ÄÖÜäöüß°·×±²½–—‘’‚“”„…−←↑→↓₁₂₃ "
POWERS = "⁻⁰¹³⁴⁵⁶⁷⁸⁹"
CORE = ASCII + SIGNS


def tabular_figures(font):
    """Maps every character that has a tabular form to it, so that no font feature is needed."""
    gsub = font["GSUB"].table
    lookups = {i for r in gsub.FeatureList.FeatureRecord if r.FeatureTag == "tnum" for i in r.Feature.LookupListIndex}
    mapping = {a: b for i in lookups for s in gsub.LookupList.Lookup[i].SubTable for a, b in s.mapping.items()}
    for table in font["cmap"].tables:
        table.cmap = {code: mapping.get(glyph, glyph) for code, glyph in table.cmap.items()}


def add_glyph(font, name, code, glyph, advance, variations):
    font["glyf"][name] = glyph
    font.setGlyphOrder(list(font["glyf"].glyphOrder))
    font["glyf"].glyphOrder = font.getGlyphOrder()
    glyph.recalcBounds(font["glyf"])
    font["hmtx"][name] = (advance, glyph.xMin)
    font["gvar"].variations[name] = variations
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[code] = name


def turned_arrow(font, source_code, name, code, clockwise):
    """The arrow at `source_code`, turned by a quarter: (x, y) → (y, −x) clockwise, (−y, x) otherwise."""
    source_name = font.getBestCmap()[source_code]
    source = font["glyf"][source_name]
    turn = (lambda x, y: (y, -x)) if clockwise else (lambda x, y: (-y, x))
    points = [turn(x, y) for x, y in source.coordinates]
    left, low = min(x for x, _ in points), min(y for _, y in points)
    high = max(y for _, y in points)
    dx, dy = 90 - left, 700 - round((low + high) / 2)  # centred on the middle of the capitals
    glyph = Glyph()
    glyph.numberOfContours = source.numberOfContours
    glyph.endPtsOfContours = list(source.endPtsOfContours)
    glyph.flags = source.flags[:]
    glyph.coordinates = type(source.coordinates)([(x + dx, y + dy) for x, y in points])
    glyph.program = source.program
    advance = max(x for x, _ in glyph.coordinates) + 90
    variations = [
        TupleVariation(v.axes, [d if d is None else turn(*d) for d in v.coordinates[:-4]] + [None] * 4)
        for v in font["gvar"].variations[source_name]
    ]
    add_glyph(font, name, code, glyph, advance, variations)


def lowered_figure(font, source_code, name, code, drop):
    source_name = font.getBestCmap()[source_code]
    part = GlyphComponent()
    part.glyphName, part.x, part.y, part.flags = source_name, 0, -drop, 0x204  # round to grid, use its metrics
    glyph = Glyph()
    glyph.numberOfContours, glyph.components = -1, [part]
    add_glyph(font, name, code, glyph, font["hmtx"][source_name][0], [])


def powers(font):
    """⁰ … ⁹ are the numerators of fractions; ⁻ is a small minus."""
    gsub, cmap = font["GSUB"].table, font.getBestCmap()
    lookups = {i for r in gsub.FeatureList.FeatureRecord if r.FeatureTag == "numr" for i in r.Feature.LookupListIndex}
    small = {a: b for i in lookups for s in gsub.LookupList.Lookup[i].SubTable for a, b in s.mapping.items()}
    for figure, code in zip("0123456789", (0x2070, 0xB9, 0xB2, 0xB3, 0x2074, 0x2075, 0x2076, 0x2077, 0x2078, 0x2079)):
        for table in font["cmap"].tables:
            table.cmap[code] = small[cmap[ord(figure)]]
    part = GlyphComponent()
    part.glyphName, part.x, part.y, part.flags, part.transform = cmap[0x2212], 0, 720, 0x4, [[0.55, 0], [0, 0.8]]
    glyph = Glyph()
    glyph.numberOfContours, glyph.components = -1, [part]
    add_glyph(font, "minussuperior", 0x207B, glyph, round(0.55 * font["hmtx"][cmap[0x2212]][0]), [])


def centred_capitals(font, line):
    """Ascent and descent such that the capitals stand in the middle of a line of `line` units."""
    cap = font["OS/2"].sCapHeight
    descent = round((line - cap) / 2)
    ascent = cap + descent
    hhea, os2 = font["hhea"], font["OS/2"]
    hhea.ascent = os2.sTypoAscender = os2.usWinAscent = ascent
    hhea.descent = os2.sTypoDescender = -descent
    os2.usWinDescent = descent
    hhea.lineGap = os2.sTypoLineGap = 0


def prepare(path, line, extra_signs=True):
    font = TTFont(path)
    for lazy in ("glyf", "gvar", "hmtx"):
        font[lazy]
    if "HVAR" in font:
        del font["HVAR"]  # advances vary with the outlines; one table less to keep in step with the new signs
    if "numr" in {r.FeatureTag for r in font["GSUB"].table.FeatureList.FeatureRecord}:
        powers(font)
    tabular_figures(font)
    cmap = font.getBestCmap()
    if extra_signs:
        if 0x2191 in cmap:
            turned_arrow(font, 0x2191, "arrowright", 0x2192, True)
            turned_arrow(font, 0x2191, "arrowleft", 0x2190, False)
        for source, name, code in ((0xB9, "oneinferior", 0x2081), (0xB2, "twoinferior", 0x2082), (0xB3, "threeinferior", 0x2083)):
            lowered_figure(font, source, name, code, 760)
    centred_capitals(font, line)
    return font


def between(light, heavy, kerning, tag="wght"):
    """One straight line from the outlines of `light` to those of `heavy`; the kerning of one weight for all."""
    font, end = instantiateVariableFont(deepcopy(kerning), light), instantiateVariableFont(deepcopy(kerning), heavy)
    middle = instantiateVariableFont(deepcopy(kerning), {tag: (light[tag] + heavy[tag]) // 2})
    font["GPOS"] = middle["GPOS"]
    font["gvar"] = gvar = newTable("gvar")
    gvar.version, gvar.reserved, gvar.variations = 1, 0, {}
    for name in font.getGlyphOrder():
        points, control = font["glyf"]._getCoordinatesAndControls(name, font["hmtx"].metrics)
        target, _ = end["glyf"]._getCoordinatesAndControls(name, end["hmtx"].metrics)
        variation = TupleVariation({tag: (0.0, 1.0, 1.0)}, [(round(b[0] - a[0]), round(b[1] - a[1])) for a, b in zip(points, target)])
        variation.optimize(points, control.endPts, isComposite=font["glyf"][name].isComposite())
        gvar.variations[name] = [variation]
    font["fvar"] = fvar = newTable("fvar")
    axis = Axis()
    axis.axisTag, axis.minValue, axis.defaultValue, axis.maxValue = tag, light[tag], light[tag], heavy[tag]
    axis.axisNameID = font["name"].addMultilingualName({"en": "Weight"}, minNameID=255)
    fvar.axes, fvar.instances = [axis], []
    return font


def save(font, characters, path):
    options = Options()
    options.layout_features = ["kern", "ccmp"]
    options.drop_tables += ["STAT"]
    options.flavor = "woff2"
    options.hinting = False
    options.desubroutinize = True
    options.name_IDs = [0, 1, 2, 3, 4, 6, 13, 14]
    options.notdef_outline = True
    subsetter = Subsetter(options)
    subsetter.populate(text=characters)
    subsetter.subset(font)
    font.flavor = "woff2"
    font.save(path)
    print(f"{path.name}: {path.stat().st_size} bytes")


def main(overpass, newsreader, out):
    light, heavy = {"wght": 320}, {"wght": 780}
    latin = overpass / "overpass-latin-wght-normal.woff2"
    save(between(light, heavy, prepare(latin, 2500)), CORE + POWERS, out / "overpass.woff2")
    rest = "".join(chr(c) for c in TTFont(latin).getBestCmap() if chr(c) not in CORE + POWERS)
    save(between(light, heavy, prepare(latin, 2500)), rest, out / "overpass-latin.woff2")
    extended = overpass / "overpass-latin-ext-wght-normal.woff2"
    letters = "".join(map(chr, range(0x100, 0x180))) + "ȘșȚțẞ"
    save(between(light, heavy, prepare(extended, 2500, extra_signs=False)), letters, out / "overpass-latin-ext.woff2")
    italic = prepare(newsreader / "newsreader-latin-opsz-italic.woff2", 2140)
    save(instantiateVariableFont(italic, {"wght": 470, "opsz": 22}), CORE, out / "newsreader-italic.woff2")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
