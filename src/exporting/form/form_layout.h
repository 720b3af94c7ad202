// SPDX-License-Identifier: GPL-3.0-or-later
// Where things stand in a fill-in form; its reader (app/form_read.cpp) goes by the same. Rows tell in the
// hidden first column what they are, so that they are found wherever they have been moved to.
// docs/excel-form.md.
#pragma once

#include "storage/entity_keys.h"

#include <QString>
#include <optional>

namespace salkku::form {

inline constexpr int version = 1;
inline constexpr const char* marker = "salkku-form"; ///< first cell of the hidden sheet

/// Columns, from 1.
enum Column { RowId = 1, Label, Value, Words, PreviousValue, PreviousWords };

// What the first column says.
inline constexpr const char* lightRow = "light:";         ///< and the dimension
inline constexpr const char* narrativeRow = "narrative:"; ///< and the section
inline constexpr const char* percentRow = "percent";
inline constexpr const char* readyRow = "ready";
inline constexpr const char* authorRow = "author";

// Kinds of words in the hidden sheet: what an answer is called in the form's language.
inline constexpr const char* lightWord = "light";
inline constexpr const char* resultWord = "result";
inline constexpr const char* levelWord = "level"; ///< ids "0", "1" and "heading"
inline constexpr const char* readyWord = "ready"; ///< ids "yes" and "no"

/// "report|RRP3|1|A|0", the first cell of a report's sheet.
QString reportId(const StatusKey& key);
std::optional<StatusKey> reportFromId(const QString& id, const OrganisationCode& organisation,
                                      const Period& period);

/// "indicator|RRP3|1|A|6.3.1|2"
QString indicatorId(const IndicatorKey& key);
std::optional<IndicatorKey> indicatorFromId(const QString& id, const OrganisationCode& organisation);

} // namespace salkku::form
