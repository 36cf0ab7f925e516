/** Offices with dated seats and dated arrangements to serve instruments. */
@NullMarked
package org.cmsfamily.registry.secretariat;

import org.jspecify.annotations.NullMarked;
