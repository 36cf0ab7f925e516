/** Whether what must run is running. */
@NullMarked
package org.cmsfamily.platform.health;

import org.jspecify.annotations.NullMarked;
