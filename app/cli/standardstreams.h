// SPDX-License-Identifier: MIT
#pragma once

/// Occupies the standard streams that the caller has closed, so that no file or socket opened
/// later gets their numbers and receives what was meant for a person: reading or writing them
/// fails, as it would have. To be called first of all.
void occupyStandardStreams();
