/** How a shared cost is split among the participants of a service. */
@NullMarked
package org.cmsfamily.reporting.key;

import org.jspecify.annotations.NullMarked;
