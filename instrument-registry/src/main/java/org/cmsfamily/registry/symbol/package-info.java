/** Symbols of decisions and documents as the family's secretariats write them. */
@NullMarked
package org.cmsfamily.registry.symbol;

import org.jspecify.annotations.NullMarked;
