/** A report as CSV: a zip of tidy tables and their data dictionary. */
@NullMarked
package org.cmsfamily.reporting.report.csv;

import org.jspecify.annotations.NullMarked;
