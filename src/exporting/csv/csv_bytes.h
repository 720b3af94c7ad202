// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/report_model.h"

#include <QByteArray>

namespace salkku {

/// The table as spreadsheet programs of the language's readers open it: UTF-8 with its mark, lines end in CR
/// LF, fields are parted by a semicolon where the decimal mark is a comma. A light is its name; numbers and
/// dates are plain. A text that a spreadsheet would take for a formula gets an apostrophe before it.
QByteArray csvBytes(const TableBlock& table, Language language);

} // namespace salkku
