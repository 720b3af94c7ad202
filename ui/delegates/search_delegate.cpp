// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/search_delegate.h"

#include "ui/delegates/table_paint.h"
#include "ui/searching/search_model.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QTextLayout>

namespace salkku::ui {

namespace {

constexpr int padding = 8;
constexpr int textLines = 2;

QFont heading(const QFont& font) {
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

// Marks are bold too, so that they are seen without colour.
QList<QTextLayout::FormatRange> formatsOf(const Snippet& snippet, const Tokens& tokens) {
    QTextCharFormat marked;
    marked.setFontWeight(QFont::Bold);
    marked.setBackground(tokens.accentGround);
    marked.setForeground(tokens.text);
    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan& mark : snippet.marks)
        formats.append({static_cast<int>(mark.start), static_cast<int>(mark.length), marked});
    return formats;
}

void paintSnippet(QPainter& painter, const Snippet& snippet, const QFont& font, const QRect& area,
                  const Tokens& tokens) {
    QTextLayout layout(snippet.text, font);
    layout.setFormats(formatsOf(snippet, tokens));
    layout.beginLayout();
    qreal y = 0;
    for (int i = 0; i < textLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(area.width());
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    painter.setPen(tokens.text);
    layout.draw(&painter, area.topLeft());
}

} // namespace

void SearchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const auto* model = qobject_cast<const SearchModel*>(index.model());
    if (!model) return QStyledItemDelegate::paint(painter, option, index);
    const Tokens& tokens = tokensOf(option.palette);
    painter->save();
    paintRowGround(*painter, option, index);
    QRect area = option.rect.adjusted(padding, padding, -padding, -padding);
    const QFontMetrics metrics(heading(option.font));
    const QString who = index.data(SearchModel::WhoRole).toString();
    const int whoWidth = std::min(metrics.horizontalAdvance(who), area.width());
    painter->setFont(heading(option.font));
    painter->setPen(tokens.text);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignTop, who);
    painter->setFont(option.font);
    painter->setPen(tokens.muted);
    const QRect beside = area.adjusted(whoWidth + padding, 0, 0, 0);
    painter->drawText(beside, Qt::AlignLeft | Qt::AlignTop,
                      painter->fontMetrics().elidedText(index.data(SearchModel::WhereRole).toString(),
                                                        Qt::ElideRight, beside.width()));
    area.setTop(area.top() + metrics.height() + padding / 2);
    painter->setClipRect(area);
    paintSnippet(*painter, model->snippetAt(index.row()), option.font, area, tokens);
    painter->setClipping(false);
    paintFocusFrame(*painter, option);
    painter->restore();
}

// As wide as the list makes it; marked words are bold and so a little wider than they are measured.
QSize SearchDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* model = qobject_cast<const SearchModel*>(index.model());
    const auto* list = qobject_cast<const QAbstractScrollArea*>(parent());
    const QFontMetrics metrics(heading(option.font));
    const int width = list ? list->viewport()->width() - 2 * padding : 0;
    const bool isShort = model && metrics.horizontalAdvance(model->snippetAt(index.row()).text) <= width;
    return {0, metrics.height() + (isShort ? 1 : textLines) * metrics.lineSpacing() + 2 * padding +
                   padding / 2 + 2};
}

} // namespace salkku::ui
