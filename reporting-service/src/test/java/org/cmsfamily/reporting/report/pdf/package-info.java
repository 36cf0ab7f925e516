/** Tests of the committee paper. */
@NullMarked
package org.cmsfamily.reporting.report.pdf;

import org.jspecify.annotations.NullMarked;
