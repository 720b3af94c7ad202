// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/matrix_model.h"

#include <QMap>
#include <QTableView>
#include <map>

namespace salkku::ui {

class FrozenColumn;

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
    void setZoom(int percent); ///< of the plain size, within 60–250
    int zoom() const { return m_zoom; }
    const FrozenColumn& frozen() const { return *m_frozen; }
    /// The widths that the person has set, for each set of headings.
    QByteArray columnState() const;
    void restoreColumns(const QByteArray& state);

signals:
    void placeChosen(const salkku::ui::CellPlace& place);
    void rowActivated(const salkku::ui::CellPlace& place); ///< Enter or double click

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void laidOut();
    void widthChanged(int section, int width);
    void applyWidths();
    QString headingKey() const;
    bool zoomByKey(const QKeyEvent& event);
    int headingWidth(int section) const;
    void sizeColumns();
    void activate(const QModelIndex& index);
    CellPlace placeOf(const QModelIndex& index) const;
    MatrixModel* m_model;
    FrozenColumn* m_frozen;
    int m_zoom = 100;
    std::map<QString, QMap<int, int>> m_widths; ///< by headings and section, in pixels
    bool m_sizing = false;
    QStringList m_headings; ///< that the widths were made for
    std::optional<CellPlace> m_place;
    bool m_settling = false; ///< while the model is exchanged, moves of the cursor are nobody's choice
};

} // namespace salkku::ui
