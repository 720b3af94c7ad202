// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_preview_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace salkku::ui {

namespace {

constexpr int pictureWidth = 560; // pixels
constexpr int pictureHeight = 400;
constexpr double copyScale = 2; // pixels a point

} // namespace

ExportPreviewView::ExportPreviewView(QWidget* parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_number(new QLabel(this))
    , m_before(new QPushButton(tr("Previous"), this))
    , m_next(new QPushButton(tr("Next"), this))
    , m_copyPicture(new QPushButton(tr("Copy picture"), this))
    , m_copyTable(new QPushButton(tr("Copy table"), this)) {
    m_picture->setFixedSize(pictureWidth, pictureHeight);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setWordWrap(true);
    m_number->setAlignment(Qt::AlignCenter);
    auto* row = new QHBoxLayout;
    row->addWidget(m_before);
    row->addWidget(m_number, 1);
    row->addWidget(m_next);
    auto* copies = new QHBoxLayout;
    copies->addStretch();
    copies->addWidget(m_copyPicture);
    copies->addWidget(m_copyTable);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_picture);
    column->addLayout(row);
    column->addLayout(copies);
    column->addStretch();
    connect(m_before, &QPushButton::clicked, this, [this] { turnTo(m_page - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turnTo(m_page + 1); });
    connect(m_copyPicture, &QPushButton::clicked, this, &ExportPreviewView::copyPicture);
    connect(m_copyTable, &QPushButton::clicked, this, &ExportPreviewView::copyTable);
    showMessage({});
}

void ExportPreviewView::show(const ExportPreview& preview) {
    m_preview = preview;
    turnTo(m_page);
}

void ExportPreviewView::showMessage(const QString& text) {
    m_preview.reset();
    m_picture->setText(text);
    m_number->clear();
    for (QPushButton* button : {m_before, m_next, m_copyPicture, m_copyTable}) button->setEnabled(false);
}

void ExportPreviewView::turnTo(int page) {
    if (!m_preview || m_preview->pages() == 0) return;
    m_page = std::clamp(page, 0, m_preview->pages() - 1);
    paintPage();
    m_number->setText(tr("Page %1 of %2").arg(m_page + 1).arg(m_preview->pages()));
    m_before->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < m_preview->pages());
    m_copyPicture->setEnabled(true);
    m_copyTable->setEnabled(!m_preview->tableText(m_page).isEmpty());
}

void ExportPreviewView::paintPage() {
    const double ratio = devicePixelRatioF();
    QImage image = m_preview->image(m_page, copyScale)
                       .scaled(QSize(pictureWidth, pictureHeight) * ratio, Qt::KeepAspectRatio,
                               Qt::SmoothTransformation);
    image.setDevicePixelRatio(ratio);
    m_picture->setPixmap(QPixmap::fromImage(image));
    m_picture->setAccessibleName(m_preview->title(m_page));
}

void ExportPreviewView::copyPicture() {
    if (m_preview) QGuiApplication::clipboard()->setImage(m_preview->image(m_page, copyScale));
}

void ExportPreviewView::copyTable() {
    if (m_preview) QGuiApplication::clipboard()->setText(m_preview->tableText(m_page));
}

} // namespace salkku::ui
