// SPDX-License-Identifier: GPL-3.0-or-later
// What an organisation's layouts have places for, and where.
#pragma once

#include "exporting/layout/placed_slide.h"
#include "exporting/pptx/placeholders.h"

#include <QByteArray>
#include <optional>
#include <vector>

namespace salkku::pptx {

struct FoundPlaceholder {
    Slot slot;
    std::optional<SlideBox> box; ///< nothing where the master tells it
    bool isTitle() const;
    bool isBody() const; ///< takes text
};

struct HouseLayout {
    QString path;
    QString type; ///< "title", "obj", "titleOnly"; empty where it says none
    std::vector<FoundPlaceholder> places;

    const FoundPlaceholder* title() const;
    const FoundPlaceholder* body() const;
    const FoundPlaceholder* ofType(const char* wanted) const;
    LayoutSlots placesForSlides() const;
};

/// Of a layout's or master's part.
HouseLayout houseLayoutOf(const QByteArray& xml, const QString& path);

/// The layouts that suit a title slide, texts and tables; nothing where none has a title.
const HouseLayout* titleLayout(const std::vector<HouseLayout>& layouts);
const HouseLayout* textLayout(const std::vector<HouseLayout>& layouts);
const HouseLayout* tableLayout(const std::vector<HouseLayout>& layouts);

} // namespace salkku::pptx
