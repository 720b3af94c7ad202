// SPDX-License-Identifier: GPL-3.0-or-later
// Lights as shapes: a colour never stands alone. Green disc with a tick, yellow triangle with "!", red square
// with a cross, grey ring with a dash.
#pragma once

#include "domain/light.h"
#include "ui/theme/tokens.h"

#include <QPixmap>
#include <QRectF>

class QPainter;

namespace salkku::ui {

class LightPainter {
public:
    explicit LightPainter(const Tokens& tokens)
        : m_tokens(tokens) {}

    /// Fills the largest square in the middle of `area`.
    void paint(QPainter& painter, const QRectF& area, Light light) const;
    /// `size` in device independent pixels.
    QPixmap pixmap(Light light, int size, qreal devicePixelRatio) const;

private:
    void paintGreen(QPainter& painter) const;
    void paintYellow(QPainter& painter) const;
    void paintRed(QPainter& painter) const;
    void paintGrey(QPainter& painter) const;
    const Tokens& m_tokens;
};

} // namespace salkku::ui
