// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace salkku::ooxml {

/// How wide the text is about, in points, set in a sans-serif type of the size. A file names fonts that this
/// machine may not have, and the command line has none at all; where lines break is an estimate anyway.
double estimatedWidth(QStringView text, double size, bool bold);

} // namespace salkku::ooxml
