// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exporting/report_model.h"

#include <QByteArray>

namespace salkku {

/// A web page read back, as read_back.h does with slides: every light, percentage, amount and bullet of the
/// report. What differs is an error that names it.
Result<void> readBackHtml(const QByteArray& bytes, const QString& path, const Report& report);

} // namespace salkku
