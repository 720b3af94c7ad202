// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/spell_highlighter.h"

namespace salkku::ui {

SpellHighlighter::SpellHighlighter(QTextDocument* document, std::shared_ptr<const Spelling> spelling)
    : QSyntaxHighlighter(document)
    , m_spelling(std::move(spelling)) {}

void SpellHighlighter::highlightBlock(const QString& text) {
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    wrong.setUnderlineColor(Qt::red);
    for (const WordPlace& place : m_spelling->mistakes(text)) setFormat(place.start, place.length, wrong);
}

} // namespace salkku::ui
