// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/slides.h"

#include "ingest/columns.h"

#include <algorithm>

namespace salkku {

namespace {

constexpr double widestGap = 0.7;   // in line heights; a wider one may be a gutter between columns
constexpr double titleReach = 0.35; // of the page's height
constexpr double titleGrowth = 1.2; // over the height of the page's usual line

bool lies(const Box& box, const Box& area) {
    return box.centreX() >= area.x0 && box.centreX() <= area.x1 && box.centreY() >= area.y0 &&
           box.centreY() <= area.y1;
}

std::vector<Word> uprightWords(const Page& page, const OrganisationTable* table) {
    std::vector<Word> words;
    for (const Word& word : page.words)
        if (word.turn == Turn::Upright && !(table && lies(word.box, table->box))) words.push_back(word);
    return words;
}

std::vector<Run> bodyRuns(const Page& page, const Furniture& furniture, const OrganisationTable* table) {
    std::vector<Run> runs;
    for (Run& run : runsOf(uprightWords(page, table), widestGap))
        if (!furniture.contains(page, run)) runs.push_back(std::move(run));
    return runs;
}

// By letters and not by lines: a few short lines in large type must not pass for the usual size.
double usualHeight(const std::vector<Run>& runs) {
    std::vector<double> heights;
    for (const Run& run : runs)
        heights.insert(heights.end(), static_cast<std::size_t>(run.text.size()), run.box.height());
    if (heights.empty()) return 0;
    const auto middle = heights.begin() + std::ssize(heights) / 2;
    std::nth_element(heights.begin(), middle, heights.end());
    return *middle;
}

// The title's runs go first: the largest type in the page's upper part, where it is larger than the rest.
std::size_t partTitle(const Page& page, std::vector<Run>& runs) {
    const auto isHigh = [&](const Run& run) { return run.box.centreY() < titleReach * page.height; };
    double largest = 0;
    double rest = 0;
    for (const Run& run : runs)
        (isHigh(run) ? largest : rest) = std::max(isHigh(run) ? largest : rest, run.box.height());
    const double usual = usualHeight(runs);
    const bool onlyTitle = std::all_of(runs.begin(), runs.end(), isHigh) && runs.size() <= 2;
    if (largest < titleGrowth * usual && !onlyTitle) return 0;
    const auto end = std::stable_partition(runs.begin(), runs.end(), [&](const Run& run) {
        return isHigh(run) && run.box.height() >= 0.9 * largest;
    });
    return static_cast<std::size_t>(end - runs.begin());
}

void setTitle(const std::vector<Run>& runs, std::size_t count, const LineJoiner& joiner, Slide& slide) {
    for (std::size_t i = 0; i < count; ++i) {
        slide.title = joiner.join(slide.title, runs[i].text);
        slide.titleBox = slide.titleBox ? slide.titleBox->united(runs[i].box) : runs[i].box;
    }
}

bool endsSentence(const QString& text) {
    return !text.isEmpty() && QStringLiteral(".:;!?").contains(text.back());
}

// A paragraph that runs on into the next column.
bool flowsOn(const Paragraph& last, const Paragraph& next) {
    return !next.bullet && !endsSentence(last.text) && next.text[0].isLower();
}

void addColumn(std::vector<Paragraph> column, const LineJoiner& joiner, std::vector<Paragraph>& all) {
    if (column.empty()) return;
    auto first = column.begin();
    if (!all.empty() && flowsOn(all.back(), *first)) {
        all.back().text = joiner.join(all.back().text, first->text);
        ++first;
    }
    all.insert(all.end(), std::make_move_iterator(first), std::make_move_iterator(column.end()));
}

} // namespace

Slide slideOf(const Page& page, const Furniture& furniture, const OrganisationTable* table,
              const LineJoiner& joiner) {
    Slide slide;
    slide.page = page.number;
    std::vector<Run> runs = bodyRuns(page, furniture, table);
    const std::size_t titleRuns = partTitle(page, runs);
    setTitle(runs, titleRuns, joiner, slide);
    runs.erase(runs.begin(), runs.begin() + static_cast<std::ptrdiff_t>(titleRuns));
    for (const TextColumn& column : columnsOf(runs, page.width))
        addColumn(paragraphsOf(column, joiner), joiner, slide.paragraphs);
    return slide;
}

LineJoiner joinerFor(const std::vector<Page>& pages) {
    LineJoiner joiner;
    for (const Page& page : pages) {
        for (const Run& run : runsOf(page.words, widestGap)) joiner.learn(run.text);
        if (!page.text.isEmpty())
            for (const QString& line : page.text.split(QLatin1Char('\n'))) joiner.learn(line);
    }
    return joiner;
}

} // namespace salkku
