// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "documents/limits.h"
#include "documents/progress.h"
#include "domain/result.h"

#include <QByteArray>
#include <atomic>
#include <functional>

namespace salkku {

/// Reads a presentation as PowerPoint, LibreOffice and others write it (ECMA-376: .pptx, .pptm, .ppsx,
/// .potx). Other packages and plain archives are NotADocument, with a message that names what they are.
/// `path` is for messages; the document's file name and hash are the caller's to set.
Result<Document> readSlides(const QByteArray& bytes, const QString& path, const DocumentLimits& limits,
                            const TellProgress& tell = {});

/// Called with each slide, the first one first; false ends the reading.
using SlideVisitor = std::function<bool(const Page&)>;

/// The same, one slide in memory at a time and without what its pictures show. Answers how many slides were
/// visited.
Result<int> visitSlides(const QByteArray& bytes, const QString& path, const DocumentLimits& limits,
                        const SlideVisitor& visit);

/// The same for several threads that share the work: each call takes slides from the others' counter, which
/// begins at 0, until none is left. Answers how many slides there are.
Result<int> visitSlides(const QByteArray& bytes, const QString& path, const DocumentLimits& limits,
                        std::atomic<int>& taken, const SlideVisitor& visit);

} // namespace salkku
