#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings resources/translations/*.ts up to date with the texts in the sources; then translate what is unfinished
# (Qt Linguist, or any editor). The English file holds plural forms only.
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate6 || echo /usr/lib/qt6/bin/lupdate)
for language in fi sv; do
    "$lupdate" -silent -no-obsolete -I src -I . -locations none -target-language "$language" src ui -ts "resources/translations/salkku_$language.ts"
done
"$lupdate" -silent -no-obsolete -I src -I . -locations none -pluralonly -target-language en src ui -ts resources/translations/salkku_en.ts
