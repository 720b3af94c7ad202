// SPDX-License-Identifier: GPL-3.0-or-later
// The cell formats of a workbook, made once each.
#pragma once

#include "exporting/report_model.h"

#include <map>
#include <xlsxwriter.h>

namespace salkku::xlsx {

class Formats {
public:
    Formats(lxw_workbook* book, Language language);

    lxw_format* title();
    lxw_format* header();
    lxw_format* plain();
    lxw_format* link();
    /// By the light and by what kind of value stands in the cell.
    lxw_format* cell(const TableCell& cell);

private:
    lxw_format* make(const QString& key);
    lxw_workbook* m_book; ///< owns the formats
    Language m_language;
    std::map<QString, lxw_format*> m_formats;
};

} // namespace salkku::xlsx
