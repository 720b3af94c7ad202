// SPDX-License-Identifier: GPL-3.0-or-later
// Voikko's functions, from its library that is loaded when the first word is asked for: it brings ten
// libraries along, and a program that only writes slides asks for none.
#pragma once

#include <libvoikko/voikko.h>

namespace salkku {

struct VoikkoLibrary {
    /// Null where Voikko is not installed.
    static const VoikkoLibrary* instance();

    decltype(&voikkoInit) init = nullptr;
    decltype(&voikkoTerminate) terminate = nullptr;
    decltype(&voikkoSpellCstr) spell = nullptr;
    decltype(&voikkoAnalyzeWordCstr) analyse = nullptr;
    decltype(&voikko_mor_analysis_value_cstr) value = nullptr;
    decltype(&voikko_free_mor_analysis) freeAnalyses = nullptr;
    decltype(&voikko_free_mor_analysis_value_cstr) freeValue = nullptr;

private:
    bool load();
};

} // namespace salkku
