/** What follows from a new day. */
@NullMarked
package org.cmsfamily.reporting.clock;

import org.jspecify.annotations.NullMarked;
