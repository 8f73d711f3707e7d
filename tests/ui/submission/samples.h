// SPDX-License-Identifier: MIT
#pragma once

#include "ui/submission/submissionpreview.h"

#include <QtCore/qregularexpression.h>
#include <QtCore/qstringlist.h>

class QPushButton;
class QWidget;

/// Reviews and submissions made by the same code that makes real ones. For the tests of this
/// folder.
namespace Samples {

/// A site with eight devices, the first named "Battery 1".
[[nodiscard]] Site site(const QString &name = QStringLiteral("Norwich Pear Tree"));
/// Ten rows of that site since the cutoff, and as many others as asked for.
[[nodiscard]] Review review(const Site &site, int unreadable = 0, int selected = 10);
/// What review() would send, prepared.
[[nodiscard]] Submission prepared(const Review &review);
/// What is asked before \a review is sent over a connection of \a kind that has a name.
[[nodiscard]] SubmissionPreview preview(const Review &review,
                                        ConnectionKind kind = ConnectionKind::Demo);
/// A submission with an outcome, and attempts that led to it.
[[nodiscard]] Submission ended(SubmissionState state);

[[nodiscard]] AttemptRecord attempt(int number, int status, HttpMethod method = HttpMethod::Post);

/// Shows \a root in a small window, laid out.
void show(QWidget &root);

/// The first button in \a root that could be seen and begins so, without the sign of its key; null
/// if there is none.
[[nodiscard]] QPushButton *button(const QWidget &root, const QString &beginning);

/// What a person reads in \a root, label by label, each with a line end.
[[nodiscard]] QString textOf(const QWidget &root);

/// Everything in \a root that can have the focus and that a screen reader cannot name.
[[nodiscard]] QStringList nameless(const QWidget &root);

/// Any warning but the one that the offscreen platform gives for every window.
[[nodiscard]] QRegularExpression anyWarning();

} // namespace Samples
