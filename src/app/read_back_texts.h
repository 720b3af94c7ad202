// SPDX-License-Identifier: GPL-3.0-or-later
// What is compared when an exported file is read back.
#pragma once

#include "domain/result.h"

#include <QString>
#include <optional>

namespace salkku {

/// Where a file says something else than was meant.
struct ReadBackFault {
    QString place; ///< "row Kainuu, column Risks", in words
    QString meant;
    QString read; ///< empty: it does not stand there at all
};

/// The text without spaces, breaks and marks that are never seen: readers place those by themselves.
QString squeezed(const QString& text);

/// The number that a chart's value says, whatever stands around it; nothing for an empty text.
std::optional<double> numberIn(const QString& text);

/// `slide` from 1.
Error readBackError(const ReadBackFault& fault, int slide, const QString& path);
/// Of a form without slides.
Error readBackError(const ReadBackFault& fault, const QString& path);
/// The file as a whole is not as it should be.
Error readBackError(const QString& what, const QString& path);

/// `place` on a sheet or in a section.
QString placeIn(const QString& sheet, const QString& place);
QString cellPlace(const QString& row, const QString& column);
QString titlePlace();
QString textPlace();
QString tablePlace();
QString chartPlace();

} // namespace salkku
