// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_view.h"

#include "app/page_image.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QtConcurrentRun>
#include <algorithm>

namespace salkku::ui {

namespace {

constexpr double pointsPerInch = 72;
constexpr double largestDpi = 300; ///< sharper pictures cost memory that no screen shows
constexpr int fitWidth = 0;        ///< the zoom choice's data; others are per cent

QToolButton* stepButton(const QString& sign, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setObjectName(QStringLiteral("barButton"));
    button->setText(sign);
    return button;
}

} // namespace

PageView::PageView(QWidget* parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_canvas(new PageCanvas)
    , m_message(new QLabel(this))
    , m_previous(stepButton(QString(QChar(0x2039)), this))
    , m_next(stepButton(QString(QChar(0x203A)), this))
    , m_position(new QLabel(this))
    , m_zoom(new QComboBox(this)) {
    m_scroll->setObjectName(QStringLiteral("pageScroll"));
    m_scroll->setWidget(m_canvas);
    m_scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_message->setObjectName(QStringLiteral("muted"));
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    buildBar();
    connect(m_previous, &QToolButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { showPage(m_page + 1); });
    connect(m_zoom, &QComboBox::activated, this, &PageView::applyZoom);
    connect(m_canvas, &PageCanvas::markClicked, this, &PageView::markClicked);
    connect(&m_watcher, &QFutureWatcher<Result<QImage>>::finished, this, &PageView::pictureArrived);
    retranslate();
    setDocument({}, 0);
}

PageView::~PageView() {
    if (m_unwanted) *m_unwanted = true;
    m_watcher.waitForFinished();
}

void PageView::buildBar() {
    auto* bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_previous);
    bar->addWidget(m_position);
    bar->addWidget(m_next);
    bar->addStretch();
    bar->addWidget(m_zoom);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(bar);
    column->addWidget(m_message, 1);
    column->addWidget(m_scroll, 1);
    m_zoom->addItem(QString(), fitWidth);
    for (const int percent : {75, 100, 150, 200}) m_zoom->addItem(QString(), percent);
}

void PageView::retranslate() {
    m_previous->setToolTip(tr("Previous page"));
    m_previous->setAccessibleName(tr("Previous page"));
    m_next->setToolTip(tr("Next page"));
    m_next->setAccessibleName(tr("Next page"));
    m_zoom->setAccessibleName(tr("Zoom"));
    for (int i = 0; i < m_zoom->count(); ++i) {
        const int percent = m_zoom->itemData(i).toInt();
        m_zoom->setItemText(i, percent == fitWidth ? tr("Fit width") : tr("%1%").arg(percent));
    }
    m_position->setText(m_pages > 0 ? tr("page %1 / %2").arg(m_page).arg(m_pages) : QString());
}

void PageView::setDocument(const QString& path, int pages) {
    m_path = path;
    m_pages = pages;
    m_page = 1;
    m_dpi = 0;
    m_canvas->setPicture({}, 1);
    m_canvas->setMarks({}, -1);
    for (QWidget* part :
         {static_cast<QWidget*>(m_previous), static_cast<QWidget*>(m_next), static_cast<QWidget*>(m_zoom)})
        part->setEnabled(!path.isEmpty());
    showMessage(path.isEmpty() ? tr("No page to show") : QString());
    if (!path.isEmpty()) showPage(1);
}

void PageView::showPage(int page) {
    const int wanted = std::clamp(page, 1, std::max(1, m_pages));
    const bool moved = wanted != m_page;
    m_page = wanted;
    m_previous->setEnabled(m_page > 1);
    m_next->setEnabled(m_page < m_pages);
    m_position->setText(tr("page %1 / %2").arg(m_page).arg(m_pages));
    if (moved) m_canvas->setMarks({}, -1);
    if (moved || m_dpi <= 0) {
        m_dpi = 0;
        requestPicture();
    }
    if (moved) emit pageChanged(m_page);
}

void PageView::setMarks(std::vector<PageMark> marks, int current) {
    m_current = current;
    m_canvas->setMarks(std::move(marks), current);
    revealCurrent();
}

double PageView::wantedScale() const {
    const int percent = m_zoom->currentData().toInt();
    const double width = m_canvas->pageSize().width();
    if (percent != fitWidth) return percent / 100.0 * logicalDpiX() / pointsPerInch;
    return width > 0 ? std::max(0.2, (m_scroll->viewport()->width() - 2) / width)
                     : logicalDpiX() / pointsPerInch;
}

void PageView::requestPicture() {
    if (m_path.isEmpty()) return;
    if (m_watcher.isRunning()) {
        m_stale = true;
        *m_unwanted = true;
        return;
    }
    m_stale = false;
    m_dpi = std::min(largestDpi, wantedScale() * pointsPerInch * devicePixelRatioF());
    m_unwanted = std::make_shared<std::atomic<bool>>(false);
    m_watcher.setFuture(QtConcurrent::run([path = m_path, page = m_page, dpi = m_dpi, unwanted = m_unwanted] {
        return documentPageImage(path, page, dpi, unwanted);
    }));
}

void PageView::pictureArrived() {
    if (m_stale || m_path.isEmpty()) return requestPicture();
    const Result<QImage> picture = m_watcher.result();
    if (!picture) return showMessage(picture.error().message);
    showMessage({});
    m_canvas->setPicture(*picture, m_dpi / pointsPerInch);
    m_canvas->setScale(wantedScale());
    revealCurrent();
    emit pictureShown();
    applyZoom();
}

// A picture that is much too coarse for the zoom is made anew; meanwhile the present one is stretched.
void PageView::applyZoom() {
    if (m_canvas->pageSize().isEmpty()) return;
    m_canvas->setScale(wantedScale());
    const double dpi = std::min(largestDpi, wantedScale() * pointsPerInch * devicePixelRatioF());
    if (dpi > m_dpi * 1.15) requestPicture();
}

void PageView::showMessage(const QString& text) {
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    m_scroll->setVisible(text.isEmpty());
}

void PageView::revealCurrent() {
    for (const PageMark& mark : m_canvas->marks()) {
        if (mark.id != m_current) continue;
        const QPoint centre = m_canvas->rectOf(mark.box).center().toPoint();
        m_scroll->ensureVisible(centre.x(), centre.y(), 40, m_scroll->viewport()->height() / 3);
    }
}

void PageView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    applyZoom();
}

void PageView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace salkku::ui
