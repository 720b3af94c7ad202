// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/region_facts.h"

#include <QColor>

namespace salkku::ui {

/// Work packages, indicators and money as tables, each with a link "finding:ID" to where it was read.
/// Investment 0 shows those of all investments.
QString factsHtml(const RegionFacts& facts, int investment, Language language, const QColor& muted);

} // namespace salkku::ui
