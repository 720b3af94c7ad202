// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"

#include <QImage>

namespace salkku {

/// A plain rendition of what was read of a page: its coloured areas, its tables' lines and its words, each in
/// its box. For documents that nothing here can draw as they look. Words need a QGuiApplication with its
/// fonts; without one they are left out.
QImage paintPage(const Page& page, double dpi);

} // namespace salkku
