// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/programme.h"
#include "ui/session/views.h"
#include "ui/text/words.h"
#include "ui/widgets/card.h"

class QPushButton;
class QTextBrowser;
class QUrl;

namespace salkku::ui {

class LightStrip;

/// Beside the matrix: all about the chosen cell.
class CellPanel : public Card {
    Q_OBJECT
public:
    explicit CellPanel(QWidget* parent = nullptr);

    void setDetails(const CellDetails& details, const Programme& programme, Language language);
    void clear();
    const QString& html() const { return m_html; }

signals:
    void sourceChosen(const salkku::ui::SourceLink& source);
    void regionChosen(const salkku::ui::CellPlace& place);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showLight(const CellDetails& details, const Programme& programme, Language language);
    QString statusText(const CellDetails& details, const Programme& programme, Language language) const;
    QString packagesText(const CellDetails& details, const LightWords& words) const;
    void showTexts(const CellDetails& details, const Programme& programme, Language language);
    void openLink(const QUrl& link);
    QLabel* m_heading;
    QLabel* m_investment;
    QLabel* m_mark;
    QLabel* m_meaning;
    QLabel* m_before;
    LightStrip* m_strip;
    QLabel* m_span;
    QTextBrowser* m_text;
    QPushButton* m_open;
    QLabel* m_hint;
    QWidget* m_body;
    CellPlace m_place;
    std::vector<SourceLink> m_sources;
    QString m_html;
};

} // namespace salkku::ui
