/** What waits for a person, over everything that a service has. */
@NullMarked
package org.cmsfamily.platform.inbox;

import org.jspecify.annotations.NullMarked;
