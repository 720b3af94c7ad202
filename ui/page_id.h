// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/compare_view.h"

#include <QString>
#include <optional>

namespace salkku::ui {

/// In the order of the navigation list; what a search finds stands in none.
enum class PageId { Overview, Compare, Region, Entry, Import, Indicators, Money, Summary, History, Search };

/// Those of the navigation list.
inline constexpr PageId allPages[] = {PageId::Overview, PageId::Compare, PageId::Region,
                                      PageId::Entry,    PageId::Import,  PageId::Indicators,
                                      PageId::Money,    PageId::Summary, PageId::History};

inline QString pageName(PageId page) {
    switch (page) {
    case PageId::Overview:
        return QStringLiteral("overview");
    case PageId::Compare:
        return QStringLiteral("compare");
    case PageId::Region:
        return QStringLiteral("region");
    case PageId::Indicators:
        return QStringLiteral("indicators");
    case PageId::Money:
        return QStringLiteral("money");
    case PageId::Entry:
        return QStringLiteral("entry");
    case PageId::History:
        return QStringLiteral("history");
    case PageId::Summary:
        return QStringLiteral("summary");
    case PageId::Search:
        return QStringLiteral("search");
    case PageId::Import:
        break;
    }
    return QStringLiteral("import");
}

inline std::optional<PageId> pageFromName(const QString& name) {
    for (const PageId page : allPages)
        if (pageName(page) == name) return page;
    if (pageName(PageId::Search) == name) return PageId::Search;
    return std::nullopt;
}

} // namespace salkku::ui
