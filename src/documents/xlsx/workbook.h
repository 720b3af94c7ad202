// SPDX-License-Identifier: GPL-3.0-or-later
// The values of a workbook (ECMA-376, part 1: SpreadsheetML), as Excel, LibreOffice and libxlsxwriter write
// them.
#pragma once

#include "documents/limits.h"
#include "domain/result.h"

#include <QByteArray>
#include <QString>
#include <map>
#include <optional>
#include <vector>

namespace salkku {

/// "C5" is row 5, column 3.
struct CellPosition {
    int row = 1;
    int column = 1;
    static std::optional<CellPosition> fromString(const QString& text);
    QString toString() const;
    friend auto operator<=>(const CellPosition&, const CellPosition&) = default;
};

/// What a cell shows; of a formula the value that was saved with it.
struct CellContent {
    QString text;                 ///< a number as it is written in the file
    std::optional<double> number; ///< nothing where the cell holds text
    bool isError = false;         ///< "#REF!" and the like
};

struct WorkbookSheet {
    QString name;
    std::map<CellPosition, CellContent> cells; ///< that hold anything

    const CellContent* cell(int row, int column) const; ///< null where it is empty
};

struct Workbook {
    std::vector<WorkbookSheet> sheets; ///< in their order, hidden ones too
};

struct WorkbookLimits {
    int sheets = 500;    ///< a form has one for each investment, part and work package, about 30
    int cells = 200'000; ///< of all sheets; such a form has 15 000
};

/// Errors: NotADocument (an archive but no workbook), Damaged, Encrypted, LimitExceeded.
Result<Workbook> readWorkbook(const QByteArray& bytes, const QString& path, const DocumentLimits& limits = {},
                              const WorkbookLimits& workbookLimits = {});

} // namespace salkku
