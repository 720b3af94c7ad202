// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of one PDF, read in one pass each.
#pragma once

#include "documents/document.h"
#include "documents/limits.h"
#include "documents/pdf_picture_places.h"
#include "documents/pdf_structure.h"

#include <QByteArray>
#include <memory>
#include <optional>
#include <vector>

namespace salkku {

/// What one page gave.
struct PdfPage {
    enum class Outcome { Read, Damaged, TooManyWords };

    Outcome outcome = Outcome::Damaged;
    Page page;
    std::vector<PicturePlace> pictures; ///< that are large enough to show a table
};

/// One PDF for one thread: Poppler's documents do not share anything that a page changes. The bytes must
/// outlive it, and a Poppler::Document must be open meanwhile: it owns the library's settings.
class PdfPageReader {
public:
    PdfPageReader(const QByteArray& pdf, const DocumentLimits& limits);
    ~PdfPageReader();

    /// What the document's tags say of all its pages.
    PdfStructure structure() const;

    /// `number` from 1; `structure` is the document's.
    PdfPage read(int number, const PdfStructure& structure);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
    DocumentLimits m_limits;
};

} // namespace salkku
