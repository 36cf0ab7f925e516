/** Proposes the provisions of a decision from its text; the registrar confirms or changes them. */
@NullMarked
package org.cmsfamily.registry.split;

import org.jspecify.annotations.NullMarked;
