// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace salkku::ui {

/// Fusion with check marks that can be seen in both themes: Fusion draws their frame darker than the window,
/// which vanishes in a dark one. Lists of choices are painted by the style sheet, which boxes of their own do
/// not ask.
class Style : public QProxyStyle {
    Q_OBJECT
public:
    Style();

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

} // namespace salkku::ui
