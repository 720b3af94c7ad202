#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds texts of the sources that lack a Finnish or Swedish translation, and placeholders that a translation dropped.

usage: check_translations.py [FOLDER]     needs lupdate (Debian: qt6-l10n-tools); exit status 1 if anything is missing
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
from xml.etree import ElementTree

root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent.parent).resolve()
lupdate = shutil.which("lupdate6") or "/usr/lib/qt6/bin/lupdate"
PLACEHOLDER = re.compile(r"%(?:n|L?\d)")
faults = texts = 0


def fault(language, context, source, what):
    global faults
    faults += 1
    print(f"{language}: {context}: {what}: {source!r}")


def translations(element):
    forms = element.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [element.text or ""]


def check(language, file):
    global texts
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            texts += 1
            source = message.find("source").text or ""
            name = context.find("name").text
            element = message.find("translation")
            forms = translations(element)
            if element.get("type") == "unfinished" or not all(form.strip() for form in forms):
                fault(language, name, source, "untranslated")
            for form in forms:
                wanted = set(PLACEHOLDER.findall(source)) - {"%n"}
                if form.strip() and wanted - set(PLACEHOLDER.findall(form)):
                    fault(language, name, source, "a placeholder is lost")


with tempfile.TemporaryDirectory() as folder:
    for language in ("fi", "sv", "en"):
        copy = pathlib.Path(folder) / f"salkku_{language}.ts"
        shutil.copy(root / "resources/translations" / copy.name, copy)
        plural = ["-pluralonly"] if language == "en" else []
        subprocess.run([lupdate, "-silent", "-no-obsolete", "-I", str(root / "src"), "-I", str(root), "-locations", "none", *plural, "-target-language", language,
                        str(root / "src"), str(root / "ui"), "-ts", str(copy)], check=True)
        check(language, copy)

print(f"{texts} texts checked, {faults} faults")
sys.exit(1 if faults or texts == 0 else 0)
