// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
        Failed
    };

    QString path;
    State state = State::Waiting;
    QString failure;               ///< why it could not be read
    std::optional<Period> period;  ///< chosen for it; nothing: as in the document
    CallId call;                   ///< likewise
    std::optional<Findings> fresh; ///< what was read, while its planning is under way
    FindingsModel findings;

    QString name() const { return QFileInfo(path).fileName(); }
    bool isBusy() const {
        return state == State::Waiting || state == State::Reading || state == State::Planning;
    }
    bool isRead() const { return state == State::Read; }
};

} // namespace salkku::ui
