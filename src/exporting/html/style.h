// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace salkku::html {

/// The page's style sheet, with the lights' own colours.
QString styleSheet();

} // namespace salkku::html
