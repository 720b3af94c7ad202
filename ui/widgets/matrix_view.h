// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/matrix_model.h"

#include <QTableView>

namespace salkku::ui {

/// A table of a MatrixModel that keeps its place through sorting, filtering and new contents.
class MatrixView : public QTableView {
    Q_OBJECT
public:
    explicit MatrixView(QWidget* parent = nullptr);

    void setContent(MatrixContent content);
    void setArrangement(const MatrixArrangement& arrangement);
    const MatrixModel& matrix() const { return *m_model; }
    void choose(const CellPlace& place); ///< the nearest cell of the row where the place itself is not shown
    void setSortable(bool sortable);

signals:
    void placeChosen(const salkku::ui::CellPlace& place);
    void rowActivated(const salkku::ui::CellPlace& place); ///< Enter or double click

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void laidOut();
    int headingWidth(int section) const;
    void sizeColumns();
    void activate(const QModelIndex& index);
    CellPlace placeOf(const QModelIndex& index) const;
    MatrixModel* m_model;
    QStringList m_headings; ///< that the widths were made for
    std::optional<CellPlace> m_place;
    bool m_settling = false; ///< while the model is exchanged, moves of the cursor are nobody's choice
};

} // namespace salkku::ui
