/** The instruments that share services, with their areas, house rules and roll-out. */
@NullMarked
package org.cmsfamily.registry.family;

import org.jspecify.annotations.NullMarked;
