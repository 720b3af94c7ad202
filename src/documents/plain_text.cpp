// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/plain_text.h"

#include <QStringList>

namespace salkku {

namespace {

QString withPlainLineEnds(QString text) {
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    return text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
}

} // namespace

std::vector<Page> pagesOfText(const QString& text) {
    std::vector<Page> pages;
    int line = 1;
    for (const QString& part : withPlainLineEnds(text).split(QLatin1Char('\f'))) {
        Page page;
        page.number = static_cast<int>(pages.size()) + 1;
        page.text = part;
        page.firstLine = line;
        line += static_cast<int>(part.count(QLatin1Char('\n')));
        pages.push_back(page);
    }
    // Writers end each page with a form feed, the last one too.
    if (pages.size() > 1 && pages.back().text.trimmed().isEmpty()) pages.pop_back();
    return pages;
}

} // namespace salkku
