/** What a caller can mend, told as an RFC 9457 problem. */
@NullMarked
package org.cmsfamily.platform.problem;

import org.jspecify.annotations.NullMarked;
