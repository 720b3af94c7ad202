// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace salkku::pptx {

QByteArray themeXml();

} // namespace salkku::pptx
