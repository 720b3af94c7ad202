// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/light_mark.h"

#include "ui/painting/light_painter.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace salkku::ui {

LightMark::LightMark(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LightMark::setLight(std::optional<Light> light, const LightWords& words, const QString& toolTip) {
    m_light = light;
    setToolTip(light ? toolTip.arg(words.name(*light)) : QString());
    setAccessibleName(this->toolTip());
    update();
}

void LightMark::mousePressEvent(QMouseEvent*) {
    if (m_light) emit clicked();
}

void LightMark::paintEvent(QPaintEvent*) {
    if (!m_light) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    LightPainter(tokensOf(palette())).paint(painter, QRectF(rect()).adjusted(1, 1, -1, -1), *m_light);
}

} // namespace salkku::ui
