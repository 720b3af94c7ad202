// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pdf_page_reader.h"
#include "documents/progress.h"

#include <vector>

namespace salkku {

/// The first `pages` pages of the PDF, in order. They are read by up to `threads` threads at once, each with
/// a document of its own; what comes out does not depend on how many there are. A Poppler::Document must be
/// open meanwhile.
std::vector<PdfPage> readPdfPages(const QByteArray& pdf, int pages, const DocumentLimits& limits, int threads,
                                  const TellProgress& tell = {});

/// As many threads as pay for a document of so many pages on this machine.
int readingThreads(int pages, const DocumentLimits& limits);

} // namespace salkku
