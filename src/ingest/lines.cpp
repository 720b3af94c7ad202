// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/lines.h"

#include <algorithm>
#include <cmath>

namespace salkku {

namespace {

// Words of one baseline have their middles at one height, give or take a superscript or a bullet of another
// font.
bool sharesLine(const Word& a, const Word& b) {
    const double tolerance = 0.4 * std::min(a.box.height(), b.box.height());
    return std::abs(a.box.centreY() - b.box.centreY()) <= tolerance;
}

std::vector<std::vector<Word>> rowsOf(std::vector<Word> words) {
    std::stable_sort(words.begin(), words.end(),
                     [](const Word& a, const Word& b) { return a.box.centreY() < b.box.centreY(); });
    std::vector<std::vector<Word>> rows;
    for (Word& word : words) {
        constexpr std::ptrdiff_t reach = 4; // rows of small print may lie within a large line's height
        const auto begin = rows.end() - std::min<std::ptrdiff_t>(reach, std::ssize(rows));
        const auto row = std::find_if(begin, rows.end(),
                                      [&](const auto& other) { return sharesLine(other.front(), word); });
        if (row == rows.end())
            rows.push_back({std::move(word)});
        else
            row->push_back(std::move(word));
    }
    return rows;
}

void splitAtGaps(std::vector<Word> row, double gap, std::vector<Run>& runs) {
    std::stable_sort(row.begin(), row.end(),
                     [](const Word& a, const Word& b) { return a.box.x0 < b.box.x0; });
    std::vector<Word> current;
    for (Word& word : row) {
        const bool far = !current.empty() && word.box.x0 - current.back().box.x1 > gap * word.box.height();
        if (far) runs.push_back(runInOrder(std::exchange(current, {})));
        current.push_back(std::move(word));
    }
    runs.push_back(runInOrder(std::move(current)));
}

} // namespace

Run runInOrder(std::vector<Word> words) {
    Run run;
    run.box = words.front().box;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool spaced = i > 0 && words[i].box.x0 - words[i - 1].box.x1 > 0.1 * words[i].box.height();
        if (i > 0 && (spaced || words[i - 1].spaceAfter)) run.text += QLatin1Char(' ');
        run.text += words[i].text;
        run.box = run.box.united(words[i].box);
    }
    run.words = std::move(words);
    return run;
}

std::vector<Run> runsOf(std::vector<Word> words, double gap) {
    std::vector<Run> runs;
    for (auto& row : rowsOf(std::move(words))) splitAtGaps(std::move(row), gap, runs);
    return runs;
}

Run mergedRun(std::vector<Run> runs) {
    std::vector<Word> words;
    for (Run& run : runs) words.insert(words.end(), run.words.begin(), run.words.end());
    std::stable_sort(words.begin(), words.end(),
                     [](const Word& a, const Word& b) { return a.box.x0 < b.box.x0; });
    return runInOrder(std::move(words));
}

} // namespace salkku
