/** A report as a workbook with typed cells. */
@NullMarked
package org.cmsfamily.reporting.report.xlsx;

import org.jspecify.annotations.NullMarked;
