/** A report's words, numbers and dates in English, French and Spanish. */
@NullMarked
package org.cmsfamily.reporting.rendering.text;

import org.jspecify.annotations.NullMarked;
