// SPDX-License-Identifier: GPL-3.0-or-later
// Headings of work packages: "2.1.1 Työpaketti 1: Title", "TP 1 – Title", "Työpaketti 1" alone.
#pragma once

#include "domain/programme.h"

#include <QRegularExpression>
#include <optional>

namespace salkku {

struct WorkPackageHeading {
    int number = 0;
    QString title; ///< empty where the heading gives none
};

/// Knows the programme's words for work packages.
class WorkPackageLabelReader {
public:
    explicit WorkPackageLabelReader(const Programme& programme);

    /// For a heading without its section number; not for a sentence about a work package.
    std::optional<WorkPackageHeading> heading(const QString& text) const;

private:
    QStringList m_words;
    QRegularExpression m_pattern;
};

} // namespace salkku
