// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "ui/widgets/card.h"

#include <optional>

namespace salkku::ui {

/// What a tile says: a heading, one large figure and a line below it.
struct TileText {
    QString heading;
    QString figure;
    QString note;
    Change change = Change::None; ///< an arrow before the note
    std::optional<Light> light;   ///< a mark before the heading
    bool fewerIsBetter = false;   ///< then the arrow goes the way of the number
};

class Tile : public Card {
    Q_OBJECT
public:
    explicit Tile(QWidget* parent = nullptr);
    void setText(const TileText& text);
    /// A tile that leads somewhere takes the keyboard and looks so; the hint says where.
    void setLeads(const QString& hint);

signals:
    void activated(); ///< a click, Enter or the space bar

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showMarks();
    TileText m_text;
    QLabel* m_mark;
    QLabel* m_heading;
    QLabel* m_figure;
    QLabel* m_arrow;
    QLabel* m_note;
};

} // namespace salkku::ui
