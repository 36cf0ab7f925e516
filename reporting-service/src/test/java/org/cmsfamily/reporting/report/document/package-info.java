/** Tests of the report as a pure function. */
@NullMarked
package org.cmsfamily.reporting.report.document;

import org.jspecify.annotations.NullMarked;
