// SPDX-License-Identifier: GPL-3.0-or-later
// Findings in words.
#pragma once

#include "domain/programme.h"
#include "ingest/findings.h"

#include <QString>
#include <optional>

namespace salkku::ui {

QString findingKindText(const QString& kindId); ///< "Progress percentages"; the id itself where it is new
QString findingText(const Finding& finding, const Programme& programme, Language language);
/// The finding with all its words, over several lines.
QString findingToolTip(const Finding& finding);
QString findingSubject(const Finding& finding, const Programme& programme, Language language);
bool subjectIsUnknown(
    const Finding& finding); ///< the document names somebody whom the programme does not know
std::optional<Light> findingLight(const Finding& finding);

} // namespace salkku::ui
