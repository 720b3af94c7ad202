// SPDX-License-Identifier: GPL-3.0-or-later
// An exported file read by Salkku's own reader, beside what was to be written: every light, percentage,
// amount and bullet. What differs is an error that names it.
#pragma once

#include "domain/result.h"
#include "exporting/layout/placed_slide.h"

#include <QByteArray>
#include <vector>

namespace salkku {

/// What a file must say.
struct WrittenSlides {
    const std::vector<PlacedSlide>& slides;
    const QByteArray& dataSet; ///< JSON that goes along; empty: none
    Language language = Language::Finnish;
};

/// Errors: CannotWrite, which names the slide, the place on it, what was meant and what was read.
Result<void> readBackDeck(const QByteArray& bytes, const QString& path, const WrittenSlides& written);
Result<void> readBackPdf(const QByteArray& bytes, const QString& path, const WrittenSlides& written);

} // namespace salkku
