/** All that is one instrument's own in a service, taken away as one archive and brought in. */
@NullMarked
package org.cmsfamily.platform.archive;

import org.jspecify.annotations.NullMarked;
