// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/finding_editor.h"

#include "ui/text/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>
#include <cmath>

namespace salkku::ui {

namespace {

constexpr int leastWidth = 460;        ///< pixels
constexpr int textHeight = 150;        ///< pixels; some seven lines
constexpr int excerptLength = 240;     ///< characters; the page beside shows the rest
constexpr double largestAmount = 9e11; ///< euros; a thousand times the whole programme

// One item a line; two spaces begin a second-level item, "# " a sub-heading.
QString textOf(const std::vector<NarrativeItem>& items) {
    QStringList lines;
    for (const NarrativeItem& item : items)
        lines.append((item.heading ? QStringLiteral("# ") : QString(item.level * 2, QLatin1Char(' '))) +
                     item.text);
    return lines.join(QLatin1Char('\n'));
}

std::vector<NarrativeItem> itemsOf(const QString& text) {
    std::vector<NarrativeItem> items;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        const QString words = line.trimmed();
        if (words.isEmpty()) continue;
        const bool heading = words.startsWith(QLatin1String("# "));
        items.push_back(
            {heading ? words.mid(2) : words, line.startsWith(QLatin1String("  ")) ? 1 : 0, heading});
    }
    return items;
}

// One paragraph: lines of their own would leave no room for the fields.
QString excerptOf(const QString& text) {
    const QString words = text.simplified();
    return words.size() <= excerptLength ? words : words.left(excerptLength) + QChar(0x2026);
}

QString quarterText(const std::optional<Quarter>& quarter) {
    return quarter ? quarter->toString() : QString();
}

QLineEdit* quarterField(const std::optional<Quarter>& quarter) {
    auto* field = new QLineEdit(quarterText(quarter));
    field->setPlaceholderText(QStringLiteral("2025-Q4"));
    return field;
}

void choose(QComboBox& box, const QVariant& data) {
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

} // namespace

FindingEditor::FindingEditor(const Finding& finding, const Programme& programme, Language language,
                             QWidget* parent)
    : QDialog(parent)
    , m_finding(finding)
    , m_programme(programme)
    , m_language(language)
    , m_form(new QFormLayout) {
    setWindowTitle(tr("Correct a finding"));
    auto* source = new QLabel(tr("Page %1: %2").arg(finding.source.page).arg(excerptOf(finding.source.text)));
    source->setWordWrap(true);
    source->setObjectName(QStringLiteral("muted"));
    addPlace();
    addFact();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(source);
    column->addLayout(m_form);
    column->addWidget(buttons);
    setMinimumWidth(leastWidth);
    resize(leastWidth, column->totalHeightForWidth(leastWidth));
}

QComboBox* FindingEditor::addChoice(const QString& label, const char* name) {
    auto* box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(label);
    m_form->addRow(label, box);
    return box;
}

void FindingEditor::addPlace() {
    m_organisation = addChoice(tr("Region"), "organisation");
    m_organisation->addItem(organisationName(m_programme, {}, m_language), QString());
    for (const Organisation& organisation : m_programme.organisations)
        m_organisation->addItem(organisation.names.in(m_language), organisation.code.value);
    choose(*m_organisation, m_finding.organisation.value);
    m_investment = addChoice(tr("Investment"), "investment");
    m_investment->addItem(tr("All investments"), 0);
    for (const Investment& investment : m_programme.investments)
        m_investment->addItem(investmentName(m_programme, investment.number, m_language), investment.number);
    choose(*m_investment, m_finding.investment);
}

void FindingEditor::addFact() {
    std::visit([this](const auto& fact) { add(fact); }, m_finding.fact);
}

void FindingEditor::add(const LightFinding& fact) {
    auto* dimension = addChoice(tr("Dimension"), "dimension");
    dimension->addItem(tr("Overall"), QString());
    for (const Dimension& choice : m_programme.dimensions)
        dimension->addItem(choice.names.in(m_language), choice.id.value);
    choose(*dimension, fact.dimension ? fact.dimension->value : QString());
    auto* light = addChoice(tr("Light"), "light");
    for (const Light choice : allLights)
        light->addItem(m_programme.light(choice).names.in(m_language), static_cast<int>(choice));
    choose(*light, static_cast<int>(fact.light));
    m_fact = [dimension, light]() -> Fact {
        const QString id = dimension->currentData().toString();
        return LightFinding{id.isEmpty() ? std::nullopt : std::optional(DimensionId(id)),
                            static_cast<Light>(light->currentData().toInt())};
    };
}

void FindingEditor::add(const ProgressFinding& fact) {
    auto* percent = new QSpinBox(this);
    percent->setObjectName(QStringLiteral("percent"));
    percent->setRange(0, 100);
    percent->setSuffix(QStringLiteral(" %"));
    percent->setValue(fact.percent.value());
    m_form->addRow(tr("Progress"), percent);
    m_fact = [percent]() -> Fact { return ProgressFinding{*Percent::fromInt(percent->value())}; };
}

void FindingEditor::add(const NarrativeFinding& fact) {
    auto* section = addChoice(tr("Section"), "section");
    section->addItem(tr("Under no heading"), QString());
    for (const NarrativeSection& choice : m_programme.sections)
        section->addItem(choice.names.in(m_language), choice.id.value);
    choose(*section, fact.section.value);
    auto* text = new QPlainTextEdit(textOf(fact.items), this);
    text->setObjectName(QStringLiteral("items"));
    text->setMinimumHeight(textHeight);
    text->setToolTip(tr("One item a line; two spaces begin a second-level item, # a sub-heading"));
    m_form->addRow(tr("Items"), text);
    m_fact = [section, text]() -> Fact {
        return NarrativeFinding{SectionId(section->currentData().toString()), itemsOf(text->toPlainText())};
    };
}

void FindingEditor::add(const IndicatorFinding& fact) {
    auto* statement = new QPlainTextEdit(fact.statement, this);
    statement->setMinimumHeight(textHeight / 2);
    m_form->addRow(tr("Statement"), statement);
    auto* due = quarterField(fact.due);
    m_form->addRow(tr("Due"), due);
    auto* result = addChoice(tr("Result"), "result");
    const QString results[] = {tr("met"), tr("partly met"), tr("not met"), tr("not known")};
    for (int i = 0; i < 4; ++i) result->addItem(results[i], i);
    choose(*result, static_cast<int>(fact.result));
    auto* achieved = quarterField(fact.achieved);
    m_form->addRow(tr("Achieved"), achieved);
    auto* note = new QPlainTextEdit(fact.note, this);
    note->setMinimumHeight(textHeight / 2);
    m_form->addRow(tr("Note"), note);
    m_fact = [=]() -> Fact {
        IndicatorFinding corrected = fact;
        corrected.statement = statement->toPlainText().simplified();
        corrected.due = Quarter::fromString(due->text().trimmed());
        corrected.result = static_cast<IndicatorResult>(result->currentData().toInt());
        corrected.achieved = Quarter::fromString(achieved->text().trimmed());
        corrected.note = note->toPlainText().simplified();
        return corrected;
    };
}

void FindingEditor::add(const WorkPackageFinding& fact) {
    auto* number = new QSpinBox(this);
    number->setRange(0, 999);
    number->setValue(fact.number);
    m_form->addRow(tr("Number"), number);
    auto* title = new QLineEdit(fact.title, this);
    title->setObjectName(QStringLiteral("title"));
    m_form->addRow(tr("Title"), title);
    m_fact = [=]() -> Fact { return WorkPackageFinding{number->value(), title->text().trimmed()}; };
}

void FindingEditor::add(const GrantFinding& fact) {
    auto* column = new QLineEdit(fact.column, this);
    m_form->addRow(tr("Column"), column);
    auto* amount = new QDoubleSpinBox(this);
    amount->setObjectName(QStringLiteral("amount"));
    amount->setRange(-largestAmount, largestAmount);
    amount->setGroupSeparatorShown(true);
    amount->setSuffix(QStringLiteral(" €"));
    amount->setValue(static_cast<double>(fact.amount.cents()) / 100);
    m_form->addRow(tr("Amount"), amount);
    m_fact = [=]() -> Fact {
        return GrantFinding{column->text().trimmed(), Money::fromCents(std::llround(amount->value() * 100))};
    };
}

Finding FindingEditor::finding() const {
    Finding corrected = m_finding;
    corrected.organisation = OrganisationCode(m_organisation->currentData().toString());
    corrected.investment = m_investment->currentData().toInt();
    corrected.fact = m_fact();
    return corrected;
}

} // namespace salkku::ui
