/** What the registry puts into an instrument's archive. */
@NullMarked
package org.cmsfamily.registry.archive;

import org.jspecify.annotations.NullMarked;
