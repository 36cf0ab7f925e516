/** What was measured of a service's indicators. */
@NullMarked
package org.cmsfamily.reporting.measurement;

import org.jspecify.annotations.NullMarked;
