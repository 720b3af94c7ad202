// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/entry_form.h"
#include "domain/programme.h"
#include "ui/widgets/card.h"

class QListWidget;
class QPushButton;

namespace salkku::ui {

class BulletEdit;

/// One narrative section: its bullets, and beside them the previous period's to copy from.
class SectionEditor : public Card {
    Q_OBJECT
public:
    explicit SectionEditor(const SectionId& section, QWidget* parent = nullptr);

    void setTexts(const QString& name);
    void setForm(const EntryForm& form);
    void setReadOnly(bool readOnly);
    FieldName field() const { return FieldName::narrative(m_section); }
    BulletEdit& editor() const { return *m_editor; }
    void copySection(); ///< puts the previous section in the place of the bullets

signals:
    void edited(const salkku::FieldName& field, const salkku::FieldValue& value, bool typed);
    void historyWanted(const salkku::FieldName& field);

private:
    void copyBullet(int row);
    void fitPrevious();

    SectionId m_section;
    BulletEdit* m_editor;
    Card* m_previousCard;
    QListWidget* m_previous;
    QPushButton* m_copy;
    std::vector<NarrativeItem> m_before;
    bool m_readOnly = false;
};

} // namespace salkku::ui
