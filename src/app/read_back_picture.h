// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exporting/image/picture.h"

#include <QByteArray>

namespace salkku {

/// An SVG picture read back, as read_back.h does with pages: every text where it was placed, and the colours
/// of lights. What differs is an error that names it.
Result<void> readBackSvg(const QByteArray& bytes, const QString& path, const Picture& picture,
                         Language language);

/// A PNG picture: its size, and every pixel. The error names what stands where the first one differs.
Result<void> readBackPng(const QByteArray& bytes, const QString& path, const Picture& picture);

} // namespace salkku
