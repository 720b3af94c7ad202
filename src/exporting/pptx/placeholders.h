// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace salkku::pptx {

/// The idx of placeholders, which ties a slide's shape to its layout's.
namespace placeholder {
inline constexpr int body = 1;
inline constexpr int footer = 11;
inline constexpr int slideNumber = 12;
inline constexpr int kicker = 13;
} // namespace placeholder

enum class Layout { Title = 1, Text = 2, Table = 3 }; ///< the number of its file

/// A place that a layout keeps, as p:ph names it.
struct Slot {
    QString type; ///< empty for one of any content
    int index = 0;
};

/// What a layout has places for; the rest stands in text boxes.
struct LayoutSlots {
    QString path; ///< of the layout's part: "ppt/slideLayouts/slideLayout2.xml"
    std::optional<Slot> title;
    std::optional<Slot> subtitle;
    std::optional<Slot> kicker; ///< the small line over the title
    std::optional<Slot> body;
    std::optional<Slot> footer;
    std::optional<Slot> number;
};

/// Of Salkku's own layouts.
LayoutSlots ownSlots(Layout layout);

} // namespace salkku::pptx
