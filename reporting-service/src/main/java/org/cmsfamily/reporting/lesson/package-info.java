/** What was learned, found again by those who need it. */
@NullMarked
package org.cmsfamily.reporting.lesson;

import org.jspecify.annotations.NullMarked;
