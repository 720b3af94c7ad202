// SPDX-License-Identifier: GPL-3.0-or-later
// One text of the summary's lists, as models give it to their delegate.
#pragma once

#include <QString>
#include <Qt>

namespace salkku::ui {

enum TextLineRole {
    LabelRole = Qt::UserRole + 1, ///< a short label before the text, in a pill; may be empty
    NoteRole,                     ///< a muted line below the text; may be empty
    LevelRole,                    ///< 0 or 1: how far the text is moved in
    GoodRole,                     ///< bool: the label tells of something good
    BadRole                       ///< bool: of something bad
};

} // namespace salkku::ui
