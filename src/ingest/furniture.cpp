// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/furniture.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace salkku {

namespace {

constexpr double margin = 0.08;        // of the page's height, at the top and at the bottom
constexpr double widestGap = 1.0;      // in heights
constexpr double tallestHeader = 1.05; // of the page's usual line; titles are larger

bool isInFooter(const Page& page, const Box& box) {
    return box.centreY() > page.height * (1 - margin);
}

bool isInHeader(const Page& page, const Box& box) {
    return box.centreY() < page.height * margin;
}

// "8", "- 8 -", "8 (53)", "8/53".
bool isPageNumber(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral("^[-\u2013\\s]*\\d{1,4}\\s?(?:\\(\\s?\\d{1,4}\\s?\\)|/\\s?\\d{1,4})?[-\u2013\\s]*$"));
    return form.match(text).hasMatch();
}

double usualHeight(const std::vector<Run>& runs) {
    std::vector<double> heights;
    for (const Run& run : runs) heights.push_back(run.box.height());
    if (heights.empty()) return 0;
    const auto middle = heights.begin() + std::ssize(heights) / 2;
    std::nth_element(heights.begin(), middle, heights.end());
    return *middle;
}

// The same words at the same height; numbers may differ from page to page.
QString keyOf(const Run& run) {
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    const int y = static_cast<int>(run.box.centreY() / 4);
    return QString(run.text).replace(digits, QStringLiteral("#")) + QLatin1Char('@') + QString::number(y);
}

} // namespace

Furniture::Furniture(const std::vector<Page>& pages) {
    QHash<QString, int> counts;
    for (const Page& page : pages) {
        const auto runs = runsOf(page.words, widestGap);
        const double usual = usualHeight(runs);
        for (const Run& run : runs) {
            const bool header = isInHeader(page, run.box) && run.box.height() <= tallestHeader * usual;
            if (header || isInFooter(page, run.box)) ++counts[keyOf(run)];
        }
    }
    const int most = std::max<int>(3, static_cast<int>(pages.size() / 2));
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (it.value() >= most) m_repeated.insert(it.key());
}

bool Furniture::contains(const Page& page, const Run& run) const {
    const bool inMargin = isInFooter(page, run.box) || isInHeader(page, run.box);
    return inMargin && (isPageNumber(run.text) || m_repeated.contains(keyOf(run)));
}

} // namespace salkku
