// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entry/light_keys.h"

#include <QWidget>

namespace salkku::ui {

/// Four lights side by side, one of them chosen or none. One stop for Tab; ← and → move inside it, space
/// sets, 1–4 and the lights' letters set at once; ↑ and ↓ are for the table around it.
class LightChoice : public QWidget {
    Q_OBJECT
public:
    explicit LightChoice(QWidget* parent = nullptr);

    void setWords(const LightWords& words);
    void setLight(std::optional<Light> light); ///< says nothing
    std::optional<Light> light() const { return m_light; }
    void setReadOnly(bool readOnly);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(salkku::Light light, bool byKey);
    void rowWanted(int step); ///< -1: the row above, 1: below

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect areaOf(std::size_t place) const;
    int cellWidth(std::size_t place) const;
    std::optional<std::size_t> placeAt(const QPoint& point) const;
    void paintCell(QPainter& painter, std::size_t place) const;
    void choose(Light light, bool byKey);
    void nameState();

    LightWords m_words;
    LightKeys m_keys;
    std::optional<Light> m_light;
    std::size_t m_cursor = 0;
    bool m_readOnly = false;
};

} // namespace salkku::ui
