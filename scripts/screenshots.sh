#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Pictures of every page on a fresh demo portfolio, light and dark, Finnish and English, into docs/images/.
# usage: screenshots.sh [BUILD_FOLDER [PICTURE_FOLDER]]     (default: build/release docs/images)
# Needs no display; pngquant makes the pictures smaller.
set -euo pipefail
cd "$(dirname "$0")/.."
build=${1:-build/release}
pictures=${2:-docs/images}
mkdir -p "$pictures"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export QT_QPA_PLATFORM=offscreen SOURCE_DATE_EPOCH=1768900000 XDG_CONFIG_HOME="$folder/config"
"$build/bin/salkku-cli" demo "$folder/demo.salkku" --seed 1 > /dev/null

# Documents of our own making: one is reviewed in an empty portfolio, one stored, so that there is a history.
cat > "$folder/kooste-q4.txt" << 'TEXT'
Kooste raporteista loka-joulukuu 2025

Investointi 1 1/1
Yleistilanne
• Uusi ajanvaraus on käytössä jokaisessa toimipisteessä, ja palaute on ollut myönteistä.
• Etävastaanottojen osuus kasvoi syksyn aikana kaikilla yhteistyöalueilla.
Poikkeamat, riskit ja ongelmat
• Toimittajan vaihtuminen siirtää käyttöönottoa helmikuulle.
• Rekrytointi on kesken kahdessa työpaketissa.

Investointi 2 1/1
Keskeiset aikaansaannokset
• Neuvontapiste avattiin neljään kuntaan.
Seuraavalla raportointikaudella:
• Varhaisen tuen malli otetaan käyttöön kouluilla.
TEXT
"$build/bin/salkku-cli" new "$folder/empty.salkku" > /dev/null
"$build/bin/salkku-cli" demo "$folder/other.salkku" --seed 2 > /dev/null
"$build/bin/salkku-cli" export "$folder/other.salkku" --lang fi --slides title,lights --to "$folder/esitys.pdf" 2> /dev/null
cp "$folder/demo.salkku" "$folder/history.salkku"
"$build/bin/salkku-cli" import "$folder/history.salkku" "$folder/kooste-q4.txt" > /dev/null 2>&1

picture() { # name, portfolio, then options
    local name=$1 portfolio=$2
    shift 2
    for theme in light dark; do
        for language in fi en; do
            "$build/bin/salkku" "$folder/$portfolio.salkku" "$@" --theme "$theme" --lang "$language" \
                --size 1280x800 --screenshot "$pictures/$name-$theme-$language.png"
        done
    done
}

picture overview demo --page overview
for view in matrix map bars lines multiples lights; do
    picture "compare-$view" demo --page compare --investment 1 --view "$view"
done
picture region demo --page region --organisation 12 --investment 1
picture entry demo --page entry --organisation 12 --investment 1
picture import empty --page import --import "$folder/esitys.pdf"
picture indicators demo --page indicators
picture money demo --page money
picture summary demo --page summary --investment 1
picture history history --page history
picture search demo --page search --search rekrytointi
if command -v pngquant > /dev/null; then
    pngquant --force --skip-if-larger --ext .png "$pictures"/*-{light,dark}-{fi,en}.png || true
elif command -v mogrify > /dev/null; then
    mogrify -dither None -colors 128 -define png:compression-level=9 PNG8:"$pictures"/*-{light,dark}-{fi,en}.png
fi
du -ch "$pictures"/*.png | tail -1
