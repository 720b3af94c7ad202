// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/summary_page.h"

namespace salkku::ui {

/// What a sentence rests on, with a link "evidence:N" to each place.
QString evidenceHtml(const std::vector<ShownEvidence>& evidence, const Programme& programme,
                     Language language, const QColor& muted);

} // namespace salkku::ui
