// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/voikko_library.h"

#include <QLibrary>
#include <optional>

namespace salkku {

namespace {

constexpr int version = 1; // of the library's interface: libvoikko.so.1

// False where the library has no such function.
template <class Function>
bool find(QLibrary& library, const char* name, Function& function) {
    function = reinterpret_cast<Function>(library.resolve(name));
    return function != nullptr;
}

} // namespace

bool VoikkoLibrary::load() {
    QLibrary library(QStringLiteral("voikko"), version);
    return library.load() && find(library, "voikkoInit", init) &&
           find(library, "voikkoTerminate", terminate) && find(library, "voikkoSpellCstr", spell) &&
           find(library, "voikkoAnalyzeWordCstr", analyse) &&
           find(library, "voikko_mor_analysis_value_cstr", value) &&
           find(library, "voikko_free_mor_analysis", freeAnalyses) &&
           find(library, "voikko_free_mor_analysis_value_cstr", freeValue);
}

const VoikkoLibrary* VoikkoLibrary::instance() {
    static const std::optional<VoikkoLibrary> library = [] {
        VoikkoLibrary loading;
        return loading.load() ? std::optional(loading) : std::nullopt;
    }();
    return library ? &*library : nullptr;
}

} // namespace salkku
