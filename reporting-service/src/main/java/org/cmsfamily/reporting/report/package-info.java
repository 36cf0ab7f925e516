/** Reports to governing bodies: made by the reporting job, cleared, submitted, noted, verified. */
@NullMarked
package org.cmsfamily.reporting.report;

import org.jspecify.annotations.NullMarked;
