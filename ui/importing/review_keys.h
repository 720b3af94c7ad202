// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractItemView;

namespace salkku::ui {

/// The keys of a list of findings: Space and Enter accept, Delete rejects, F2 corrects. Arrows and Ctrl+A are
/// the list's own.
class ReviewKeys : public QObject {
    Q_OBJECT
public:
    explicit ReviewKeys(QAbstractItemView* view);

signals:
    void acceptWanted();
    void rejectWanted();
    void correctWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace salkku::ui
