// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "domain/result.h"

#include <QByteArray>

namespace salkku {

/// What an SVG picture of Salkku's own shows: its lines of text and filled rectangles, where they stand, in
/// the picture's own units. Error: Damaged.
Result<Page> svgPage(const QByteArray& bytes, const QString& path);

} // namespace salkku
