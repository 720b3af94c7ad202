// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read_back_pages.h"
#include "app/read_back_slide.h"
#include "documents/pptx/read_slides.h"
#include "exporting/data_set/carried_part.h"

#include <atomic>
#include <future>

namespace salkku {

namespace {

struct Compared {
    Result<void> result;
    int faultySlide;
};

// With the slides that no other thread has taken.
Compared compareSome(const QByteArray& bytes, const QString& path, const WrittenSlides& written,
                     std::atomic<int>& taken) {
    PageChecks checks(written, path, slideFault);
    const auto slides =
        visitSlides(bytes, path, noLimits(), taken, [&](const Page& page) { return checks.passes(page); });
    return {checks.result(slides), checks.faultyPage()};
}

// Two at a time. What the first slide that differs says is told, whichever thread met it.
Result<void> compareSlides(const QByteArray& bytes, const QString& path, const WrittenSlides& written) {
    std::atomic<int> taken = 0;
    const auto compare = [&] { return compareSome(bytes, path, written, taken); };
    auto beside = std::async(std::launch::async, compare);
    const Compared here = compare();
    const Compared there = beside.get();
    if (here.result || there.faultySlide < here.faultySlide) return there.result;
    return here.result;
}

} // namespace

Result<void> readBackDeck(const QByteArray& bytes, const QString& path, const WrittenSlides& written) {
    auto same = std::async(std::launch::async,
                           [&] { return compareDataSet(carriedJson(bytes, path), written, path); });
    if (const auto slides = compareSlides(bytes, path, written); !slides) return slides;
    return same.get();
}

} // namespace salkku
