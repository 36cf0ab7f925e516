/** The business date of a family. */
@NullMarked
package org.cmsfamily.platform.calendar;

import org.jspecify.annotations.NullMarked;
