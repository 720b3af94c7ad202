// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/received_report.h"

namespace salkku {

/// What a filled form says, by what its rows tell of themselves (exporting/form/form_layout.h). Cells that
/// cannot be understood are problems, named by sheet and cell with what is expected and found; the others are
/// taken. `saved`: the time of submission of a form that is marked ready, UTC.
/// Errors: NotADocument (a workbook but no form), Damaged, Encrypted, LimitExceeded, NewerVersion.
Result<ReceivedReport> formFromBytes(const QByteArray& bytes, const QString& path, const QDateTime& saved,
                                     const PackageLimits& limits = {});

} // namespace salkku
