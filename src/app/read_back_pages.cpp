// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read_back_pages.h"

#include <QCoreApplication>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ReadBack)
};

// The text around the root's tags is another's. A data set of many slides is large: it is not copied.
bool isSameJson(QByteArrayView a, QByteArrayView b) {
    return a.trimmed() == b.trimmed();
}

} // namespace

DocumentLimits noLimits() {
    DocumentLimits limits;
    limits.bytes = limits.partBytes = limits.unpackedBytes = std::numeric_limits<qint64>::max();
    limits.pages = limits.parts = limits.wordsPerPage = limits.elementsPerPart =
        std::numeric_limits<int>::max();
    return limits;
}

bool PageChecks::passes(const Page& page) {
    const auto at = static_cast<std::size_t>(page.number - 1);
    if (at >= m_written.slides.size()) return false;
    if (const auto fault = m_faultOf(m_written.slides[at], page)) {
        m_fault = readBackError(*fault, page.number, m_path);
        m_faultyPage = page.number;
    }
    return !m_fault;
}

Result<void> PageChecks::result(const Result<int>& pages) const {
    if (!pages) return readBackError(pages.error().message, m_path);
    if (m_fault) return *m_fault;
    const auto meant = static_cast<int>(m_written.slides.size());
    if (*pages == meant) return {};
    return readBackError(Text::tr("it has %1 slides instead of %2.").arg(*pages).arg(meant), m_path);
}

Result<void> compareDataSet(const Result<QByteArray>& carried, const WrittenSlides& written,
                            const QString& path) {
    if (!carried) return readBackError(carried.error().message, path);
    if (isSameJson(*carried, written.dataSet)) return {};
    return readBackError(Text::tr("the values that go along are not whole."), path);
}

} // namespace salkku
