#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of an archive as the text that the fuzz targets take: parts_of.py form.xlsx > seeds/form/one"""
import sys
import zipfile

with zipfile.ZipFile(sys.argv[1]) as archive:
    for name in archive.namelist():
        sys.stdout.buffer.write(b"=== " + name.encode() + b"\n" + archive.read(name) + b"\n")
