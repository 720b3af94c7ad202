// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/light.h"

#include <xlsxwriter.h>

namespace salkku::form {

/// The looks of a form's cells; the workbook owns them. Only input and number are open to writing.
struct FormFormats {
    explicit FormFormats(lxw_workbook* book);

    lxw_format* title;
    lxw_format* heading;
    lxw_format* label;
    lxw_format* note;     ///< small explanations
    lxw_format* previous; ///< locked, muted
    lxw_format* input;    ///< text
    lxw_format* number;   ///< whole numbers
    lxw_format* decimal;
    lxw_format* lights[4]; ///< in the order of allLights, for cells that name one
};

} // namespace salkku::form
