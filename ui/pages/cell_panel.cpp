// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cell_panel.h"

#include "domain/period_text.h"
#include "ui/painting/light_painter.h"
#include "ui/text/counts_text.h"
#include "ui/text/narrative_html.h"
#include "ui/text/words.h"
#include "ui/widgets/light_strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace salkku::ui {

namespace {

constexpr int markSize = 18;
constexpr double bulletIndent = 18;

QLabel* wrapped(QWidget* parent, const char* name = nullptr) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (name) label->setObjectName(QLatin1String(name));
    return label;
}

} // namespace

CellPanel::CellPanel(QWidget* parent)
    : Card(parent)
    , m_heading(wrapped(this, "cardTitle"))
    , m_investment(wrapped(this, "muted"))
    , m_mark(new QLabel(this))
    , m_meaning(wrapped(this, "cardTitle"))
    , m_before(wrapped(this, "muted"))
    , m_strip(new LightStrip(this))
    , m_span(wrapped(this, "muted"))
    , m_text(new QTextBrowser(this))
    , m_open(new QPushButton(this))
    , m_hint(wrapped(this, "muted"))
    , m_body(new QWidget(this)) {
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(0);
    m_text->document()->setIndentWidth(bulletIndent);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* light = new QHBoxLayout;
    light->addWidget(m_mark, 0, Qt::AlignTop);
    light->addWidget(m_meaning, 1);
    column->addWidget(m_heading);
    column->addWidget(m_investment);
    column->addSpacing(4);
    column->addLayout(light);
    column->addWidget(m_before);
    column->addSpacing(4);
    column->addWidget(m_strip);
    column->addWidget(m_span);
    column->addWidget(m_text, 1);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    body()->addWidget(m_hint, 0, Qt::AlignTop);
    body()->addWidget(m_body, 1);
    connect(m_text, &QTextBrowser::anchorClicked, this, &CellPanel::openLink);
    connect(m_open, &QPushButton::clicked, this, [this] { emit regionChosen(m_place); });
    retranslate();
    clear();
}

void CellPanel::retranslate() {
    m_hint->setText(tr("Choose a cell to see its light, comment, texts and source."));
    m_open->setText(tr("Open region"));
    m_text->setAccessibleName(tr("Comment, texts and source"));
}

void CellPanel::clear() {
    m_hint->show();
    m_body->hide();
    m_sources.clear();
    m_html.clear();
}

void CellPanel::setDetails(const CellDetails& details, const Programme& programme, Language language) {
    m_place = details.place;
    const QString region = organisationName(programme, details.place.organisation, language);
    m_heading->setText(
        details.place.dimension
            ? tr("%1 · %2").arg(region, dimensionName(programme, *details.place.dimension, language))
            : region);
    m_investment->setText(details.place.investment > 0
                              ? investmentName(programme, details.place.investment, language)
                              : QString());
    m_investment->setVisible(details.place.investment > 0);
    showLight(details, programme, language);
    showTexts(details, programme, language);
    m_hint->hide();
    m_body->show();
}

void CellPanel::showLight(const CellDetails& details, const Programme& programme, Language language) {
    const LightWords words = lightWords(programme, language);
    const std::optional<Light> light = details.light ? details.light->light : std::nullopt;
    m_mark->setVisible(light.has_value());
    if (light)
        m_mark->setPixmap(LightPainter(tokensOf(palette())).pixmap(*light, markSize, devicePixelRatioF()));
    m_meaning->setText(light ? words.meaning(*light) : tr("No report in this period"));
    m_before->setText(statusText(details, programme, language));
    m_strip->setHistory(details.history, words);
    const auto& shown = m_strip->history();
    m_strip->setVisible(shown.size() > 1);
    m_span->setVisible(shown.size() > 1);
    if (shown.size() > 1)
        m_span->setText(tr("%n period(s), %1 → %2", nullptr, static_cast<int>(shown.size()))
                            .arg(periodShort(shown.front().period), periodShort(shown.back().period)));
}

QString CellPanel::statusText(const CellDetails& details, const Programme& programme,
                              Language language) const {
    const LightWords words = lightWords(programme, language);
    QStringList lines;
    const QString change = details.light ? changeText(details.light->change) : QString();
    if (details.lightBefore) {
        const QString name = words.name(*details.lightBefore);
        lines.append(change.isEmpty() ? tr("Previous period: %1").arg(name)
                                      : tr("Previous period: %1; now %2").arg(name, change));
    }
    if (details.packages) lines.append(packagesText(details, words));
    if (details.unchanged > 1) lines.append(tr("Unchanged for %n period(s)", nullptr, details.unchanged));
    if (details.progress.percent) lines.append(progressDescription(details.progress));
    if (details.forecast && details.progress.percent) lines.append(forecastText(*details.forecast));
    if (details.receivedAt.isValid())
        lines.append(tr("Received %1").arg(dateText(details.receivedAt.toLocalTime().date(), language)));
    return lines.join(QLatin1Char('\n'));
}

QString CellPanel::packagesText(const CellDetails& details, const LightWords& words) const {
    const PackagesRollUp& packages = *details.packages;
    const auto& lights = packages.calculated.lights;
    const auto found = details.place.dimension ? lights.find(*details.place.dimension) : lights.end();
    const Light calculated = !details.place.dimension ? packages.calculated.overall
                             : found == lights.end()  ? Light::Grey
                                                      : found->second;
    QString text =
        tr("From %n work package(s): %1", nullptr, packages.calculated.packages).arg(words.name(calculated));
    if (packages.calculated.percent && !details.place.dimension)
        text = tr("%1, progress %2").arg(text, percentText(*packages.calculated.percent));
    const auto& reported = details.light ? details.light->light : std::nullopt;
    if (reported && isBrighter(*reported, calculated))
        text = tr("%1; the reported light is better").arg(text);
    return text + QLatin1Char('\n') + countsText(packages.lights.counts, words);
}

void CellPanel::showTexts(const CellDetails& details, const Programme& programme, Language language) {
    const QColor muted = tokensOf(palette()).muted;
    m_html.clear();
    if (details.light && !details.light->comment.isEmpty())
        m_html += QStringLiteral("<p style=\"margin:8px 0 2px 0\"><b>%1</b></p><p style=\"margin:0\">%2</p>")
                      .arg(tr("Comment").toHtmlEscaped(), details.light->comment.toHtmlEscaped());
    std::vector<ReportText> texts;
    if (details.text) texts.push_back(*details.text);
    NarrativeHtml narrative = narrativeHtml(texts, programme, language, muted);
    m_html += narrative.html;
    m_sources = std::move(narrative.sources);
    if (details.source) {
        m_html += QStringLiteral("<p style=\"margin:10px 0 2px 0\"><b>%1</b></p><p style=\"margin:0\">"
                                 "<a href=\"source:%2\">%3</a><br><span style=\"color:%4\">%5</span></p>")
                      .arg(tr("Source of the value").toHtmlEscaped(), QString::number(m_sources.size()),
                           sourceText(*details.source).toHtmlEscaped(), muted.name(),
                           sourceNote(*details.source, language).toHtmlEscaped());
        m_sources.push_back(*details.source);
    }
    m_text->setHtml(m_html);
}

void CellPanel::openLink(const QUrl& link) {
    bool isNumber = false;
    const int source = link.path().toInt(&isNumber);
    if (isNumber && source >= 0 && source < static_cast<int>(m_sources.size()))
        emit sourceChosen(m_sources[static_cast<std::size_t>(source)]);
}

void CellPanel::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace salkku::ui
