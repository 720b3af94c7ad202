// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/money_cells.h"

#include "ingest/lines.h"

#include <QRegularExpression>
#include <algorithm>

namespace salkku {

namespace {

// Spaces between groups of digits are about 0.3 of a line's height, in type of fixed width 0.8; neighbouring
// cells stand farther apart, or at least farther than the groups of either.
constexpr double widestSpace = 0.9;
constexpr double unevenness = 1.6;

bool isPercentage(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^\\(?[\\d.,]+\\s?%\\)?$"));
    return form.match(text).hasMatch();
}

bool isNumeric(const Word& word) {
    static const QRegularExpression form(QStringLiteral("^[\\d.,\\s]+$"));
    return form.match(word.text).hasMatch();
}

double gapBefore(const std::vector<Word>& words, std::size_t i) {
    return words[i].box.x0 - words[i - 1].box.x1;
}

std::size_t afterWidestGap(const std::vector<Word>& words) {
    std::size_t widest = 1;
    for (std::size_t i = 2; i < words.size(); ++i)
        if (gapBefore(words, i) > gapBefore(words, widest)) widest = i;
    return widest;
}

// Whether one gap is wider than the others, as between two amounts.
bool isUneven(const std::vector<Word>& words) {
    if (words.size() < 3) return false;
    double least = gapBefore(words, 1);
    for (std::size_t i = 2; i < words.size(); ++i) least = std::min(least, gapBefore(words, i));
    return gapBefore(words, afterWidestGap(words)) > unevenness * least;
}

bool areNumeric(const std::vector<Word>& words) {
    return std::all_of(words.begin(), words.end(), isNumeric);
}

Run runOfWords(std::vector<Word> words) {
    return runsOf(std::move(words), 1e9).front();
}

bool isYear(const AmountCell& cell) {
    const int number = cell.amount.digits.toInt();
    return cell.text.size() == 4 && number >= 1900 && number < 2100;
}

class CellSorter {
public:
    void add(const Run& run) {
        const bool isOne = !(areNumeric(run.words) && isUneven(run.words));
        if (const auto amount = amountText(run.text); amount && isOne) {
            m_cells.amounts.push_back({run.text, *amount, run.box, amount->isStrong});
            if (isYear(m_cells.amounts.back())) m_cells.words.push_back({run.text, run.box}); // or a heading
            return;
        }
        if (isEmptyAmount(run.text) || isPercentage(run.text)) return;
        if (!split(run)) m_cells.words.push_back({run.text, run.box});
    }

    MoneyCells take() { return std::move(m_cells); }

private:
    // Amounts of tight columns stand in one run: its widest gap parts them.
    bool split(const Run& run) {
        if (run.words.size() < 2 || !areNumeric(run.words)) return false;
        const auto middle = run.words.begin() + static_cast<std::ptrdiff_t>(afterWidestGap(run.words));
        add(runOfWords({run.words.begin(), middle}));
        add(runOfWords({middle, run.words.end()}));
        return true;
    }

    MoneyCells m_cells;
};

} // namespace

MoneyCells moneyCellsOf(const Page& page) {
    std::vector<Word> upright;
    for (const Word& word : page.words)
        if (word.turn == Turn::Upright) upright.push_back(word);
    CellSorter sorter;
    for (const Run& run : runsApart(page, upright, widestSpace)) sorter.add(run);
    MoneyCells cells = sorter.take();
    const bool hasUnit = std::any_of(cells.words.begin(), cells.words.end(),
                                     [](const Cell& cell) { return moneyUnitIn(cell.text).has_value(); });
    for (AmountCell& cell : cells.amounts) cell.isMoney = cell.isMoney || (hasUnit && !isYear(cell));
    return cells;
}

} // namespace salkku
