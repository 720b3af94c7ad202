// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/form_words.h"

#include "exporting/form/form_layout.h"

#include <QCoreApplication>
#include <algorithm>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Form)
};

QString textIn(const WorkbookSheet& sheet, int row, int column) {
    const CellContent* cell = sheet.cell(row, column);
    return cell ? cell->text.trimmed() : QString();
}

const WorkbookSheet* hiddenSheet(const Workbook& workbook) {
    const auto found =
        std::find_if(workbook.sheets.begin(), workbook.sheets.end(), [](const WorkbookSheet& sheet) {
            return textIn(sheet, 1, 1) == QLatin1String(form::marker);
        });
    return found == workbook.sheets.end() ? nullptr : &*found;
}

Error damaged(const QString& path) {
    return {ErrorCode::Damaged,
            Text::tr("The form's hidden sheet does not tell whose it is; fill in a fresh form."), path};
}

} // namespace

std::optional<QString> FormCover::idOf(const char* kind, const QString& word) const {
    const auto list = words.find(QLatin1String(kind));
    if (list == words.end()) return std::nullopt;
    for (const auto& [id, known] : list->second)
        if (known.compare(word.simplified(), Qt::CaseInsensitive) == 0) return id;
    return std::nullopt;
}

QString FormCover::wordList(const char* kind) const {
    QStringList list;
    if (const auto found = words.find(QLatin1String(kind)); found != words.end())
        for (const auto& [id, word] : found->second) list.append(word);
    return list.join(QStringLiteral(", "));
}

Result<FormCover> formCover(const Workbook& workbook, const QString& path) {
    const WorkbookSheet* sheet = hiddenSheet(workbook);
    if (!sheet)
        return Error{ErrorCode::NotADocument,
                     Text::tr("This workbook is no fill-in form of Salkku's: its hidden sheet is missing."),
                     path};
    bool isNumber = false;
    const int written = textIn(*sheet, 1, 2).toInt(&isNumber);
    if (!isNumber || written < 1) return damaged(path);
    if (written > form::version)
        return Error{ErrorCode::NewerVersion,
                     Text::tr("A newer Salkku made this form; update Salkku to read it."), path};
    std::map<QString, QString> values;
    std::map<QString, std::vector<std::pair<QString, QString>>> words;
    const int lastRow = sheet->cells.empty() ? 0 : sheet->cells.rbegin()->first.row;
    for (int row = 2; row <= std::min(lastRow, 1000); ++row) {
        const QString key = textIn(*sheet, row, 1);
        if (key == QLatin1String("word"))
            words[textIn(*sheet, row, 2)].emplace_back(textIn(*sheet, row, 3), textIn(*sheet, row, 4));
        else
            values[key] = textIn(*sheet, row, 2);
    }
    const auto period = Period::fromString(values[QStringLiteral("period")]);
    const OrganisationCode organisation(values[QStringLiteral("organisation")]);
    if (!period || organisation.isEmpty() || values[QStringLiteral("programme")].isEmpty())
        return damaged(path);
    return FormCover{values[QStringLiteral("programme")],
                     organisation,
                     *period,
                     values[QStringLiteral("base")],
                     values[QStringLiteral("demo")] == QLatin1String("1"),
                     QDateTime::fromString(values[QStringLiteral("made")], Qt::ISODate),
                     std::move(words)};
}

} // namespace salkku
