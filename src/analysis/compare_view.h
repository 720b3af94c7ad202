// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>
#include <optional>

namespace salkku {

/// The shapes in which regions are compared, in the order of the comparison page's choice.
enum class CompareView { Matrix, Map, Bars, Lines, Multiples, Lights };

inline constexpr CompareView allCompareViews[] = {CompareView::Matrix,    CompareView::Map,
                                                  CompareView::Bars,      CompareView::Lines,
                                                  CompareView::Multiples, CompareView::Lights};

/// Names in saved views and on the command line.
inline constexpr const char* compareViewNames[] = {"matrix", "map", "bars", "lines", "multiples", "lights"};

inline std::optional<CompareView> compareViewFromName(const QString& name) {
    for (const CompareView view : allCompareViews)
        if (name == QLatin1String(compareViewNames[static_cast<int>(view)])) return view;
    return std::nullopt;
}

} // namespace salkku
