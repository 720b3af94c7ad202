// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/status_report.h"

#include <QString>
#include <vector>

namespace salkku {

/// Empty for none.
QString evidenceText(const std::vector<TextEvidence>& evidence);
/// What cannot be read is left out: evidence of a report that has no period proves nothing.
std::vector<TextEvidence> evidenceFrom(const QString& text);

} // namespace salkku
