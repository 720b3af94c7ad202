// SPDX-License-Identifier: GPL-3.0-or-later
// Fields and their values in words, for the history and for questions about conflicts.
#pragma once

#include "domain/programme.h"
#include "storage/change.h"

namespace salkku {

QString fieldTitle(const FieldName& field, const Programme& programme, Language language);
/// "–" for nothing; bullets one to a line.
QString fieldValueText(const FieldName& field, const FieldValue& value, const Programme& programme,
                       Language language);
QString reportStateText(ReportState state);
QString indicatorResultText(const QString& result); ///< "yes" for "met"; "–" for none

/// As people type it: "7,5" in Finnish, no thousands.
QString numberText(double number, Language language);
/// Comma or point; nothing for what is no number.
std::optional<double> numberFromText(const QString& text);

} // namespace salkku
