// SPDX-License-Identifier: MIT
#pragma once

#include "base/latesttask.h"
#include "session/machinefacts.h"
#include "text/diagnosticstext.h"

#include <QtCore/qthreadpool.h>
#include <QtWidgets/qdialog.h>

#include <functional>
#include <optional>

class PlainLabel;
class QPlainTextEdit;

/// Looks up what those who help need to know, copies it, and shows what was copied.
class DiagnosticsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiagnosticsDialog)

public:
    struct Question
    {
        Diagnostics facts = {};                ///< all but those about the machine
        std::optional<BaseUrl> base = {};      ///< the API whose proxy is looked up
        NetworkRoute route = {};               ///< by which requests to it go
        std::function<QString(QString)> clean; ///< takes the key out of a text
    };
    DiagnosticsDialog(const Question &question, QWidget *parent);

private:
    void showFacts(const QString &text);

    PlainLabel *m_sentence;
    QPlainTextEdit *m_text;
    LatestTask<MachineFacts> m_machine{*QThreadPool::globalInstance()};
};
