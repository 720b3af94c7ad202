// SPDX-License-Identifier: GPL-3.0-or-later
// The slide master and its layouts: title, text, and tables or charts.
#pragma once

#include "exporting/pptx/placeholders.h"

#include <QByteArray>
#include <QString>

namespace salkku::pptx {

QByteArray masterXml(const QString& language);
QByteArray layoutXml(Layout layout, const QString& language);

} // namespace salkku::pptx
