// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace salkku::ui {

/// In the order of the navigation list.
enum class PageId { Overview, Compare, Region, Entry, Import, History };

inline constexpr PageId allPages[] = {PageId::Overview, PageId::Compare, PageId::Region,
                                      PageId::Entry,    PageId::Import,  PageId::History};

inline QString pageName(PageId page) {
    switch (page) {
    case PageId::Overview:
        return QStringLiteral("overview");
    case PageId::Compare:
        return QStringLiteral("compare");
    case PageId::Region:
        return QStringLiteral("region");
    case PageId::Entry:
        return QStringLiteral("entry");
    case PageId::History:
        return QStringLiteral("history");
    case PageId::Import:
        break;
    }
    return QStringLiteral("import");
}

inline std::optional<PageId> pageFromName(const QString& name) {
    for (const PageId page : allPages)
        if (pageName(page) == name) return page;
    return std::nullopt;
}

} // namespace salkku::ui
