// SPDX-License-Identifier: GPL-3.0-or-later
// Indicators, grants and planned work packages of demo portfolios.
#pragma once

#include "app/demo_texts.h"
#include "storage/portfolio.h"

#include <vector>

namespace salkku {

/// Two indicators and one grant for each reporting organisation and investment, and demoPlan(). One grant's
/// figures disagree on purpose. The periods must stand in the portfolio already.
Result<void> addDemoFacts(Portfolio& portfolio, const DemoTexts& texts, const std::vector<Period>& periods,
                          const CallId& call, quint32 seed);

} // namespace salkku
