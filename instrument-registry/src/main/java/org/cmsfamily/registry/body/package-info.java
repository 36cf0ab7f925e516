/** Governing and advisory bodies: what they may decide, since when, and by which rule. */
@NullMarked
package org.cmsfamily.registry.body;

import org.jspecify.annotations.NullMarked;
