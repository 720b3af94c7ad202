// SPDX-License-Identifier: GPL-3.0-or-later
// The document's properties: title, language, program, date of the data.
#pragma once

#include "exporting/report_model.h"

#include <QByteArray>

namespace salkku::pptx {

QByteArray corePropertiesXml(const Report& report, const QDateTime& at);
QByteArray appPropertiesXml(const Report& report, int slides);
QByteArray customPropertiesXml(const Report& report);

} // namespace salkku::pptx
