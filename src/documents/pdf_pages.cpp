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
    PageQueue(const QByteArray& pdf, int pages, const DocumentLimits& limits)
        : m_pdf(pdf)
        , m_limits(limits)
        , m_pages(static_cast<std::size_t>(pages)) {}

    void work() noexcept {
        try {
            readOn();
        } catch (const std::bad_alloc&) {
            m_outOfMemory = true;
            m_next = m_pages.size();
        }
    }

    bool isOutOfMemory() const { return m_outOfMemory; }
    std::vector<PdfPage> take() { return std::move(m_pages); }

private:
    void readOn() {
        PdfPageReader reader(m_pdf, m_limits);
        for (std::size_t next = m_next++; next < m_pages.size(); next = m_next++) {
            m_pages[next] = reader.read(static_cast<int>(next) + 1);
            // The document is refused for this page; the others need not be read.
            if (m_pages[next].outcome != PdfPage::Outcome::Read) m_next = m_pages.size();
        }
    }

    const QByteArray& m_pdf;
    const DocumentLimits& m_limits;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<bool> m_outOfMemory = false;
    std::vector<PdfPage> m_pages;
};

// Where the system gives no more threads, those that there are do the work.
std::vector<std::jthread> helpers(PageQueue& queue, int count) {
    std::vector<std::jthread> threads;
    try {
        for (int i = 0; i < count; ++i) threads.emplace_back([&queue] { queue.work(); });
    } catch (const std::system_error&) {
    }
    return threads;
}

} // namespace

std::vector<PdfPage> readPdfPages(const QByteArray& pdf, int pages, const DocumentLimits& limits,
                                  int threads) {
    PageQueue queue(pdf, pages, limits);
    {
        const auto others = helpers(queue, threads - 1);
        queue.work();
    }
    if (queue.isOutOfMemory()) throw std::bad_alloc();
    return queue.take();
}

int readingThreads(int pages, const DocumentLimits& limits) {
    const int processors = static_cast<int>(std::thread::hardware_concurrency());
    return std::clamp(pages / fewestPagesPerThread, 1, std::clamp(processors, 1, limits.threads));
}

} // namespace salkku
