// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/spelling.h"

#include <QSyntaxHighlighter>

namespace salkku::ui {

/// Underlines words that no dictionary knows.
class SpellHighlighter : public QSyntaxHighlighter {
    Q_OBJECT
public:
    SpellHighlighter(QTextDocument* document, std::shared_ptr<const Spelling> spelling);
    const Spelling& spelling() const { return *m_spelling; }

protected:
    void highlightBlock(const QString& text) override;

private:
    std::shared_ptr<const Spelling> m_spelling;
};

} // namespace salkku::ui
