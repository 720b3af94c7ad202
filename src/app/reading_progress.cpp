// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading_progress.h"

#include <QList>

namespace salkku {

namespace {

const char* const mark = "progress";
const char* const pages = "pages";
const char* const pictures = "pictures";

} // namespace

QByteArray progressLine(const ReadingStep& step) {
    return QByteArray(mark) + ' ' + (step.stage == ReadingStage::Pages ? pages : pictures) + ' ' +
           QByteArray::number(step.done) + ' ' + QByteArray::number(step.total) + '\n';
}

std::optional<ReadingStep> progressFrom(const QByteArray& line) {
    const QList<QByteArray> words = line.trimmed().split(' ');
    if (words.size() != 4 || words[0] != mark || (words[1] != pages && words[1] != pictures))
        return std::nullopt;
    bool hasDone = false, hasTotal = false;
    const ReadingStep step{words[1] == pages ? ReadingStage::Pages : ReadingStage::Pictures,
                           words[2].toInt(&hasDone), words[3].toInt(&hasTotal)};
    if (!hasDone || !hasTotal || step.done < 0 || step.done > step.total) return std::nullopt;
    return step;
}

} // namespace salkku
