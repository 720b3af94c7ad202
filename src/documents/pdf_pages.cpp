// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_pages.h"

#include <algorithm>
#include <atomic>
#include <new>
#include <system_error>
#include <thread>

namespace salkku {

namespace {

// Each thread opens the document anew, which costs as much as some pages.
constexpr int fewestPagesPerThread = 4;

// The threads take pages in turn, so that a heavy one does not hold up the others.
class PageQueue {
public:
    PageQueue(int pages, PdfStructure structure, const TellProgress& tell)
        : m_structure(std::move(structure))
        , m_pages(static_cast<std::size_t>(pages))
        , m_tell(tell) {}

    /// The next page; false when there is none.
    bool readNext(PdfPageReader& reader) {
        const std::size_t next = m_next++;
        if (next >= m_pages.size()) return false;
        m_pages[next] = reader.read(static_cast<int>(next) + 1, m_structure);
        // The document is refused for this page; the others need not be read.
        if (m_pages[next].outcome != PdfPage::Outcome::Read) m_next = m_pages.size();
        if (m_tell) m_tell(ReadingStage::Pages, ++m_done, static_cast<int>(m_pages.size()));
        return true;
    }

    void giveUp() {
        m_outOfMemory = true;
        m_next = m_pages.size();
    }

    bool isOutOfMemory() const { return m_outOfMemory; }
    std::vector<PdfPage> take() { return std::move(m_pages); }

private:
    std::atomic<std::size_t> m_next = 0;
    std::atomic<bool> m_outOfMemory = false;
    std::atomic<int> m_done = 0;
    const PdfStructure m_structure;
    std::vector<PdfPage> m_pages;
    const TellProgress& m_tell;
};

void readOn(PageQueue& queue, PdfPageReader& reader) {
    while (queue.readNext(reader)) {
    }
}

// What a helper throws would end the program.
void help(PageQueue& queue, const QByteArray& pdf, const DocumentLimits& limits) noexcept {
    try {
        PdfPageReader reader(pdf, limits);
        readOn(queue, reader);
    } catch (const std::bad_alloc&) {
        queue.giveUp();
    }
}

// Where the system gives no more threads, those that there are do the work.
std::vector<std::jthread> helpers(PageQueue& queue, const QByteArray& pdf, const DocumentLimits& limits,
                                  int count) {
    std::vector<std::jthread> threads;
    try {
        for (int i = 0; i < count; ++i) threads.emplace_back([&] { help(queue, pdf, limits); });
    } catch (const std::system_error&) {
    }
    return threads;
}

} // namespace

std::vector<PdfPage> readPdfPages(const QByteArray& pdf, int pages, const DocumentLimits& limits, int threads,
                                  const TellProgress& tell) {
    PdfPageReader reader(pdf, limits);
    PageQueue queue(pages, reader.structure(), tell);
    // Poppler makes what all its pages share (the profile of colours) with the first one, and guards that by
    // no lock.
    if (queue.readNext(reader)) {
        const auto others = helpers(queue, pdf, limits, threads - 1);
        readOn(queue, reader);
    }
    if (queue.isOutOfMemory()) throw std::bad_alloc();
    return queue.take();
}

int readingThreads(int pages, const DocumentLimits& limits) {
    const int processors = static_cast<int>(std::thread::hardware_concurrency());
    return std::clamp(pages / fewestPagesPerThread, 1, std::clamp(processors, 1, limits.threads));
}

} // namespace salkku
