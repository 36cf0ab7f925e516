/** Who takes part without being an instrument, such as UNEP. */
@NullMarked
package org.cmsfamily.registry.organisation;

import org.jspecify.annotations.NullMarked;
