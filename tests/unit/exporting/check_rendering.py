#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: check_rendering.py DECKS    status 77: LibreOffice or Poppler's tools are absent

Converts every deck to PDF and checks that it has a page for each slide, that every text of NAME.txt stands in
it, and that every word lies on the page and off the line over the footer.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import xml.etree.ElementTree as ET

WIDTH, HEIGHT, FOOTER_RULE = 960, 540, 501  # points, as slide_geometry.h has them
faults = []


def convert(deck, folder):
    profile = pathlib.Path(folder, "profile").as_uri()
    subprocess.run(["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf",
                    "--outdir", folder, str(deck)], check=True, capture_output=True, timeout=150)
    return pathlib.Path(folder, deck.stem + ".pdf")


def letters(text):
    """Without spaces, joiners and directions; letters in one form, sorted out of the reading order's way."""
    text = unicodedata.normalize("NFKD", text)
    return "".join(c for c in text if not c.isspace() and unicodedata.category(c) not in ("Cf", "Cc", "Mn", "Me", "So"))


def is_right_to_left(text):
    return any(unicodedata.bidirectional(c) in ("R", "AL") for c in text)


def check_texts(name, expected, pdf):
    text = subprocess.run(["pdftotext", "-enc", "UTF-8", str(pdf), "-"], check=True, capture_output=True).stdout.decode()
    seen = letters(text)
    for line in expected:
        words = line.split() if is_right_to_left(line) else [line]
        for word in map(letters, words):
            # A right-to-left word may come out in either order, by the PDF's own.
            if word and word not in seen and word[::-1] not in seen:
                faults.append(f"{name}: not seen: {line[:120]}")
                break


def check_places(name, pdf):
    xml = subprocess.run(["pdftotext", "-bbox", "-enc", "UTF-8", str(pdf), "-"], check=True, capture_output=True).stdout.decode()
    xml = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", "", xml)
    for number, page in enumerate(ET.fromstring(xml).iter("{http://www.w3.org/1999/xhtml}page"), 1):
        for word in page:
            left, top, right, bottom = (float(word.get(key)) for key in ("xMin", "yMin", "xMax", "yMax"))
            if left < 0 or top < 0 or right > WIDTH + 0.5 or bottom > HEIGHT + 0.5:
                faults.append(f"{name}: slide {number}: off the slide: {word.text}")
            if top < FOOTER_RULE - 2 and bottom > FOOTER_RULE + 4:
                faults.append(f"{name}: slide {number}: over the footer's line: {word.text}")


def check(deck, folder):
    slides, *expected = deck.with_suffix(".txt").read_text(encoding="utf-8").splitlines()
    pdf = convert(deck, folder)
    info = subprocess.run(["pdfinfo", str(pdf)], check=True, capture_output=True).stdout.decode()
    pages = re.search(r"Pages:\s+(\d+)", info).group(1)
    if pages != slides:
        faults.append(f"{deck.name}: {slides} slides, {pages} pages")
    check_texts(deck.name, expected, pdf)
    check_places(deck.name, pdf)
    print(f"{deck.name}: {pages} pages, {len(expected)} texts")


missing = [tool for tool in ("soffice", "pdftotext", "pdfinfo") if not shutil.which(tool)]
if missing:
    print("SKIPPED: not installed:", ", ".join(missing))
    sys.exit(77)
decks = sorted(pathlib.Path(sys.argv[1]).glob("*.pptx"))
assert decks, "no decks"
with tempfile.TemporaryDirectory() as folder:
    for deck in decks:
        check(deck, folder)
print("\n".join(faults[:40]))
print(len(faults), "faults")
sys.exit(1 if faults else 0)
