/** Documents beside the instruments' records. */
@NullMarked
package org.cmsfamily.registry.document;

import org.jspecify.annotations.NullMarked;
