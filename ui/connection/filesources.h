// SPDX-License-Identifier: MIT
#pragma once

#include "session/tablechoice.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qhash.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>
#include <QtWidgets/qwidget.h>

#include <optional>

class ElidedLabel;
class QPushButton;

/// What is read instead of asking the API; empty: the API is asked.
struct FileSources
{
    QString outages = {}; ///< a path, or the name of what was pasted
    QString site = {};
    std::optional<QByteArray> pasted = {}; ///< outages that are in no file
    /// Whether the outages are a table that can be looked at again, and what was said of it.
    bool isTable = false;
    std::optional<TableChoice> table = {};
    bool isPipe = false; ///< the outages come from a pipe, which gives them once
    /// Which device, by its id, is meant by a name that several have.
    QHash<QString, QString> meantDevices = {};

    friend bool operator==(const FileSources &, const FileSources &) = default;
};

/// A line that says which data come from files or were pasted, with a button to return to the API,
/// and one for the columns of a table. Hidden if none do.
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
    void columnsRequested();

private:
    void refresh();

    ElidedLabel *m_text;
    QPushButton *m_columns;
    QString m_sentence;
    QString m_file; ///< of outages
    QStringList m_found;
    QPushButton *m_useApi;
};
