/** Tests of words, numbers and dates. */
@NullMarked
package org.cmsfamily.reporting.rendering.text;

import org.jspecify.annotations.NullMarked;
