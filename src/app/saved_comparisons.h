// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison page's saved views, as the portfolio keeps them.
#pragma once

#include "analysis/saved_comparison.h"
#include "domain/result.h"
#include "storage/saved_view.h"

#include <QStringList>
#include <vector>

namespace salkku {

class Portfolio;

/// The page that they are saved under.
QString comparisonPage();
SavedView savedViewOf(const SavedComparison& comparison);
/// What is missing or unknown stays as it is in a view that nobody has changed. Errors: Damaged, where the
/// state is no JSON object.
Result<SavedComparison> comparisonOf(const SavedView& view);

/// In the order of the names. Error: NotFound, which names the views there are.
Result<std::vector<SavedComparison>> savedComparisons(const Portfolio& portfolio, const QStringList& names);

} // namespace salkku
