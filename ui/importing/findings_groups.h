// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/programme.h"
#include "ingest/findings.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace salkku::ui {

/// What findings are put together by, in the order of the choice on the page.
enum class Grouping { Kind, Region, Page, Confidence };
inline constexpr Grouping allGroupings[] = {Grouping::Kind, Grouping::Region, Grouping::Page,
                                            Grouping::Confidence};

QString groupingId(Grouping grouping); ///< for what the window remembers
std::optional<Grouping> groupingFrom(const QString& id);
QString groupingText(Grouping grouping); ///< "By region"

struct FindingsGroup {
    QString id;                        ///< of a kind; anything else only tells groups apart
    std::vector<std::size_t> findings; ///< indexes, in the order of their tables or as they were read
};

/// Every finding in one group. Kinds come as the document has them, regions as the programme, pages
/// ascending, the unsurest first.
std::vector<FindingsGroup> groupsOf(const std::vector<Finding>& findings, Grouping grouping,
                                    const Programme& programme);

/// What the group's findings have in common, by the first of them.
QString groupTitle(Grouping grouping, const Finding& first, const Programme& programme, Language language);

/// Kinds that occur, in the document's order.
QStringList kindsIn(const std::vector<Finding>& findings);

} // namespace salkku::ui
