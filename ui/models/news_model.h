// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/overview.h"
#include "analysis/remarks.h"
#include "ui/models/matrix_content.h"

#include <QAbstractTableModel>

namespace salkku::ui {

/// "What changed": region, place, before → after.
class NewsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { RegionColumn, PlaceColumn, ChangeColumn, ColumnCount };
    enum Role { LightRole = Qt::UserRole + 1 }; ///< of RegionColumn: a Light as a number

    using QAbstractTableModel::QAbstractTableModel;

    void setNews(std::vector<News> news, const Programme& programme, Language language);
    void setRemarks(const std::vector<RegionRemark>& remarks, const Programme& programme, Language language);
    static QString remarkText(const RegionRemark& remark);
    CellPlace placeAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        CellPlace place;
        Light light = Light::Grey;
        QString region, where, change, comment;
    };
    Line lineOf(const News& news, const Programme& programme, const LightWords& words,
                Language language) const; ///< without the region's name
    Line lineOf(const RegionRemark& remark, const Programme& programme,
                Language language) const; ///< likewise
    QString changeOf(const News& news, const LightWords& words) const;
    std::vector<Line> m_lines;
};

} // namespace salkku::ui
