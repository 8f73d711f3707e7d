// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>
#include <QtWidgets/qwidget.h>

class ElidedLabel;
class QPushButton;

/// The files that are read instead of asking the API; empty: the API is asked.
struct FileSources
{
    QString outages = {};
    QString site = {};

    friend bool operator==(const FileSources &, const FileSources &) = default;
};

/// A line that says which data come from files, with a button to return to the API. Hidden if none
/// do.
class FileSourcesLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileSourcesLine)

public:
    explicit FileSourcesLine(QWidget *parent = nullptr);

    void setSources(const FileSources &sources);
    /// Sets what is known of the file of outages since it was read, the longest text first, shorter
    /// ones for little room; empty: nothing. \a details: for the tool tip.
    void setFound(const QStringList &found, const QString &details);

Q_SIGNALS:
    void apiRequested();

private:
    void refresh();

    ElidedLabel *m_text;
    QString m_sentence;
    QString m_file; ///< of outages
    QStringList m_found;
    QPushButton *m_useApi;
};
