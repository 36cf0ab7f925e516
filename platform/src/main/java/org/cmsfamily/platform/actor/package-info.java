/** Who asks: a person by a verified login, and the capacities held that day. */
@NullMarked
package org.cmsfamily.platform.actor;

import org.jspecify.annotations.NullMarked;
