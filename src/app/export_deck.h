// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/language.h"
#include "domain/period.h"
#include "domain/result.h"

#include <functional>

namespace salkku {

class Portfolio;

struct ExportOptions {
    Period period;
    CallId call;
    Language language = Language::Finnish;
    QString path; ///< the ending decides about the form; ".pptx" now
};

/// Answers the number of slides. `progress` is called with (done, all) and cancels with false.
Result<int> exportDeck(const Portfolio& portfolio, const ExportOptions& options,
                       const std::function<bool(int, int)>& progress = {});

/// "salkku_2025-10_2025-12_fi.pptx"
QString suggestedFileName(const Period& period, Language language);

} // namespace salkku
