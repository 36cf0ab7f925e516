/** What this service knows of families, instruments and services, from their state topics alone. */
@NullMarked
package org.cmsfamily.reporting.replica;

import org.jspecify.annotations.NullMarked;
