// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/slides.h"

#include "ingest/columns.h"
#include "ingest/data_tables.h"
#include "ingest/legend.h"
#include "ingest/marked_text.h"

#include <algorithm>

namespace salkku {

namespace {

constexpr double widestGap = 1.2;   // in line heights; a wider one may be a gutter between columns
constexpr double titleReach = 0.35; // of the page's height
constexpr std::size_t mostTitleRuns = 4;
constexpr double titleGrowth = 1.2; // over the page's other lines

bool lies(const Box& box, const Box& area) {
    return box.centreX() >= area.x0 && box.centreX() <= area.x1 && box.centreY() >= area.y0 &&
           box.centreY() <= area.y1;
}

// Words of tables that the page marks, by geometry they might be read as text.
std::vector<bool> paragraphsOfData(const Page& page) {
    std::vector<bool> ofData(page.paragraphs.size());
    for (const DataTable& table : dataTablesOf(page))
        for (std::size_t i = 0; i < page.paragraphs.size(); ++i) {
            const int cell = page.paragraphs[i].cell;
            if (cell >= 0 && cell < std::ssize(page.cells) &&
                page.cells[static_cast<std::size_t>(cell)].table == table.table)
                ofData[i] = true;
        }
    return ofData;
}

std::vector<Word> uprightWords(const Page& page, const std::vector<PageArea>& tables) {
    const auto isInTable = [&](const Word& word) {
        return std::any_of(tables.begin(), tables.end(), [&](const PageArea& table) {
            return table.page == page.number && lies(word.box, table.box);
        });
    };
    const auto ofData = paragraphsOfData(page);
    const auto isData = [&](const Word& word) {
        return markOf(page, word) && ofData[static_cast<std::size_t>(word.paragraph)];
    };
    std::vector<Word> words;
    for (const Word& word : page.words)
        if (word.turn == Turn::Upright && !isInTable(word) && !isData(word)) words.push_back(word);
    return words;
}

// Marked lines in their order, then what geometry puts together.
std::vector<Run> linesOf(const Page& page, std::vector<Word> words) {
    std::vector<Run> runs = markedLines(page, words);
    std::erase_if(words, [](const Word& word) { return word.paragraph >= 0; });
    std::vector<Run> loose = runsOf(std::move(words), widestGap);
    std::move(loose.begin(), loose.end(), std::back_inserter(runs));
    return runs;
}

std::vector<Run> bodyRuns(const Page& page, const Surroundings& surroundings) {
    std::vector<Run> runs = linesOf(page, uprightWords(page, surroundings.tables));
    std::erase_if(runs, [&](const Run& run) { return surroundings.furniture.contains(page, run); });
    // A part of the legend may lie in a table's area, and the rest beside it.
    if (showLegend(runsOf(page.words, widestGap), surroundings.programme))
        removeLegend(runs, surroundings.programme);
    return runs;
}

double tallest(const std::vector<Run>& runs) {
    double height = 0;
    for (const Run& run : runs) height = std::max(height, run.box.height());
    return height;
}

// The height that the given share of the letters does not exceed. By letters and not by lines: a few short
// lines in large type must not pass for the usual size.
double heightAt(double share, std::vector<double> letters) {
    if (letters.empty()) return 0;
    const auto place =
        letters.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(letters.size() - 1));
    std::nth_element(letters.begin(), place, letters.end());
    return *place;
}

double medianHeight(const std::vector<Run>& runs) {
    std::vector<double> letters;
    for (const Run& run : runs)
        letters.insert(letters.end(), static_cast<std::size_t>(run.text.size()), run.box.height());
    return heightAt(0.5, std::move(letters));
}

// A title's type is larger than that of the page's text and of the document's.
bool isTitle(const std::vector<Run>& large, const std::vector<Run>& rest, double usual) {
    if (large.empty() || large.size() > mostTitleRuns) return false;
    const double height = tallest(large);
    if (rest.empty()) return height >= 1.5 * usual;
    return height >= titleGrowth * medianHeight(rest) && height >= 1.1 * usual;
}

std::vector<Run> takeMarkedTitle(const Page& page, std::vector<Run>& runs) {
    std::vector<Run> title;
    std::copy_if(runs.begin(), runs.end(), std::back_inserter(title),
                 [&](const Run& run) { return isMarkedTitle(page, run); });
    std::erase_if(runs, [&](const Run& run) { return isMarkedTitle(page, run); });
    return title;
}

// Moves the title's runs out of the others: those that the document marks, else the largest type in the
// page's upper part.
std::vector<Run> takeTitle(const Page& page, double usual, std::vector<Run>& runs) {
    if (auto title = takeMarkedTitle(page, runs); !title.empty()) return title;
    const auto isHigh = [&](const Run& run) { return run.box.centreY() < titleReach * page.height; };
    std::vector<Run> high;
    std::copy_if(runs.begin(), runs.end(), std::back_inserter(high), isHigh);
    const double height = 0.9 * tallest(high);
    std::vector<Run> large;
    std::vector<Run> rest;
    for (const Run& run : runs) (isHigh(run) && run.box.height() >= height ? large : rest).push_back(run);
    if (!isTitle(large, rest, usual)) return {};
    runs = std::move(rest);
    return large;
}

void setTitle(const std::vector<Run>& runs, const LineJoiner& joiner, Slide& slide) {
    for (const Run& run : runs) {
        slide.title = joiner.join(slide.title, run.text);
        slide.titleBox = slide.titleBox ? slide.titleBox->united(run.box) : run.box;
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

Slide blankSlideOf(const Page& page) {
    Slide slide;
    slide.page = page.number;
    slide.isUpright = page.height > page.width;
    return slide;
}

void addText(const std::vector<Run>& runs, const Page& page, ListNumbers numbers, const LineJoiner& joiner,
             Slide& slide) {
    const auto loose = std::find_if_not(runs.begin(), runs.end(), isMarked);
    slide.paragraphs = markedParagraphs(page, {runs.begin(), loose}, joiner, numbers);
    std::vector<Paragraph> others;
    for (const TextColumn& column : columnsOf({loose, runs.end()}, page.width))
        addColumn(paragraphsOf(column, joiner), joiner, others);
    std::move(others.begin(), others.end(), std::back_inserter(slide.paragraphs));
}

} // namespace

Slide slideOf(const Page& page, const Surroundings& surroundings, const LineJoiner& joiner) {
    Slide slide = blankSlideOf(page);
    std::vector<Run> runs = bodyRuns(page, surroundings);
    setTitle(takeTitle(page, surroundings.usualHeight, runs), joiner, slide);
    addText(runs, page, ListNumbers::LeftOut, joiner, slide);
    return slide;
}

Slide runningTextOf(const Page& page, const Surroundings& surroundings, const LineJoiner& joiner) {
    Slide slide = blankSlideOf(page);
    addText(bodyRuns(page, surroundings), page, ListNumbers::Kept, joiner, slide);
    return slide;
}

double usualHeightOf(const std::vector<Page>& pages) {
    std::vector<double> letters;
    for (const Page& page : pages)
        for (const Word& word : page.words)
            if (word.turn == Turn::Upright)
                letters.insert(letters.end(), static_cast<std::size_t>(word.text.size()), word.box.height());
    return heightAt(0.25, std::move(letters));
}

LineJoiner joinerFor(const std::vector<Page>& pages, const Morphology& morphology) {
    LineJoiner joiner(morphology);
    for (const Page& page : pages) {
        for (const Run& run : runsOf(page.words, widestGap)) joiner.learn(run.text);
        if (!page.text.isEmpty())
            for (const QString& line : page.text.split(QLatin1Char('\n'))) joiner.learn(line);
    }
    return joiner;
}

} // namespace salkku
