// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/report_model.h"

#include <QByteArray>

namespace salkku {

/// The report as one web page that needs nothing else: WCAG 2.1 AA, light and dark by the reader's choice, no
/// scripts, prints without navigation. The same report gives the same bytes.
QByteArray htmlBytes(const Report& report);

} // namespace salkku
