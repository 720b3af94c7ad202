// SPDX-License-Identifier: GPL-3.0-or-later
// An organisation's own presentation as the look of a deck: its slide master, layouts, fonts and colours.
#pragma once

#include "domain/result.h"
#include "exporting/layout/slide_geometry.h"
#include "exporting/pptx/placeholders.h"

#include <QByteArray>
#include <vector>

namespace salkku::pptx {

/// A part that goes along as it is.
struct HousePart {
    QString path; ///< "ppt/slideMasters/slideMaster1.xml"
    QString contentType;
    QByteArray content;
    QByteArray relationships; ///< its .rels; empty where it has none
};

struct HouseStyle {
    std::vector<HousePart> parts; ///< the master, and all that it and its layouts refer to
    QString master;               ///< path
    QString theme;                ///< path
    QString masterId;             ///< as the list of masters has it
    LayoutSlots title;
    LayoutSlots text;
    LayoutSlots table;
    PageShape shape;        ///< the room that the layouts leave for content
    double letterWidth = 1; ///< of its fonts, where Arial's is 1; rather too much than too little
};

/// The largest part that is taken over, in bytes: a photograph behind every slide has some MB.
inline constexpr qint64 largestHousePart = 32LL * 1024 * 1024;

/// `path` names the file in messages. Errors: NotADocument where it is no presentation, Damaged,
/// LimitExceeded, InvalidArgument where no layout has a title or they leave too little room.
Result<HouseStyle> readHouseStyle(const QByteArray& bytes, const QString& path);

} // namespace salkku::pptx
