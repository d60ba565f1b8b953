#!/usr/bin/env python3
"""Builds house.pack.zst: the fonts of the house, cut and packed. Run it only to change the fonts.

Needs npm, apt-get, dpkg-deb, zstd and fonttools (pip install fonttools). The format is trivial:
the number of fonts (u32, little endian), then each font as its length (u32) and its bytes.
"""

import pathlib
import struct
import subprocess
import sys
import tarfile
import tempfile

from fontTools import subset
from fontTools.ttLib import TTFont

HERE = pathlib.Path(__file__).resolve().parent
NPM = "@expo-google-fonts/"
DEBIAN = "fonts-noto-core"


def decoded(codec, lead, trail):
    """All characters that a double-byte code knows."""
    found = set()
    for high in lead:
        for low in trail:
            try:
                found.update(bytes([high, low]).decode(codec))
            except UnicodeDecodeError:
                pass
    return {ord(c) for c in found}


ASCII = set(range(0x20, 0x7F))
WIDE = ASCII | set(range(0x2010, 0x2028)) | set(range(0x3000, 0x3040)) | set(range(0xFF00, 0xFFF0)) | {0xB7}
PRIVATE = set(range(0xE000, 0xF900))
GBK = (decoded("gbk", range(0x81, 0xFF), range(0x40, 0xFF)) | WIDE) - PRIVATE
GB2312 = decoded("gb2312", range(0xA1, 0xF8), range(0xA1, 0xFF)) | WIDE
KS_X_1001 = {c for c in decoded("euc_kr", range(0xA1, 0xFE), range(0xA1, 0xFF)) if 0x3130 <= c < 0x3190 or 0xAC00 <= c < 0xD7B0}
ALL = None

# Order matters to nobody but the reader: text fonts first, then scripts that names come in.
FROM_NPM = [
    ("noto-serif", "0.4.2", "400Regular/NotoSerif_400Regular.ttf", ALL),
    ("noto-serif", "0.4.2", "700Bold/NotoSerif_700Bold.ttf", ALL),
    ("noto-serif", "0.4.2", "400Regular_Italic/NotoSerif_400Regular_Italic.ttf", ALL),
    ("amiri", "0.4.1", "400Regular/Amiri_400Regular.ttf", ALL),
    ("amiri", "0.4.1", "700Bold/Amiri_700Bold.ttf", ALL),
    ("noto-serif-sc", "0.4.3", "400Regular/NotoSerifSC_400Regular.ttf", GBK),
    ("noto-serif-sc", "0.4.3", "700Bold/NotoSerifSC_700Bold.ttf", GB2312),
    ("noto-serif-kr", "0.4.3", "400Regular/NotoSerifKR_400Regular.ttf", KS_X_1001),
]
FROM_DEBIAN = [
    f"NotoSerif{script}-Regular.ttf"
    for script in (
        "Armenian Bengali Devanagari Ethiopic Georgian Gujarati Gurmukhi Hebrew Kannada Khmer Lao "
        "Malayalam Myanmar Sinhala Tamil Telugu Thai Tibetan"
    ).split()
] + ["NotoSansThaana-Regular.ttf"]


def npm(package, version, folder):
    """Unpacks one package tarball and answers its folder."""
    place = folder / package
    if not place.exists():
        place.mkdir()
        name = subprocess.run(
            ["npm", "pack", "--silent", f"{NPM}{package}@{version}"],
            cwd=place, check=True, capture_output=True, text=True,
        ).stdout.strip().splitlines()[-1]
        with tarfile.open(place / name) as tarball:
            tarball.extractall(place, filter="data")
    return place / "package"


def debian(folder):
    """Unpacks the Debian package of fonts and answers the folder of its font files."""
    subprocess.run(["apt-get", "download", "-qq", DEBIAN], cwd=folder, check=True)
    [archive] = folder.glob(f"{DEBIAN}_*.deb")
    subprocess.run(["dpkg-deb", "-x", archive, folder / DEBIAN], check=True)
    print("debian:", archive.name)
    return folder / DEBIAN / "usr/share/fonts/truetype/noto"


def cut(path, unicodes, out):
    """Cuts a font to some characters (or to all it has), without hints, with every feature."""
    options = subset.Options()
    options.layout_features = ["*"]
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = ["*"]
    options.drop_tables += ["DSIG", "meta"]
    if unicodes is not None and len(unicodes) > 2000:
        # A vertical line and its alternates are never set here.
        options.layout_features = ["kern", "liga", "ccmp", "locl", "mark", "mkmk", "palt", "halt", "ljmo", "vjmo", "tjmo", "calt", "chws"]
        options.drop_tables += ["vhea", "vmtx", "VORG", "BASE"]
    font = TTFont(path, lazy=True, recalcTimestamp=False)
    subsetter = subset.Subsetter(options)
    known = set(font.getBestCmap())
    subsetter.populate(unicodes=known if unicodes is None else unicodes & known)
    subsetter.subset(font)
    font.save(out)
    names = font["name"]
    print(f"{names.getDebugName(4)}; {names.getDebugName(5)}; {len(font.getGlyphOrder())} glyphs; {out.stat().st_size} bytes")


def main():
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        sources = [(npm(package, version, folder) / file, chars) for package, version, file, chars in FROM_NPM]
        fallback = debian(folder)
        sources += [(fallback / file, ALL) for file in FROM_DEBIAN]
        blobs = []
        for number, (path, chars) in enumerate(sources):
            out = folder / f"{number}.ttf"
            cut(path, chars, out)
            blobs.append(out.read_bytes())
        for package in {package for package, _, _, _ in FROM_NPM}:
            (HERE / "licences" / f"{package}.txt").write_bytes((folder / package / "package/LICENSE_FONT").read_bytes())
        (HERE / "licences" / f"{DEBIAN}.txt").write_bytes((folder / DEBIAN / f"usr/share/doc/{DEBIAN}/copyright").read_bytes())
        plain = folder / "house.pack"
        plain.write_bytes(struct.pack("<I", len(blobs)) + b"".join(struct.pack("<I", len(b)) + b for b in blobs))
        packed = HERE / "house.pack.zst"
        subprocess.run(["zstd", "-q", "-f", "-19", "--no-progress", plain, "-o", packed], check=True)
        print(f"{len(blobs)} fonts, {plain.stat().st_size} bytes, packed {packed.stat().st_size}")


if __name__ == "__main__":
    sys.exit(main())
