/** What a service remembers of the records that other services own. */
@NullMarked
package org.cmsfamily.platform.replica;

import org.jspecify.annotations.NullMarked;
