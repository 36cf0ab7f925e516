/** What a caller can fix, as RFC 9457 problems. */
@NullMarked
package org.cmsfamily.platform.problem;

import org.jspecify.annotations.NullMarked;
