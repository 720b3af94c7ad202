// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/top_bar.h"

#include "domain/period_text.h"
#include "ui/text/words.h"
#include "ui/widgets/region_filter.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTimer>
#include <QToolButton>
#include <algorithm>

namespace salkku::ui {

namespace {

constexpr int typingPause = 200; // milliseconds until what is typed is looked for

} // namespace

TopBar::TopBar(Session& session, QMenu* portfolioMenu, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_brand(new QLabel(QStringLiteral("Salkku"), this))
    , m_portfolio(new QToolButton(this))
    , m_periodLabel(new QLabel(this))
    , m_period(new QComboBox(this))
    , m_callLabel(new QLabel(this))
    , m_call(new QComboBox(this))
    , m_regions(new RegionFilter(session, this))
    , m_search(new QLineEdit(this))
    , m_export(new QPushButton(this)) {
    setObjectName(QStringLiteral("topBar"));
    m_brand->setObjectName(QStringLiteral("brand"));
    m_portfolio->setObjectName(QStringLiteral("barButton"));
    m_portfolio->setMenu(portfolioMenu);
    m_portfolio->setPopupMode(QToolButton::InstantPopup);
    m_export->setObjectName(QStringLiteral("accent"));
    for (QLabel* label : {m_periodLabel, m_callLabel}) label->setObjectName(QStringLiteral("muted"));
    buildRow();
    connectParts();
    retranslate();
}

void TopBar::buildRow() {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 14, 8);
    row->setSpacing(8);
    row->addWidget(m_brand);
    row->addSpacing(4);
    row->addWidget(m_portfolio);
    row->addSpacing(6);
    row->addWidget(m_periodLabel);
    row->addWidget(m_period);
    row->addSpacing(6);
    row->addWidget(m_callLabel);
    row->addWidget(m_call);
    row->addSpacing(6);
    row->addWidget(m_regions);
    row->addStretch();
    row->addWidget(m_search);
    row->addWidget(m_export);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(150);
    m_search->setMaximumWidth(210);
    for (QComboBox* choice : {m_period, m_call}) choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

void TopBar::connectParts() {
    connect(&m_session, &Session::portfolioChanged, this, &TopBar::showPortfolio);
    connect(&m_session, &Session::dataChanged, this, &TopBar::showPortfolio);
    connect(&m_session, &Session::selectionChanged, this, &TopBar::showPortfolio);
    connect(m_period, &QComboBox::activated, this, [this] {
        if (const auto period = Period::fromString(m_period->currentData().toString()))
            m_session.setPeriod(*period);
    });
    connect(m_call, &QComboBox::activated, this,
            [this] { m_session.setCall(CallId(m_call->currentData().toString())); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { find(m_search->text()); });
    auto* pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(typingPause);
    connect(m_search, &QLineEdit::textEdited, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, [this] { emit wordsTyped(m_search->text().trimmed()); });
    connect(m_export, &QPushButton::clicked, this, &TopBar::exportWanted);
}

void TopBar::retranslate() {
    m_periodLabel->setText(tr("Period"));
    m_periodLabel->setBuddy(m_period);
    m_period->setAccessibleName(tr("Period"));
    m_callLabel->setText(tr("Call"));
    m_callLabel->setBuddy(m_call);
    m_call->setAccessibleName(tr("Call"));
    m_portfolio->setAccessibleName(tr("Portfolio"));
    m_search->setPlaceholderText(tr("Find (Ctrl+F)"));
    m_search->setAccessibleName(tr("Find texts or a region"));
    m_export->setText(tr("Export slides…"));
    showPortfolio();
}

void TopBar::showPortfolio() {
    const bool open = m_session.isOpen();
    const QString name = open ? QFileInfo(m_session.path()).fileName() : tr("Portfolio");
    m_portfolio->setText(tr("%1 ▾").arg(fontMetrics().elidedText(name, Qt::ElideMiddle, 180)));
    m_portfolio->setToolTip(open ? m_session.path() : QString());
    fillPeriods();
    fillCalls();
    fillSearch();
    for (QWidget* part :
         {static_cast<QWidget*>(m_periodLabel), static_cast<QWidget*>(m_period),
          static_cast<QWidget*>(m_callLabel), static_cast<QWidget*>(m_call), static_cast<QWidget*>(m_regions),
          static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_export)})
        part->setVisible(open);
    m_export->setEnabled(m_session.period().has_value());
}

void TopBar::fillPeriods() {
    m_period->clear();
    const auto& periods = m_session.periods();
    for (auto period = periods.rbegin(); period != periods.rend(); ++period)
        m_period->addItem(periodName(*period, m_session.language()), period->toString());
    if (m_session.period()) m_period->setCurrentIndex(m_period->findData(m_session.period()->toString()));
    m_period->setEnabled(!periods.empty());
    if (periods.empty()) m_period->addItem(tr("no reports"));
}

void TopBar::fillCalls() {
    m_call->clear();
    m_call->addItem(tr("all"), QString());
    for (const CallId& call : m_session.calls())
        m_call->addItem(callName(m_session.programme(), call, m_session.language()), call.value);
    m_call->setCurrentIndex(std::max(0, m_call->findData(m_session.call().value)));
    m_call->setEnabled(!m_session.calls().empty());
}

// One entry for each name that a person may know the organisation by.
void TopBar::fillSearch() {
    auto* names = new QStandardItemModel(m_search);
    for (const Organisation& organisation : m_session.programme().organisations) {
        const QString shown = organisation.names.in(m_session.language());
        QStringList words{shown};
        if (!organisation.brand.isEmpty()) words.append(tr("%1 (%2)").arg(organisation.brand, shown));
        for (const QString& word : words) {
            auto* item = new QStandardItem(word);
            item->setData(organisation.code.value);
            names->appendRow(item);
        }
    }
    auto* completer = new QCompleter(names, m_search);
    names->setParent(completer);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    delete m_search->completer();
    m_search->setCompleter(completer);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &TopBar::openOrganisation);
}

bool TopBar::openOrganisation(const QString& name) {
    const QAbstractItemModel* names = m_search->completer()->model();
    const QModelIndexList found =
        names->match(names->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchFixedString);
    if (name.isEmpty() || found.isEmpty()) return false;
    emit organisationWanted(OrganisationCode(found.front().data(Qt::UserRole + 1).toString()));
    QMetaObject::invokeMethod(m_search, &QLineEdit::clear, Qt::QueuedConnection);
    return true;
}

// A whole name leads to its region, anything else to the texts that speak of it.
void TopBar::find(const QString& text) {
    const QString words = text.trimmed();
    if (words.isEmpty() || openOrganisation(words)) return;
    m_search->completer()->popup()->hide();
    emit wordsWanted(words);
}

void TopBar::setRegionFilterUseful(bool useful) {
    m_regions->setEnabled(useful);
}

void TopBar::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace salkku::ui
