// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/words.h"

#include <QWidget>

namespace salkku::ui {

/// One light as a small mark, with its name as tooltip; an empty place where there is none.
class LightMark : public QWidget {
    Q_OBJECT
public:
    explicit LightMark(QWidget* parent = nullptr);

    /// `toolTip` with %1 for the light's name.
    void setLight(std::optional<Light> light, const LightWords& words, const QString& toolTip);
    std::optional<Light> light() const { return m_light; }
    QSize sizeHint() const override { return {16, 16}; }

signals:
    void clicked();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<Light> m_light;
};

} // namespace salkku::ui
