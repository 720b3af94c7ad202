// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/percent_row.h"

#include "ui/entry/field_keys.h"
#include "ui/entry/undo_keys.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSlider>
#include <QSpinBox>
#include <algorithm>

namespace salkku::ui {

namespace {

constexpr int nothing = -1; // shown as an empty box
constexpr int most = 999;   // a slip of the finger is to be seen and remarked on, not cut to something else

// An empty box is no percentage; QSpinBox would otherwise put its least value there.
class PercentBox : public QSpinBox {
public:
    explicit PercentBox(QWidget* parent)
        : QSpinBox(parent) {
        setRange(nothing, most);
        setSpecialValueText(QStringLiteral(" "));
        setSuffix(QStringLiteral(" %"));
        setButtonSymbols(QAbstractSpinBox::NoButtons);
        setAlignment(Qt::AlignRight);
        setFixedWidth(72);
        setValue(nothing);
        leaveUndoToWindow(*this);
    }

protected:
    QValidator::State validate(QString& text, int& place) const override {
        // Letters are keys of the lights above, pressed once too often.
        const auto isForeign = [](QChar c) { return !c.isDigit() && !c.isSpace() && c != u'%'; };
        if (std::any_of(text.begin(), text.end(), isForeign)) return QValidator::Invalid;
        return digitsOf(text).isEmpty() ? QValidator::Acceptable : QSpinBox::validate(text, place);
    }
    int valueFromText(const QString& text) const override {
        const QString digits = digitsOf(text);
        return digits.isEmpty() ? nothing : digits.toInt();
    }
    void focusInEvent(QFocusEvent* event) override {
        QSpinBox::focusInEvent(event);
        selectAll();
    }

private:
    static QString digitsOf(const QString& text) {
        QString digits;
        for (const QChar c : text)
            if (c.isDigit()) digits += c;
        return digits;
    }
};

void showPercent(QSpinBox& box, const std::optional<Percent>& percent) {
    const int value = percent ? percent->value() : nothing;
    // What is typed and cannot be stored stays to be corrected.
    const bool isBeingTyped = box.hasFocus() && !percent && box.value() > 100;
    if (box.value() != value && !isBeingTyped) box.setValue(value);
}

} // namespace

PercentRow::PercentRow(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_number(new PercentBox(this))
    , m_planTitle(new QLabel(this))
    , m_plan(new PercentBox(this))
    , m_before(new QPushButton(this))
    , m_packages(new QLabel(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_slider->setRange(0, 100);
    m_slider->setPageStep(5);
    m_slider->setFocusPolicy(Qt::ClickFocus); // the number beside it is the stop for Tab
    m_before->setObjectName(QStringLiteral("link"));
    m_before->setFocusPolicy(Qt::ClickFocus);
    m_packages->setObjectName(QStringLiteral("muted"));
    m_planTitle->setObjectName(QStringLiteral("muted"));
    row->addWidget(m_title);
    row->addWidget(m_slider, 1);
    row->addWidget(m_number);
    row->addWidget(m_planTitle);
    row->addWidget(m_plan);
    row->addWidget(m_before);
    row->addWidget(m_packages);
    offerCopying();
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        if (!m_loading) m_number->setValue(value);
    });
    connect(m_number, &QSpinBox::valueChanged, this,
            [this] { numberChanged(*m_number, FieldName::percent()); });
    connect(m_plan, &QSpinBox::valueChanged, this, [this] { numberChanged(*m_plan, FieldName::planned()); });
    retranslate();
}

void PercentRow::retranslate() {
    m_title->setText(tr("Progress"));
    m_planTitle->setText(tr("Plan"));
    m_slider->setAccessibleName(tr("Progress"));
    m_before->setToolTip(tr("Copy from the previous period (Ctrl+D)"));
    m_number->setAccessibleName(tr("Progress in per cent"));
    m_plan->setAccessibleName(tr("Plan in per cent"));
}

void PercentRow::offerCopying() {
    const std::pair<QSpinBox*, FieldName> boxes[] = {{m_number, FieldName::percent()},
                                                     {m_plan, FieldName::planned()}};
    for (const auto& [box, field] : boxes) {
        copyPreviousByKey(*box, [this, name = field] { emit copyWanted(name); });
        box->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(box, &QWidget::customContextMenuRequested, this,
                [this, box = box, name = field](const QPoint& at) {
                    QMenu menu;
                    menu.addAction(tr("Copy from the previous period"), this, [&] { emit copyWanted(name); });
                    menu.addAction(tr("History of this field…"), this, [&] { emit historyWanted(name); });
                    menu.exec(box->mapToGlobal(at));
                });
    }
    connect(m_before, &QPushButton::clicked, this, [this] { emit copyWanted(FieldName::percent()); });
}

void PercentRow::numberChanged(QSpinBox& box, const FieldName& field) {
    showSlider();
    if (m_loading) return;
    emit edited(field, percentValue(Percent::fromInt(box.value())), true);
}

void PercentRow::showSlider() {
    const QScopedValueRollback loading(m_loading, true);
    m_slider->setValue(std::clamp(m_number->value(), 0, 100));
}

void PercentRow::setForm(const EntryForm& form) {
    const QScopedValueRollback loading(m_loading, true);
    showPercent(*m_number, form.report.percent);
    showPercent(*m_plan, form.report.plannedPercent);
    showSlider();
    const bool known = form.previous && form.previous->percent;
    m_before->setVisible(known);
    if (known) m_before->setText(tr("previous %1%").arg(form.previous->percent->value()));
    const bool hasPackages = form.packages && form.packages->percent;
    m_packages->setVisible(hasPackages);
    if (hasPackages) m_packages->setText(tr("work packages %1%").arg(form.packages->percent->value()));
}

void PercentRow::setReadOnly(bool readOnly) {
    m_number->setReadOnly(readOnly);
    m_plan->setReadOnly(readOnly);
    m_slider->setEnabled(!readOnly);
    m_before->setEnabled(!readOnly);
}

void PercentRow::focusField(const FieldName& field) {
    (field == FieldName::planned() ? m_plan : m_number)->setFocus(Qt::OtherFocusReason);
}

std::optional<int> PercentRow::typedOutOfRange() const {
    const int value = m_number->value();
    return value == nothing || Percent::fromInt(value) ? std::nullopt : std::optional(value);
}

} // namespace salkku::ui
