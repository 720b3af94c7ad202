#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing of the given sets of Debian packages: deps.sh build [test]
# Works as root, with sudo, or with everything in place and neither.
set -euo pipefail

# Why each package is needed stands in docs/dependencies.md.
build=(g++ cmake ninja-build ccache pkg-config
       qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libqt6sql6-sqlite libsqlite3-dev
       qt6-translations-l10n libpoppler-qt6-dev libpoppler-private-dev nlohmann-json3-dev libzip-dev libexpat1-dev zlib1g-dev libxlsxwriter-dev libseccomp-dev
       libvoikko-dev voikko-fi libhunspell-dev hunspell-sv
       libtesseract-dev tesseract-ocr-fin tesseract-ocr-swe
       libgl-dev libxkbcommon-dev qt6-svg-dev fonts-dejavu-core fonts-liberation)
test=(catch2 clang-format python3 python3-jsonschema poppler-utils libxml2-utils
      libreoffice-impress libreoffice-calc python3-openpyxl)

missing=()
for set in "$@"; do
    declare -n packages="$set"
    for package in "${packages[@]}"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
    done
done
[ "${#missing[@]}" -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "These packages are missing, and neither root rights nor sudo are at hand: ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi
echo "Installing: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
install=(apt-get install -y -q --no-install-recommends "${missing[@]}")
# The package lists may be absent or old: then the second try, after an update, counts.
"${as_root[@]}" "${install[@]}" >/dev/null 2>&1 || {
    "${as_root[@]}" apt-get update -q
    "${as_root[@]}" "${install[@]}"
}
