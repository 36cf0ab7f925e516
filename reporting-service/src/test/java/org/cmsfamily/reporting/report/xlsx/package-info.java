/** Tests of the workbook. */
@NullMarked
package org.cmsfamily.reporting.report.xlsx;

import org.jspecify.annotations.NullMarked;
