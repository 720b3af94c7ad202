// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/region.h"
#include "analysis/region_facts.h"
#include "ui/cell_place.h"
#include "ui/pages/page.h"
#include "ui/session/views.h"
#include "ui/text/words.h"

#include <map>

class QComboBox;
class QTextBrowser;
class QUrl;

namespace salkku::ui {

class Card;
class MatrixView;
class SegmentedChoice;
class TrendChart;

/// One organisation, or the whole country: lights, progress and trend by investment, and the narrative.
class RegionPage : public Page {
    Q_OBJECT
public:
    explicit RegionPage(QWidget* parent = nullptr);

    void setChoices(const Programme& programme, Language language);
    void showOrganisation(const OrganisationCode& organisation); ///< in the chooser
    void setRegion(const RegionView& region, const Programme& programme, Language language);
    void setNational(); ///< the whole country has texts only
    void setTexts(const std::vector<ReportText>& texts, const RegionFacts& facts, const Programme& programme,
                  Language language);
    int investment() const; ///< 0: what is said of all investments
    void showInvestment(int investment);
    void setSubtitleText(const QString& text) { setSubtitle(text); }
    QString shownText() const;
    void revealText(const QString& text); ///< scrolls there and marks it

signals:
    void organisationChosen(const salkku::OrganisationCode& organisation);
    void investmentChosen(int investment);
    void compareWanted(const salkku::ui::CellPlace& place);
    void sourceChosen(const salkku::ui::SourceLink& source);

protected:
    void retranslate() override;

private:
    void buildHeader();
    void buildBody();
    void chooseInvestment(int investment);
    void showTrend();
    void openLink(const QUrl& link);
    QComboBox* m_chooser;
    SegmentedChoice* m_choice;
    Card* m_lightsCard;
    MatrixView* m_lights;
    Card* m_textCard;
    QTextBrowser* m_text;
    Card* m_trendCard;
    TrendChart* m_trend;
    std::vector<int> m_investments; ///< what the segments stand for; the first is 0
    std::optional<RegionView> m_region;
    LightWords m_words;
    QString m_investmentTitle;
    std::vector<SourceLink> m_sources;
    std::map<std::int64_t, Provenance> m_findings; ///< of work packages, indicators and money
};

} // namespace salkku::ui
