// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pptx/placeholders.h"

namespace salkku::pptx {

LayoutSlots ownSlots(Layout layout) {
    LayoutSlots own;
    own.path = QStringLiteral("ppt/slideLayouts/slideLayout%1.xml").arg(static_cast<int>(layout));
    own.title = Slot{layout == Layout::Title ? QStringLiteral("ctrTitle") : QStringLiteral("title"), 0};
    if (layout == Layout::Title)
        own.subtitle = Slot{QStringLiteral("subTitle"), placeholder::body};
    else
        own.kicker = Slot{QStringLiteral("body"), placeholder::kicker};
    if (layout == Layout::Text) own.body = Slot{QStringLiteral("body"), placeholder::body};
    own.footer = Slot{QStringLiteral("ftr"), placeholder::footer};
    own.number = Slot{QStringLiteral("sldNum"), placeholder::slideNumber};
    return own;
}

} // namespace salkku::pptx
