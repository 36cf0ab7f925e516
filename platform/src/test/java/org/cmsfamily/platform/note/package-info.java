/** The smallest service there is, to try the platform on: notes that a holder's people write. */
@NullMarked
package org.cmsfamily.platform.note;

import org.jspecify.annotations.NullMarked;
