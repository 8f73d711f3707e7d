// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/windowdriver.h"

/// What leads a window from one state to the next. Fields are set rather than typed: they are found
/// by names that are translated.
namespace WindowSteps {

/// Names the driver's api() in the fields, with \a key.
void fill(WindowDriver &driver, const QString &key);
void fetch(WindowDriver &driver);
/// fetch(), and until the review is there.
void reviewed(WindowDriver &driver);
/// reviewed(), sent, and until the receipt is there.
void submitted(WindowDriver &driver);
/// Presses the filled button of the question, as soon as it is on.
void confirm();
/// Acknowledges everything in the question.
void tickAll();
/// A window for several sites, of the same size, with a connection to \a sites of the driver's
/// api().
void connectTo(WindowDriver &driver, const QStringList &sites, bool sharesKey = true);
/// *Fetch all*, and until all are there.
void fetchAll(WindowDriver &driver);
void chooseRow(WindowDriver &driver, int row);
/// An accepted list, and the same answer with a later cutoff: nine of the list are gone.
void cutLater(WindowDriver &driver);
/// A row that was left out with a reason, and comes again with another end.
void comeAgainChanged(WindowDriver &driver, const QString &folder);

} // namespace WindowSteps
