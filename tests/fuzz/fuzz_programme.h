// SPDX-License-Identifier: GPL-3.0-or-later
// The built-in programme, loaded once a process: its words lead the fuzzer into the recognisers.
#pragma once

#include "domain/programme_json.h"

#include <QFile>
#include <cstdlib>

namespace salkku::fuzz {

inline const Programme& programme() {
    static const Programme loaded = [] {
        QFile file(QStringLiteral(SALKKU_SOURCE_DIR "/resources/programmes/fi-rrp-pillar4.json"));
        if (!file.open(QIODevice::ReadOnly)) std::abort();
        auto parsed = parseProgramme(file.readAll(), file.fileName());
        if (!parsed) std::abort();
        return *std::move(parsed);
    }();
    return loaded;
}

} // namespace salkku::fuzz
