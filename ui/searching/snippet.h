// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

namespace salkku::ui {

/// A part of a text that shows what was found in it.
struct Snippet {
    QString text;
    std::vector<TextSpan> marks;
};

/// About so many letters around the first mark, cut between words; line breaks become spaces.
Snippet snippetOf(const QString& text, const std::vector<TextSpan>& marks, qsizetype length);

} // namespace salkku::ui
