#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that the layers hold: who includes whom (docs/architecture.md), and that every source carries its licence.

usage: check_layers.py [FOLDER]      prints each fault; exit status 1 if there was any
"""
import pathlib
import re
import sys

LAYERS = {
    "domain": [],
    "language": [],
    "documents": ["domain"],
    "ingest": ["domain", "language", "documents"],
    "storage": ["domain", "language"],
    "analysis": ["domain", "language", "storage"],
    "exporting": ["domain", "storage", "analysis"],
    "app": ["domain", "language", "documents", "ingest", "storage", "analysis", "exporting"],
    "cli": ["domain", "ingest", "storage", "analysis", "app"],
    "ui": ["domain", "ingest", "storage", "analysis", "app"],
}
# Third-party headers and the only places that may name them.
OWNERS = {
    r"poppler": ["src/documents"],
    r"voikko": ["src/language", "src/app"],
    r"tesseract": ["src/documents"],
    r"zip\.h$": ["src/documents", "src/exporting"],
    r"xlsxwriter": ["src/exporting"],
    r"QSql|QtSql": ["src/storage"],
    r"QtWidgets|QWidget|QMainWindow|QApplication|QDialog|QTableView|QPushButton|QLabel": ["ui"],
    r"nlohmann": ["src"],
}
# The window asks the layers above storage for structs; its one session object holds the open portfolio.
STORAGE_IN_UI = re.compile(r"^ui/session/")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def layer_of(path):
    parts = path.parts
    return "ui" if parts[0] == "ui" else parts[1]


def faults_of(path, text):
    layer = layer_of(path)
    if "SPDX-License-Identifier: GPL-3.0-or-later" not in text[:400]:
        yield "no licence line"
    for number, line in enumerate(text.splitlines(), 1):
        match = INCLUDE.match(line)
        if not match:
            continue
        header = match.group(2)
        target = header.split("/")[0]
        if target in LAYERS and target != layer and target not in LAYERS[layer]:
            yield f"line {number}: {layer} may not use {target}"
        if layer == "ui" and target == "storage" and not STORAGE_IN_UI.match(path.as_posix()):
            yield f"line {number}: only ui/session may hold a portfolio"
        for pattern, owners in OWNERS.items():
            if match.group(1) == "<" and re.search(pattern, header):
                if not any(path.as_posix().startswith(owner + "/") for owner in owners):
                    yield f"line {number}: <{header}> belongs to {', '.join(owners)}"


# A type of one name in two headers of one namespace breaks the program silently: the linker takes either.
TYPE = re.compile(r"^(?:struct|class|enum class)\s+(\w+)(?:\s+final)?\s*(?::[^:;{][^;{]*)?\{", re.MULTILINE)
NAMESPACE = re.compile(r"^namespace\s+([\w:]+)\s*\{", re.MULTILINE)


def types_of(text):
    namespace = NAMESPACE.search(text)
    for match in TYPE.finditer(text):
        yield (namespace.group(1) if namespace else "", match.group(1))


def main(root):
    count = bad = 0
    defined = {}
    for folder in ("src", "ui"):
        for path in sorted((root / folder).rglob("*")):
            if path.suffix not in (".h", ".cpp"):
                continue
            count += 1
            relative = path.relative_to(root)
            text = path.read_text(encoding="utf-8")
            faults = list(faults_of(relative, text))
            for name in types_of(text) if path.suffix == ".h" else []:
                if name in defined:
                    faults.append(f"{'::'.join(name)} is defined in {defined[name]} too")
                defined[name] = relative
            for fault in faults:
                bad += 1
                print(f"{relative}: {fault}")
    print(f"{count} files checked, {bad} faults")
    return 1 if bad or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent.parent)))
