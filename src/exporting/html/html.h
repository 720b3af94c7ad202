// SPDX-License-Identifier: GPL-3.0-or-later
// Writes HTML elements; texts and attributes are escaped.
#pragma once

#include <QString>
#include <initializer_list>
#include <utility>

namespace salkku::html {

using Attributes = std::initializer_list<std::pair<const char*, QString>>;

class Html {
public:
    /// Closes the element when its scope ends.
    class [[nodiscard]] Element {
    public:
        Element(Html& html, const char* name)
            : m_html(html)
            , m_name(name) {}
        ~Element() { m_html.raw(QStringLiteral("</%1>").arg(QLatin1String(m_name))); }
        Element(const Element&) = delete;
        Element& operator=(const Element&) = delete;

    private:
        Html& m_html;
        const char* m_name;
    };

    Element element(const char* name, Attributes attributes = {});
    /// An element without content. The page is XML as well, so that it can be read back as such.
    void leaf(const char* name, Attributes attributes = {});
    void textElement(const char* name, const QString& text, Attributes attributes = {});
    void text(const QString& text);
    void raw(const QString& markup) { m_markup += markup; }
    void line() { m_markup += QLatin1Char('\n'); }
    QByteArray bytes() const { return m_markup.toUtf8(); }

private:
    void start(const char* name, Attributes attributes, const char* end);
    QString m_markup;
};

} // namespace salkku::html
