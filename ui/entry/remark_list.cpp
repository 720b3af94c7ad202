// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/remark_list.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <functional>

namespace salkku::ui {

namespace {

class RemarkCard : public QFrame {
public:
    RemarkCard(const Remark& remark, std::function<void()> choose, QWidget* parent)
        : QFrame(parent)
        , m_choose(std::move(choose)) {
        const bool isError = remark.severity == Severity::Error;
        setObjectName(isError ? QStringLiteral("remarkError") : QStringLiteral("remarkWarning"));
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAccessibleName(remark.text);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(10, 6, 8, 6);
        auto* text = new QLabel(remark.text, this);
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        column->addWidget(text);
    }

protected:
    void mouseReleaseEvent(QMouseEvent*) override { m_choose(); }
    void keyPressEvent(QKeyEvent* event) override {
        const int key = event->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) return m_choose();
        QFrame::keyPressEvent(event);
    }

private:
    std::function<void()> m_choose;
};

bool sameRemarks(const std::vector<Remark>& a, const std::vector<Remark>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Remark& x, const Remark& y) {
        return x.field == y.field && x.text == y.text && x.severity == y.severity;
    });
}

} // namespace

RemarkList::RemarkList(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
}

void RemarkList::setRemarks(const std::vector<Remark>& remarks) {
    if (sameRemarks(m_remarks, remarks)) return;
    m_remarks = remarks;
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    for (const Remark& remark : remarks)
        m_column->addWidget(new RemarkCard(
            remark, [this, field = remark.field] { emit chosen(field); }, this));
}

} // namespace salkku::ui
