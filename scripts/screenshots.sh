#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Pictures of every page on a fresh demo portfolio, light and dark, Finnish and English, into docs/images/.
# usage: screenshots.sh [BUILD_FOLDER]     (default: build/release); needs no display, pngquant makes them smaller
set -euo pipefail
cd "$(dirname "$0")/.."
build=${1:-build/release}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$build/bin/salkku-cli" demo "$folder/demo.salkku" --seed 1 > /dev/null

picture() { # name, then options
    local name=$1
    shift
    for theme in light dark; do
        for language in fi en; do
            "$build/bin/salkku" "$folder/demo.salkku" "$@" --theme "$theme" --lang "$language" --size 1280x800 \
                --screenshot "docs/images/$name-$theme-$language.png"
        done
    done
}

picture overview --page overview
for view in matrix map bars lines multiples lights; do
    picture "compare-$view" --page compare --investment 1 --view "$view"
done
picture region --page region --organisation 14 --investment 1
picture indicators --page indicators
picture money --page money
picture import --page import
if command -v pngquant > /dev/null; then
    pngquant --force --skip-if-larger --ext .png docs/images/*-{light,dark}-{fi,en}.png || true
fi
du -ch docs/images/*.png | tail -1
