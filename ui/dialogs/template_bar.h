// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export_template.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace salkku::ui {

class Session;

/// The named choices of exports that the portfolio keeps: to be taken, saved and removed.
class TemplateBar : public QWidget {
    Q_OBJECT
public:
    explicit TemplateBar(Session& session, QWidget* parent = nullptr);

    /// In place of one of the same name.
    void save(const ExportTemplate& choices);
    void choose(const QString& name);
    QStringList names() const;

signals:
    void chosen(const salkku::ExportTemplate& choices);
    void saveWanted(const QString& name);
    void failed(const QString& message);

private:
    void fill(const QString& current);
    void activate();
    void askForName();
    void removeCurrent();
    Session& m_session;
    QComboBox* m_names;
    QPushButton* m_save;
    QPushButton* m_remove;
};

} // namespace salkku::ui
