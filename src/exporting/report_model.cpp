// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/report_model.h"

#include <iterator>

namespace salkku {

namespace {

constexpr const char* ids[] = {"title",      "highlights", "figures",  "matrix",   "views",
                               "changes",    "investment", "lights",   "progress", "trend",
                               "indicators", "funding",    "partners", "legend",   "sources"};
static_assert(std::size(ids) == std::size(allSlideKinds));

} // namespace

QString slideKindId(SlideKind kind) {
    return QString::fromLatin1(ids[static_cast<std::size_t>(kind)]);
}

std::optional<SlideKind> slideKindFromId(const QString& id) {
    for (const SlideKind kind : allSlideKinds)
        if (slideKindId(kind) == id) return kind;
    return std::nullopt;
}

} // namespace salkku
