// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export_preview.h"

#include <QWidget>
#include <optional>

class QLabel;
class QPushButton;

namespace salkku::ui {

/// One page of the preview, with buttons to turn pages and to copy what is seen.
class ExportPreviewView : public QWidget {
    Q_OBJECT
public:
    explicit ExportPreviewView(QWidget* parent = nullptr);

    void show(const ExportPreview& preview);
    void showMessage(const QString& text);
    int page() const { return m_page; }
    void turnTo(int page);

private:
    void paintPage();
    void copyPicture();
    void copyTable();
    std::optional<ExportPreview> m_preview;
    int m_page = 0;
    QLabel* m_picture;
    QLabel* m_number;
    QPushButton* m_before;
    QPushButton* m_next;
    QPushButton* m_copyPicture;
    QPushButton* m_copyTable;
};

} // namespace salkku::ui
