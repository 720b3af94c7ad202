// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QStatusBar>

class QComboBox;
class QLabel;

namespace salkku::ui {

/// Below the pages: saved or read only, counts, the mark of demo data, the language.
class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(Session& session, QWidget* parent = nullptr);

    void setUnsaved(bool unsaved); ///< something that was written could not be saved
    QString savedText() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showState();
    Session& m_session;
    bool m_unsaved = false;
    QLabel* m_saved;
    QLabel* m_counts;
    QLabel* m_demo;
    QComboBox* m_language;
};

/// Languages by their own names, in the order of choices.
QString languageName(Language language);
inline constexpr Language allLanguages[] = {Language::Finnish, Language::Swedish, Language::English};

} // namespace salkku::ui
