// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/report_blocks.h"

#include "ingest/report_headings.h"
#include "ingest/stray_numbers.h"

#include <QRegularExpression>
#include <algorithm>

namespace salkku {

namespace {

// The slides with large type in its place: a heading in the middle of a page is no title of it.
std::vector<Slide> untitledPages(const Reading& reading) {
    std::vector<Slide> pages = reading.slides;
    const bool titled =
        std::any_of(pages.begin(), pages.end(), [](const Slide& s) { return !s.title.isEmpty(); });
    if (!titled) return pages;
    const Furniture furniture(reading.document.pages);
    const Surroundings surroundings = {furniture, tableAreas(reading), reading.programme,
                                       usualHeightOf(reading.document.pages)};
    for (std::size_t i = 0; i < pages.size(); ++i)
        if (!pages[i].title.isEmpty())
            pages[i] = runningTextOf(reading.document.pages[i], surroundings, reading.joiner);
    removeStrayNumbers(pages, strayNumbersOf(reading.document));
    return pages;
}

std::vector<ReportBlock> blocksOf(const Slide& slide) {
    std::vector<ReportBlock> blocks;
    if (!slide.title.isEmpty())
        blocks.push_back({slide.title, slide.page, slide.titleBox, slide.titleLine, false});
    for (const Paragraph& paragraph : slide.paragraphs)
        blocks.push_back({paragraph.text, slide.page, paragraph.box, paragraph.line, paragraph.bullet});
    return blocks;
}

// Pieces of one paragraph keep its place: where inside it they stand is not known.
void addParted(const ReportBlock& block, std::vector<qsizetype> starts, std::vector<ReportBlock>& blocks) {
    starts.push_back(0);
    starts.push_back(block.text.size());
    std::sort(starts.begin(), starts.end());
    for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
        ReportBlock piece = block;
        piece.text = block.text.mid(starts[i], starts[i + 1] - starts[i]).trimmed();
        piece.bullet = block.bullet && i == 0;
        if (!piece.text.isEmpty()) blocks.push_back(std::move(piece));
    }
}

bool endsWithPageNumber(const QString& text) {
    static const QRegularExpression number(QStringLiteral("\\s\\d{1,3}$"));
    return numberedHeading(text) && number.match(text).hasMatch();
}

// A page on which most headings end in a number lists the contents.
bool isContentsPage(const std::vector<ReportBlock>& blocks) {
    constexpr std::ptrdiff_t fewestLines = 4;
    const auto headings = std::count_if(blocks.begin(), blocks.end(), [](const ReportBlock& block) {
        return numberedHeading(block.text).has_value();
    });
    const auto lines = std::count_if(blocks.begin(), blocks.end(),
                                     [](const ReportBlock& block) { return endsWithPageNumber(block.text); });
    return lines >= fewestLines && 2 * lines > headings;
}

void removeContents(std::vector<ReportBlock>& blocks) {
    const bool contents = isContentsPage(blocks);
    std::erase_if(blocks, [&](const ReportBlock& block) {
        return isContentsLine(block.text) || (contents && endsWithPageNumber(block.text));
    });
}

} // namespace

std::vector<ReportBlock> reportBlocks(const Reading& reading, const IndicatorLabelReader& labels) {
    const bool text = reading.document.format == DocumentFormat::PlainText;
    std::vector<ReportBlock> all;
    for (const Slide& slide : text ? reading.slides : untitledPages(reading)) {
        std::vector<ReportBlock> blocks = blocksOf(slide);
        removeContents(blocks);
        for (const ReportBlock& block : blocks) {
            std::vector<qsizetype> starts = innerHeadings(block.text);
            for (const qsizetype start : labels.innerLabels(block.text)) starts.push_back(start);
            addParted(block, std::move(starts), all);
        }
    }
    return all;
}

bool endsSentence(const QString& text) {
    return !text.isEmpty() && QStringLiteral(".!?").contains(text.back());
}

bool goesOn(const QString& text, const ReportBlock& next) {
    return !next.bullet && !endsSentence(text) && !next.text.isEmpty() && next.text[0].isLower();
}

} // namespace salkku
