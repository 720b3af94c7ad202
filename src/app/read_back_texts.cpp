// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read_back_texts.h"

#include <QCoreApplication>
#include <QDir>
#include <algorithm>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ReadBack)
};

constexpr qsizetype longestQuote = 120; // letters; enough to find the place

QString quoted(const QString& text) {
    return text.size() <= longestQuote ? text : text.left(longestQuote) + QChar(0x2026);
}

} // namespace

QString squeezed(const QString& text) {
    QString seen = text;
    const auto end = std::remove_if(
        seen.begin(), seen.end(), [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; });
    seen.truncate(end - seen.begin());
    return seen;
}

std::optional<double> numberIn(const QString& text) {
    QString digits;
    for (const QChar c : text)
        if (c.isDigit() || c == QLatin1Char('-'))
            digits += c;
        else if (c == QLatin1Char(',') || c == QLatin1Char('.'))
            digits += QLatin1Char('.');
    bool isNumber = false;
    const double value = digits.toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

Error readBackError(const ReadBackFault& fault, int slide, const QString& path) {
    const QString message =
        fault.read.isEmpty()
            ? Text::tr("The file was not written: read back, slide %1 lacks \"%2\" (%3). Please report this "
                       "fault of Salkku, and try another form.")
                  .arg(QString::number(slide), quoted(fault.meant), fault.place)
            : Text::tr("The file was not written: read back, slide %1 says \"%2\" instead of \"%3\" (%4). "
                       "Please report this fault of Salkku, and try another form.")
                  .arg(QString::number(slide), quoted(fault.read), quoted(fault.meant), fault.place);
    return {ErrorCode::CannotWrite, message, QDir::toNativeSeparators(path)};
}

Error readBackError(const ReadBackFault& fault, const QString& path) {
    const QString message =
        fault.read.isEmpty()
            ? Text::tr(
                  "The file was not written: read back, it lacks \"%1\" (%2). Please report this fault of "
                  "Salkku, and try another form.")
                  .arg(quoted(fault.meant), fault.place)
            : Text::tr("The file was not written: read back, it says \"%1\" instead of \"%2\" (%3). Please "
                       "report this fault of Salkku, and try another form.")
                  .arg(quoted(fault.read), quoted(fault.meant), fault.place);
    return {ErrorCode::CannotWrite, message, QDir::toNativeSeparators(path)};
}

Error readBackError(const QString& what, const QString& path) {
    return {ErrorCode::CannotWrite,
            Text::tr("The file was not written, since it could not be read back: %1").arg(what),
            QDir::toNativeSeparators(path)};
}

QString placeIn(const QString& sheet, const QString& place) {
    return Text::tr("\"%1\", %2").arg(quoted(sheet), place);
}

QString cellPlace(const QString& row, const QString& column) {
    return column.isEmpty() ? Text::tr("row \"%1\"").arg(quoted(row))
                            : Text::tr("row \"%1\", column \"%2\"").arg(quoted(row), quoted(column));
}

QString titlePlace() {
    return Text::tr("title");
}

QString textPlace() {
    return Text::tr("text");
}

QString tablePlace() {
    return Text::tr("table");
}

QString chartPlace() {
    return Text::tr("chart");
}

} // namespace salkku
