/** Reports from the job's run to their verification, on real PostgreSQL and Kafka. */
@NullMarked
package org.cmsfamily.reporting.report;

import org.jspecify.annotations.NullMarked;
