// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/bullet_edit.h"

#include "app/pasted_bullets.h"
#include "ui/entry/spell_highlighter.h"
#include "ui/entry/undo_keys.h"
#include "ui/theme/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <memory>

namespace salkku::ui {

namespace {

constexpr int levelWidth = 18; // pixels that a level stands to the right; the bullet stands inside it
constexpr int headingProperty = QTextFormat::UserProperty + 1;
constexpr int leastLines = 2;
constexpr int suggestionLimit = 5; // of each language

int levelOf(const QTextBlock& block) {
    return block.blockFormat().leftMargin() > levelWidth * 1.5 ? 1 : 0;
}

QTextBlockFormat blockFormat(int level, bool heading) {
    QTextBlockFormat format;
    format.setLeftMargin(levelWidth * (level + 1));
    format.setBottomMargin(2);
    if (heading) format.setProperty(headingProperty, true);
    return format;
}

void insertItem(QTextCursor& cursor, const NarrativeItem& item) {
    cursor.setBlockFormat(blockFormat(item.level, item.heading));
    QTextCharFormat format;
    if (item.heading) format.setFontWeight(QFont::Bold);
    cursor.insertText(item.text, format);
}

} // namespace

BulletEdit::BulletEdit(QWidget* parent)
    : QTextEdit(parent) {
    setAcceptRichText(false);
    setUndoRedoEnabled(false); // the window takes back changes of the whole form
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(4);
    leaveUndoToWindow(*this);
    setItems({});
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (!m_loading) emit edited();
    });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &BulletEdit::fitHeight);
    fitHeight();
}

std::vector<NarrativeItem> BulletEdit::items() const {
    std::vector<NarrativeItem> items;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QString text = block.text().simplified();
        if (text.isEmpty()) continue;
        const int level = items.empty() ? 0 : levelOf(block);
        items.push_back({text, level, block.blockFormat().hasProperty(headingProperty)});
    }
    return items;
}

void BulletEdit::setItems(const std::vector<NarrativeItem>& wanted) {
    const bool isBlank = document()->isEmpty() && document()->firstBlock().blockFormat().leftMargin() == 0;
    if (items() == wanted && !isBlank) return;
    const QScopedValueRollback loading(m_loading, true);
    const int place = textCursor().position();
    clear();
    QTextCursor cursor(document());
    cursor.setBlockFormat(blockFormat(0, false));
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (i > 0) cursor.insertBlock();
        insertItem(cursor, wanted[i]);
    }
    cursor.setPosition(std::min(place, document()->characterCount() - 1));
    setTextCursor(cursor);
}

void BulletEdit::appendItems(const std::vector<NarrativeItem>& added) {
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    setTextCursor(cursor);
    insertItems(added);
}

// Into the bullet at the cursor where that is empty, else as bullets of their own behind it.
void BulletEdit::insertItems(const std::vector<NarrativeItem>& added) {
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    for (std::size_t i = 0; i < added.size(); ++i) {
        if (i > 0 || !cursor.block().text().trimmed().isEmpty()) {
            cursor.movePosition(QTextCursor::EndOfBlock);
            cursor.insertBlock();
        }
        insertItem(cursor, added[i]);
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
}

int BulletEdit::level() const {
    return levelOf(textCursor().block());
}

void BulletEdit::setLevel(int wanted) {
    QTextCursor cursor = textCursor();
    const bool heading = cursor.blockFormat().hasProperty(headingProperty);
    cursor.setBlockFormat(blockFormat(wanted, heading));
    viewport()->update();
    emit edited();
}

// The first bullet has nothing to stand under.
bool BulletEdit::takeTab(bool back) {
    const bool isFirst = textCursor().blockNumber() == 0;
    if (back && level() == 1) {
        setLevel(0);
        return true;
    }
    if (back || isFirst || level() == 1) return false;
    setLevel(1);
    return true;
}

bool BulletEdit::takeBackspace() {
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection() || !cursor.atBlockStart() || level() == 0) return false;
    setLevel(0);
    return true;
}

void BulletEdit::keyPressEvent(QKeyEvent* event) {
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (event->key() == Qt::Key_D && control) return emit copyWanted();
    if (isReadOnly()) return QTextEdit::keyPressEvent(event);
    if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) {
        const bool back = event->key() == Qt::Key_Backtab;
        // QTextEdit's own would keep the focus, for it takes Tab as text.
        if (!takeTab(back)) QWidget::focusNextPrevChild(!back);
        return;
    }
    if (event->key() == Qt::Key_Backspace && takeBackspace()) return;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !control) {
        if (textCursor().block().text().trimmed().isEmpty() && level() == 1) return setLevel(0);
        textCursor().insertBlock(blockFormat(level(), false), QTextCharFormat());
        return ensureCursorVisible();
    }
    QTextEdit::keyPressEvent(event);
}

void BulletEdit::paintEvent(QPaintEvent* event) {
    QTextEdit::paintEvent(event);
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QAbstractTextDocumentLayout& layout = *document()->documentLayout();
    const double half = fontMetrics().height() / 2.0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().hasProperty(headingProperty)) continue;
        const QRectF box = layout.blockBoundingRect(block).translated(0, -verticalScrollBar()->value());
        const double left = document()->documentMargin() + levelWidth * (levelOf(block) + 0.5);
        const bool first = levelOf(block) == 0;
        painter.setPen(QPen(block.text().isEmpty() ? tokens.muted : tokens.text, 1.2));
        painter.setBrush(first ? painter.pen().brush() : Qt::NoBrush);
        painter.drawEllipse(QPointF(left, box.top() + half), 2.2, 2.2);
    }
}

void BulletEdit::contextMenuEvent(QContextMenuEvent* event) {
    const std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    QTextCursor word = cursorForPosition(event->pos());
    word.select(QTextCursor::WordUnderCursor);
    addSuggestions(*menu, word);
    menu->addSeparator();
    menu->addAction(tr("History of this field…"), this, &BulletEdit::historyWanted);
    menu->exec(event->globalPos());
}

void BulletEdit::setSpelling(const std::shared_ptr<const Spelling>& spelling) {
    m_spelling = spelling;
    if (!spelling->languages().isEmpty()) new SpellHighlighter(document(), spelling);
}

void BulletEdit::addSuggestions(QMenu& menu, const QTextCursor& word) {
    const QString text = word.selectedText();
    if (isReadOnly() || !m_spelling || text.isEmpty() || m_spelling->isRight(text)) return;
    const QList<QAction*> before = menu.actions();
    QAction* first = before.isEmpty() ? nullptr : before.front();
    for (const QString& suggestion : m_spelling->suggestions(text, suggestionLimit)) {
        auto* action = new QAction(suggestion, &menu);
        connect(action, &QAction::triggered, this, [this, word, suggestion] {
            QTextCursor place = word;
            place.insertText(suggestion);
        });
        menu.insertAction(first, action);
    }
    menu.insertSeparator(first);
}

bool BulletEdit::canInsertFromMimeData(const QMimeData* source) const {
    return source->hasHtml() || source->hasText();
}

void BulletEdit::insertFromMimeData(const QMimeData* source) {
    std::vector<NarrativeItem> pasted;
    if (source->hasHtml()) pasted = bulletsFromHtml(source->html());
    if (pasted.empty()) pasted = bulletsFromText(source->text());
    if (pasted.empty()) return;
    // A few words are pasted where the cursor stands.
    if (pasted.size() == 1) return insertPlainText(pasted.front().text);
    insertItems(pasted);
}

void BulletEdit::fitHeight() {
    const int least = leastLines * fontMetrics().lineSpacing() + 16;
    const int wanted = static_cast<int>(document()->size().height()) + 2 * frameWidth() + 2;
    setFixedHeight(std::max(least, wanted));
}

QSize BulletEdit::sizeHint() const {
    return {320, height()};
}

} // namespace salkku::ui
