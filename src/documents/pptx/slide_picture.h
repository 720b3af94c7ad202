// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"

#include <QRectF>
#include <QString>

namespace salkku::ooxml {

/// A picture on a slide that is large enough to say something.
struct SlidePicture {
    QString part;
    Box box;
    QRectF crop = {0, 0, 1, 1}; ///< what is seen of it, in shares of its sides
    QString name;
};

} // namespace salkku::ooxml
