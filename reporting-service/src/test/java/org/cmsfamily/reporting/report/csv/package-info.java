/** Tests of the tables as CSV. */
@NullMarked
package org.cmsfamily.reporting.report.csv;

import org.jspecify.annotations.NullMarked;
