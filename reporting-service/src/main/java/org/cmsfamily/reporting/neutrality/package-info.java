/** Whether a participant needs more than its budget provides, year by year. */
@NullMarked
package org.cmsfamily.reporting.neutrality;

import org.jspecify.annotations.NullMarked;
