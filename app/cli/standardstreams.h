// SPDX-License-Identifier: MIT
#pragma once

/// Opens the standard streams that the caller has closed, so that no file or socket opened later
/// gets their numbers and receives output meant for the user: reading or writing them fails, as
/// with closed streams. Must be the first call of the program.
void occupyStandardStreams();
