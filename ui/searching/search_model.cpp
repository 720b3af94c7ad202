// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/searching/search_model.h"

#include "app/field_text.h"
#include "domain/period_text.h"
#include "ui/text/words.h"

namespace salkku::ui {

namespace {

constexpr qsizetype snippetLength = 280; // letters: two lines of a wide window

} // namespace

SearchModel::Line SearchModel::lineOf(TextHit hit, const Programme& programme, Language language) const {
    QStringList where;
    if (hit.investment > 0) where << investmentName(programme, hit.investment, language);
    if (hit.workPackage > 0) where << tr("work package %1").arg(hit.workPackage);
    if (!hit.field.value.isEmpty()) where << fieldTitle(hit.field, programme, language);
    if (hit.period) where << periodName(*hit.period, language);
    if (hit.source) where << tr("%1, page %2").arg(hit.source->file).arg(hit.source->page);
    const bool nobody = hit.kind == TextKind::DocumentText && hit.organisation.isEmpty();
    const QString who = nobody ? tr("Document") : organisationName(programme, hit.organisation, language);
    Snippet snippet = snippetOf(hit.text, hit.marks, snippetLength);
    return {std::move(hit), who, where.join(QStringLiteral(" · ")), std::move(snippet)};
}

void SearchModel::setHits(std::vector<TextHit> hits, const Programme& programme, Language language) {
    beginResetModel();
    m_lines.clear();
    for (TextHit& hit : hits) m_lines.push_back(lineOf(std::move(hit), programme, language));
    endResetModel();
}

void SearchModel::addHits(std::vector<TextHit> hits, const Programme& programme, Language language) {
    if (hits.empty()) return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(hits.size()) - 1);
    for (TextHit& hit : hits) m_lines.push_back(lineOf(std::move(hit), programme, language));
    endInsertRows();
}

const TextHit* SearchModel::hitAt(int row) const {
    return row >= 0 && row < rowCount() ? &m_lines[static_cast<std::size_t>(row)].hit : nullptr;
}

int SearchModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant SearchModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(line.who, line.where, line.snippet.text);
    case Qt::ToolTipRole:
        return line.hit.text;
    case WhoRole:
        return line.who;
    case WhereRole:
        return line.where;
    default:
        return {};
    }
}

} // namespace salkku::ui
