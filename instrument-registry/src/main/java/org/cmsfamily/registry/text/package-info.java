/** Texts in the family's working languages, and where a fact was found. */
@NullMarked
package org.cmsfamily.registry.text;

import org.jspecify.annotations.NullMarked;
