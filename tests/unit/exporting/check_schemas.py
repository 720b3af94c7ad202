#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: check_schemas.py SCHEMAS DECKS    validates every deck in the folder; status 77: nothing to check with"""
import pathlib
import shutil
import subprocess
import sys

schemas, decks = map(pathlib.Path, sys.argv[1:])
validator = schemas / "validate_ooxml.py"
if not validator.exists() or not shutil.which("xmllint"):
    print(f"SKIPPED: {validator} or xmllint is absent; set SALKKU_SCHEMAS and install libxml2-utils")
    sys.exit(77)
files = sorted(decks.glob("*.pptx"))
assert files, f"no decks in {decks}"
sys.exit(subprocess.run([sys.executable, validator, *files]).returncode)
