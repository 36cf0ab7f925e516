/** Dates as published, periods, and dated facts that are only ever added to. */
@NullMarked
package org.cmsfamily.registry.time;

import org.jspecify.annotations.NullMarked;
