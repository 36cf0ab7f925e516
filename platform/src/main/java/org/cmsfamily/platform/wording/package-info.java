/** What is said to a caller, in the caller's language, with a code and parameters beside it. */
@NullMarked
package org.cmsfamily.platform.wording;

import org.jspecify.annotations.NullMarked;
