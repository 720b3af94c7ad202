// SPDX-License-Identifier: GPL-3.0-or-later
// What an export will look like, page by page, before it is written.
#pragma once

#include "app/export_report.h"

#include <QImage>
#include <memory>

namespace salkku {

class ExportPreview {
public:
    /// Lays the report out. Needs no window; the pictures need a QGuiApplication. `theme` is a presentation
    /// whose colours, fonts, size and places the pages show (ExportJob::theme); empty: none.
    static Result<ExportPreview> make(const Portfolio& portfolio, const ReportOptions& options, Paper paper,
                                      const QString& theme = {});

    int pages() const;
    QString title(int page) const; ///< `page` from 0
    QImage image(int page, double pixelsAPoint) const;
    /// The page's tables and charts, with tabs between cells, to be pasted into a spreadsheet; empty where it
    /// has none.
    QString tableText(int page) const;

private:
    struct Content;
    explicit ExportPreview(std::shared_ptr<const Content> content);
    std::shared_ptr<const Content> m_content;
};

} // namespace salkku
