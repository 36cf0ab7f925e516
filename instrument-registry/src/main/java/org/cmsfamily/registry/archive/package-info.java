/** All that is one instrument's own, taken away as one archive and brought into another place. */
@NullMarked
package org.cmsfamily.registry.archive;

import org.jspecify.annotations.NullMarked;
