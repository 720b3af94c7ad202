// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/carried_content.h"
#include "ui/importing/findings_model.h"

#include <QFileInfo>
#include <optional>

namespace salkku::ui {

/// One of the documents that are looked through together.
struct ReviewDocument {
    enum class State {
        Waiting,
        Reading,
        Planning, ///< read; what it would do to the portfolio is being looked up
        Read,
        Carrying, ///< it brings the values that it was made from; whoever looks decides what is read
        Failed
    };

    QString path;
    State state = State::Waiting;
    QString failure;               ///< why it could not be read
    std::optional<Period> period;  ///< chosen for it; nothing: as in the document
    CallId call;                   ///< likewise
    std::optional<Findings> fresh; ///< what was read, while its planning is under way
    FindingsModel findings;
    std::optional<CarriedContent> carried; ///< of one that brings its values along
    bool isReadAsDocument = false;         ///< its pages are read all the same

    QString name() const { return QFileInfo(path).fileName(); }
    bool isBusy() const {
        return state == State::Waiting || state == State::Reading || state == State::Planning;
    }
    bool isRead() const { return state == State::Read; }
};

} // namespace salkku::ui
