// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace salkku::ui {

/// The shapes in which the comparison page shows the regions, in the order of its choice.
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
