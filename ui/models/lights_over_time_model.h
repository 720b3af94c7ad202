// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/over_time.h"
#include "ui/text/words.h"

#include <QAbstractTableModel>

namespace salkku::ui {

/// Lights by period: the bar, then a column for each colour.
class LightsOverTimeModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { PeriodColumn, BarColumn, FirstColour, ColumnCount = FirstColour + 4 };

    using QAbstractTableModel::QAbstractTableModel;

    void setLights(std::vector<PeriodLights> lights, const LightWords& words);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString description(const PeriodLights& lights) const;
    std::vector<PeriodLights> m_lights;
    LightWords m_words;
};

} // namespace salkku::ui
