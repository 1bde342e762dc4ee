// Quarter turns and mirrors of pixels in memory. Knows no format of files.
#ifndef HERD_TURN_H
#define HERD_TURN_H

#include "protocol.h"

/// Turns as EXIF's number says, 1 to 8, where 1 is upright; other numbers turn nothing. The bytes are replaced by others of
/// `malloc`. Returns false where there is no memory for them.
bool turn(pixels *read, int orientation);

#endif
