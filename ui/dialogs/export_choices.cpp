// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_choices.h"

#include "app/saved_comparisons.h"
#include "domain/period_text.h"
#include "ui/session/session.h"
#include "ui/status_line.h"
#include "ui/text/words.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <algorithm>

namespace salkku::ui {

namespace {

constexpr int paperRole = Qt::UserRole + 1;
constexpr int leastWidth = 390; // pixels: the names of all kinds of slides
constexpr int leastListHeight = 170;

std::vector<TickChoice::Item> regionsOf(const Session& session) {
    std::vector<TickChoice::Item> items;
    for (const Organisation& one : session.programme().organisations)
        items.emplace_back(one.code.value, one.names.in(session.language()));
    return items;
}

std::vector<TickChoice::Item> investmentsOf(const Session& session) {
    std::vector<TickChoice::Item> items;
    for (const Investment& one : session.programme().investments)
        items.emplace_back(
            QString::number(one.number),
            QStringLiteral("%1  %2").arg(one.number).arg(one.shortName.in(session.language())));
    return items;
}

std::vector<TickChoice::Item> viewsOf(const Session& session) {
    std::vector<TickChoice::Item> items;
    for (const SavedView& view : session.savedViews(comparisonPage()))
        items.emplace_back(view.name, view.name);
    return items;
}

} // namespace

ExportChoices::ExportChoices(const Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_form(new QComboBox(this))
    , m_period(new QComboBox(this))
    , m_from(new QComboBox(this))
    , m_call(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_regions(new TickChoice(tr("Regions"), regionsOf(session), this))
    , m_investments(new TickChoice(tr("Investments"), investmentsOf(session), this))
    , m_views(new TickChoice(tr("Saved views"), viewsOf(session), this, NoTicks::None))
    , m_theme(new QLineEdit(this))
    , m_browseTheme(new QPushButton(tr("Choose…"), this))
    , m_slides(new SlideChoice(this)) {
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    setMinimumWidth(leastWidth);
    m_slides->setMinimumHeight(leastListHeight);
    form->setSpacing(8);
    build(*form);
    fillForms();
    fillPeriods();
    fillOthers();
    watch();
}

void ExportChoices::build(QFormLayout& form) {
    form.addRow(tr("Form"), m_form);
    form.addRow(tr("Period"), m_period);
    form.addRow(tr("Trends from"), m_from);
    form.addRow(tr("Call"), m_call);
    form.addRow(tr("Regions"), m_regions);
    form.addRow(tr("Investments"), m_investments);
    form.addRow(tr("Saved views"), m_views);
    m_views->setToolTip(tr("Views saved on the comparison page, each as a slide of its own"));
    m_views->setEnabled(!viewsOf(m_session).empty());
    form.addRow(tr("Language"), m_language);
    auto* theme = new QHBoxLayout;
    theme->addWidget(m_theme, 1);
    theme->addWidget(m_browseTheme);
    m_theme->setPlaceholderText(tr("Salkku's own look"));
    m_theme->setToolTip(tr("A presentation of your organisation, whose slide master, fonts and colours the "
                           "slides take over"));
    m_theme->setClearButtonEnabled(true);
    m_theme->setAccessibleName(tr("Look of the slides"));
    form.addRow(tr("Look"), theme);
    form.addRow(tr("Contents"), m_slides);
}

void ExportChoices::fillForms() {
    const auto add = [this](const QString& name, ExportForm form, Paper paper = Paper::Slide) {
        m_form->addItem(name, static_cast<int>(form));
        m_form->setItemData(m_form->count() - 1, paper == Paper::Slide ? 0 : 1, paperRole);
    };
    add(tr("PowerPoint slides"), ExportForm::Pptx);
    add(tr("PDF, slides"), ExportForm::Pdf);
    add(tr("PDF, A4 pages"), ExportForm::Pdf, Paper::A4);
    add(tr("Excel workbook"), ExportForm::Xlsx);
    add(tr("Web page"), ExportForm::Html);
    add(tr("Picture of a matrix (PNG)"), ExportForm::Png);
    add(tr("Drawing of a matrix (SVG)"), ExportForm::Svg);
    add(tr("Table of values (CSV)"), ExportForm::Csv);
    add(tr("Data set (JSON)"), ExportForm::Json);
}

void ExportChoices::fillPeriods() {
    const auto& periods = m_session.periods();
    m_from->addItem(tr("the first period"), QString());
    for (auto period = periods.rbegin(); period != periods.rend(); ++period) {
        m_period->addItem(periodName(*period, m_session.language()), period->toString());
        m_from->addItem(periodName(*period, m_session.language()), period->toString());
    }
    if (m_session.period()) m_period->setCurrentIndex(m_period->findData(m_session.period()->toString()));
}

void ExportChoices::fillOthers() {
    const Language language = m_session.language();
    m_call->addItem(tr("all"), QString());
    for (const CallId& call : m_session.calls())
        m_call->addItem(callName(m_session.programme(), call, language), call.value);
    m_call->setCurrentIndex(std::max(0, m_call->findData(m_session.call().value)));
    for (const Language choice : allLanguages)
        m_language->addItem(languageName(choice), languageCode(choice));
    m_language->setCurrentIndex(m_language->findData(languageCode(language)));
    QStringList chosen;
    for (const OrganisationCode& code : m_session.organisationFilter()) chosen << code.value;
    m_regions->setTicked(chosen);
}

void ExportChoices::watch() {
    for (QComboBox* choice : {m_form, m_period, m_from, m_call, m_language})
        connect(choice, &QComboBox::activated, this, &ExportChoices::choiceChanged);
    for (TickChoice* choice : {m_regions, m_investments, m_views})
        connect(choice, &TickChoice::choiceChanged, this, &ExportChoices::choiceChanged);
    connect(m_slides, &SlideChoice::choiceChanged, this, &ExportChoices::choiceChanged);
    connect(m_browseTheme, &QPushButton::clicked, this, &ExportChoices::browseTheme);
    // While a path is typed it names no file yet.
    connect(m_theme, &QLineEdit::textChanged, this, [this] {
        if (theme().isEmpty() || QFileInfo(theme()).isFile()) emit choiceChanged();
    });
}

ExportForm ExportChoices::form() const {
    return static_cast<ExportForm>(m_form->currentData().toInt());
}

QString ExportChoices::formName() const {
    return m_form->currentText();
}

QString ExportChoices::theme() const {
    return m_theme->text().trimmed();
}

Paper ExportChoices::paper() const {
    return m_form->currentData(paperRole).toInt() == 0 ? Paper::Slide : Paper::A4;
}

ReportOptions ExportChoices::report() const {
    ReportOptions report{*Period::fromString(m_period->currentData().toString()),
                         CallId(m_call->currentData().toString())};
    report.from = Period::fromString(m_from->currentData().toString());
    if (report.from && *report.from > report.period) report.from = report.period;
    report.language = languageFromCode(m_language->currentData().toString()).value_or(Language::Finnish);
    for (const QString& code : m_regions->ticked()) report.organisations.emplace_back(code);
    for (const QString& number : m_investments->ticked()) report.investments.push_back(number.toInt());
    report.kinds = m_slides->chosen();
    report.views = chosenViews();
    return report;
}

std::vector<SavedComparison> ExportChoices::chosenViews() const {
    std::vector<SavedComparison> views;
    const QStringList names = m_views->ticked();
    for (const SavedView& view : m_session.savedViews(comparisonPage()))
        if (names.contains(view.name))
            if (auto known = comparisonOf(view)) views.push_back(*std::move(known));
    return views;
}

void ExportChoices::setForm(ExportForm form, Paper paper) {
    for (int i = 0; i < m_form->count(); ++i)
        if (m_form->itemData(i).toInt() == static_cast<int>(form) &&
            m_form->itemData(i, paperRole).toInt() == (paper == Paper::Slide ? 0 : 1))
            return m_form->setCurrentIndex(i);
}

void ExportChoices::take(const ExportTemplate& choices) {
    {
        const QSignalBlocker quiet(this);
        const ReportOptions& report = choices.options.report;
        setForm(choices.form, choices.options.paper);
        m_from->setCurrentIndex(
            std::max(0, m_from->findData(report.from ? report.from->toString() : QString())));
        m_call->setCurrentIndex(std::max(0, m_call->findData(report.call.value)));
        m_language->setCurrentIndex(m_language->findData(languageCode(report.language)));
        QStringList regions, investments;
        for (const OrganisationCode& code : report.organisations) regions << code.value;
        for (const int number : report.investments) investments << QString::number(number);
        m_regions->setTicked(regions);
        m_investments->setTicked(investments);
        QStringList views;
        for (const SavedComparison& view : report.views) views << view.name;
        m_views->setTicked(views);
        m_slides->choose(report.kinds);
        m_theme->setText(choices.theme);
    }
    emit choiceChanged();
}

void ExportChoices::browseTheme() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Look of the slides"), theme(),
                                                      tr("Presentations (*.pptx *.potx)"));
    if (!path.isEmpty()) m_theme->setText(path);
}

} // namespace salkku::ui
