// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/entry_form.h"
#include "domain/programme.h"

#include <QAbstractTableModel>

namespace salkku::ui {

/// The record of changes as a table, newest first.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Who, Where, Field, Old, New, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setChanges(const std::vector<RecordedChange>& changes, const Programme& programme,
                    Language language);
    const RecordedChange* changeAt(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line {
        RecordedChange change;
        QStringList texts; ///< by column
    };
    std::vector<Line> m_lines;
};

/// What a change is about: "Kainuu, investment 1, indicator 2, 10–12/2025".
QString entityPlaceText(const EntityKey& key, const Programme& programme, Language language);
/// "Kainuu, Investment 1, 10–12/2025"
QString reportPlaceText(const StatusKey& key, const Programme& programme, Language language);

} // namespace salkku::ui
