// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read_back.h"
#include "app/read_back_texts.h"
#include "documents/document.h"
#include "documents/limits.h"

#include <functional>
#include <limits>
#include <optional>

namespace salkku {

/// The reader's limits are against strangers.
DocumentLimits noLimits();

/// Compares pages one by one, until one differs.
class PageChecks {
public:
    using FaultOf = std::function<std::optional<ReadBackFault>(const PlacedSlide&, const Page&)>;

    PageChecks(const WrittenSlides& written, const QString& path, FaultOf faultOf)
        : m_written(written)
        , m_path(path)
        , m_faultOf(std::move(faultOf)) {}

    bool passes(const Page& page);
    /// `pages` were read.
    Result<void> result(const Result<int>& pages) const;
    /// The page that differs; beyond the last one where none does.
    int faultyPage() const { return m_faultyPage; }

private:
    const WrittenSlides& m_written;
    QString m_path;
    FaultOf m_faultOf;
    std::optional<Error> m_fault;
    int m_faultyPage = std::numeric_limits<int>::max();
};

Result<void> compareDataSet(const Result<QByteArray>& carried, const WrittenSlides& written,
                            const QString& path);

} // namespace salkku
