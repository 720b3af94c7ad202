// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "ui/widgets/page_canvas.h"

#include <QFutureWatcher>
#include <QWidget>
#include <atomic>
#include <memory>

class QComboBox;
class QLabel;
class QScrollArea;
class QToolButton;

namespace salkku::ui {

/// A document page by page, with zoom and marks. Pictures are made in the background.
class PageView : public QWidget {
    Q_OBJECT
public:
    explicit PageView(QWidget* parent = nullptr);
    ~PageView() override;

    void setDocument(const QString& path, int pages); ///< an empty path shows nothing
    void showPage(int page);
    int page() const { return m_page; }
    /// Marks of the shown page; the current one is scrolled into view.
    void setMarks(std::vector<PageMark> marks, int current);
    const PageCanvas& canvas() const { return *m_canvas; }

signals:
    void pageChanged(int page);
    void markClicked(int id);
    void pictureShown();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildBar();
    void retranslate();
    void requestPicture();
    void pictureArrived();
    void applyZoom();
    void showMessage(const QString& text);
    void revealCurrent();
    double wantedScale() const; ///< pixels a point

    QScrollArea* m_scroll;
    PageCanvas* m_canvas;
    QLabel* m_message;
    QToolButton* m_previous;
    QToolButton* m_next;
    QLabel* m_position;
    QComboBox* m_zoom;
    QFutureWatcher<Result<QImage>> m_watcher;
    QString m_path;
    int m_pages = 0;
    int m_page = 1;
    int m_current = -1;
    double m_dpi = 0;                              ///< of the picture under way or shown
    bool m_stale = false;                          ///< another picture is wanted when the present one arrives
    std::shared_ptr<std::atomic<bool>> m_unwanted; ///< told to whoever draws the present one
};

} // namespace salkku::ui
