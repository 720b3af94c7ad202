// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace salkku::ui {

/// Fusion with check marks that can be seen in both themes: Fusion draws their frame darker than the window,
/// which vanishes in a dark one. The focus of a list is a thin frame.
class Style : public QProxyStyle {
    Q_OBJECT
public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

} // namespace salkku::ui
