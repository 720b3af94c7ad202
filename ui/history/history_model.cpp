// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_model.h"

#include "app/field_text.h"
#include "domain/period_text.h"
#include "ui/text/words.h"

#include <QFont>

namespace salkku::ui {

namespace {

// A cell tells one line; the whole text stands below the table.
QString oneLine(const QString& text) {
    return text.simplified();
}

// Where each kind of entity stands, in words.
struct PlaceText {
    const Programme& programme;
    Language language;

    QString operator()(const StatusKey& key) const { return reportPlaceText(key, programme, language); }
    QString operator()(const WorkPackageKey& key) const {
        return HistoryModel::tr("%1, investment %2%3, WP %4")
            .arg(organisationName(programme, key.organisation, language))
            .arg(key.investment)
            .arg(key.part)
            .arg(key.number);
    }
    QString operator()(const IndicatorKey& key) const {
        return HistoryModel::tr("%1, investment %2%3, indicator %4")
            .arg(organisationName(programme, key.organisation, language))
            .arg(key.investment)
            .arg(key.part)
            .arg(key.number);
    }
    QString operator()(const IndicatorValueKey& key) const {
        return HistoryModel::tr("%1, %2", "a place and a period")
            .arg((*this)(key.indicator), periodShort(key.period));
    }
    QString operator()(const GrantKey& key) const {
        const QString whose =
            key.organisation.isEmpty() ? key.label : organisationName(programme, key.organisation, language);
        return HistoryModel::tr("%1, grant, %2", "whose and which amount").arg(whose, key.column);
    }
    QString operator()(const AliasKey& key) const {
        return HistoryModel::tr("The name \"%1\"").arg(key.name);
    }
    QString operator()(const PeriodKey& key) const {
        return HistoryModel::tr("Period %1").arg(periodShort(key.period));
    }
};

} // namespace

QString entityPlaceText(const EntityKey& key, const Programme& programme, Language language) {
    return std::visit(PlaceText{programme, language}, key);
}

QString reportPlaceText(const StatusKey& key, const Programme& programme, Language language) {
    const QString organisation = organisationName(programme, key.organisation, language);
    const QString period = periodShort(key.period);
    if (key.workPackage > 0)
        return HistoryModel::tr("%1, investment %2%3, WP %4, %5")
            .arg(organisation)
            .arg(key.investment)
            .arg(key.part)
            .arg(key.workPackage)
            .arg(period);
    return HistoryModel::tr("%1, investment %2%3, %4")
        .arg(organisation)
        .arg(key.investment)
        .arg(key.part, period);
}

namespace {

QString changeTitle(const RecordedChange& change, const Programme& programme, Language language) {
    const QString field = fieldTitle(change.field, programme, language);
    switch (change.act) {
    case ChangeAct::TakenBack:
        return HistoryModel::tr("%1, taken back", "a field").arg(field);
    case ChangeAct::MadeAgain:
        return HistoryModel::tr("%1, made again", "a field").arg(field);
    case ChangeAct::Made:
        break;
    }
    return field;
}

} // namespace

void HistoryModel::setChanges(const std::vector<RecordedChange>& changes, const Programme& programme,
                              Language language) {
    beginResetModel();
    m_lines.clear();
    const QLocale locale = localeOf(language);
    for (const RecordedChange& change : changes)
        m_lines.push_back(
            {change,
             {locale.toString(change.at.toLocalTime(), QLocale::ShortFormat), change.author,
              entityPlaceText(change.entity, programme, language), changeTitle(change, programme, language),
              fieldValueText(change.field, change.oldValue, programme, language),
              fieldValueText(change.field, change.newValue, programme, language)}});
    endResetModel();
}

const RecordedChange* HistoryModel::changeAt(const QModelIndex& index) const {
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_lines.size() ? &m_lines[row].change : nullptr;
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!changeAt(index)) return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    const QString text = line.texts.value(index.column());
    if (role == Qt::DisplayRole) return oneLine(text);
    if (role == Qt::ToolTipRole) return text;
    if (role == Qt::FontRole && line.change.undone && line.change.act == ChangeAct::Made) {
        QFont font;
        font.setStrikeOut(true);
        return font;
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case Where:
        return tr("Where");
    case Field:
        return tr("What");
    case Old:
        return tr("Before");
    case New:
        return tr("After");
    default:
        return {};
    }
}

} // namespace salkku::ui
