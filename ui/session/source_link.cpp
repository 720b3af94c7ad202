// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/source_link.h"

#include <QStringList>

namespace salkku::ui {

namespace {

std::optional<Box> boxFrom(const std::optional<QString>& text) {
    const QStringList parts = text ? text->split(QLatin1Char(' '), Qt::SkipEmptyParts) : QStringList();
    if (parts.size() != 4) return std::nullopt;
    return Box{parts[0].toDouble(), parts[1].toDouble(), parts[2].toDouble(), parts[3].toDouble()};
}

} // namespace

SourceLink sourceLinkOf(const Provenance& provenance) {
    return {provenance.file,         provenance.path, provenance.page,       provenance.page,
            boxFrom(provenance.box), provenance.text, provenance.confidence, provenance.readAt};
}

} // namespace salkku::ui
