/** How the service's clients of the broker are set up. */
@NullMarked
package org.cmsfamily.platform.broker;

import org.jspecify.annotations.NullMarked;
