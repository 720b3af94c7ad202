#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: check_page.sh SALKKU_CLI NODE_MODULES    status 77: Node, Chromium, axe-core or puppeteer-core is absent
#
# Exports the demo as a web page and looks for faults with axe-core, in the light and in the dark, and walks through
# everything that the keyboard must reach. Make the folder with: npm install --prefix DIR axe-core puppeteer-core
set -euo pipefail
cli=$1
modules=${2:-${SALKKU_NODE_MODULES:-}}
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
if [ -z "$browser" ] || [ ! -d "$modules/axe-core" ] || ! command -v node >/dev/null; then
    echo "SKIPPED: needs node, chromium, and axe-core and puppeteer-core in SALKKU_NODE_MODULES"
    exit 77
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$cli" demo "$folder/d.salkku" 2>/dev/null
"$cli" export "$folder/d.salkku" --to "$folder/d.html" 2>/dev/null
NODE_PATH=$modules node "$(dirname "$0")/check_page.js" "$browser" "$folder/d.html"
