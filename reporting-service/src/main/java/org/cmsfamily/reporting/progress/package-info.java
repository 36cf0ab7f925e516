/** Milestones of a service, quarter by quarter. */
@NullMarked
package org.cmsfamily.reporting.progress;

import org.jspecify.annotations.NullMarked;
