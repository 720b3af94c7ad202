// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/html/html.h"

#include "exporting/visible_text.h"

namespace salkku::html {

void Html::start(const char* name, Attributes attributes, const char* end) {
    m_markup += QLatin1Char('<') + QLatin1String(name);
    for (const auto& [key, value] : attributes)
        m_markup += QStringLiteral(" %1=\"%2\"").arg(QLatin1String(key), visibleText(value).toHtmlEscaped());
    m_markup += QLatin1String(end);
}

Html::Element Html::element(const char* name, Attributes attributes) {
    start(name, attributes, ">");
    return Element(*this, name);
}

void Html::leaf(const char* name, Attributes attributes) {
    start(name, attributes, "/>");
}

void Html::textElement(const char* name, const QString& content, Attributes attributes) {
    const auto scope = element(name, attributes);
    text(content);
}

void Html::text(const QString& content) {
    m_markup += visibleText(content).toHtmlEscaped();
}

} // namespace salkku::html
