/** The rules that any common service must satisfy, one class each; pure, asked all at once. */
@NullMarked
package org.cmsfamily.catalog.safeguard;

import org.jspecify.annotations.NullMarked;
